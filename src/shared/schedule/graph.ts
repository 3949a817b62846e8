import { INHERIT, MEMBER } from './graph-kinds';
import type { LinkTable } from './link-table';
import type { Outline } from './outline';

/**
 * The dependency graph. Node i is task i; a summary is the hull of its tasks (after them), and one that
 * links lead to has a gate besides (before them), numbered after the tasks.
 */
export interface Graph {
  readonly nodes: number;
  /** Task of each node. */
  readonly task: Int32Array;
  /** Edges into node n are those from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array;
  readonly source: Int32Array;
  readonly kind: Uint8Array;
  /** Position of the link; -1 for edges of the outline. */
  readonly link: Int32Array;
}

/** Builds the graph of a sound outline; links whose ends do not exist are left out. */
export function buildGraph(links: LinkTable, outline: Outline): Graph {
  const gates = gateNodes(links, outline);
  const edges = new EdgeList(links.from.length + 2 * outline.parent.length + gates.nodes);
  for (let k = 0; k < links.from.length; k += 1) {
    const source = links.from[k] ?? -1;
    const to = links.to[k] ?? -1;
    if (source < 0 || to < 0) continue;
    const target = outline.isSummary[to] === 1 ? (gates.of[to] ?? to) : to;
    edges.put(target, source);
    edges.mark(links.kind[k] ?? 0, k);
  }
  const inherited = nearestGates(gates.of, outline);
  const hulls = linkedHulls(links, outline);
  for (let i = 0; i < outline.parent.length; i += 1) {
    const above = inherited[i] ?? -1;
    const gate = outline.isSummary[i] === 1 ? (gates.of[i] ?? -1) : i;
    if (above >= 0 && gate >= 0) {
      edges.put(gate, above);
      edges.mark(INHERIT, -1);
    }
    const parent = outline.parent[i] ?? -1;
    if (parent >= 0 && hulls[parent] === 1) {
      edges.put(parent, i);
      edges.mark(MEMBER, -1);
    }
  }
  return { nodes: gates.nodes, task: gates.task, ...edges.byTarget(gates.nodes) };
}

function gateNodes(
  { from, to }: LinkTable,
  outline: Outline,
): { of: Int32Array; nodes: number; task: Int32Array } {
  const tasks = outline.parent.length;
  const of = new Int32Array(tasks).fill(-1);
  const owners: number[] = [];
  for (let k = 0; k < to.length; k += 1) {
    const target = to[k] ?? -1;
    if ((from[k] ?? -1) < 0 || target < 0 || outline.isSummary[target] !== 1 || of[target] !== -1) continue;
    of[target] = tasks + owners.length;
    owners.push(target);
  }
  const task = new Int32Array(tasks + owners.length);
  for (let i = 0; i < tasks; i += 1) task[i] = i;
  task.set(owners, tasks);
  return { of, nodes: tasks + owners.length, task };
}

/** For each task the gate of the nearest summary above it that has one. */
function nearestGates(gates: Int32Array, outline: Outline): Int32Array {
  const nearest = new Int32Array(gates.length).fill(-1);
  for (const i of outline.parentsFirst) {
    const parent = outline.parent[i] ?? -1;
    if (parent < 0) continue;
    const own = gates[parent] ?? -1;
    nearest[i] = own >= 0 ? own : (nearest[parent] ?? -1);
  }
  return nearest;
}

/** The summaries whose dates a link starts at, and all summaries inside them. */
function linkedHulls({ from, to }: LinkTable, outline: Outline): Uint8Array {
  const hulls = new Uint8Array(outline.parent.length);
  for (let k = 0; k < from.length; k += 1) {
    const source = from[k] ?? -1;
    if (source >= 0 && (to[k] ?? -1) >= 0 && outline.isSummary[source] === 1) hulls[source] = 1;
  }
  for (const i of outline.parentsFirst) {
    const parent = outline.parent[i] ?? -1;
    if (parent >= 0 && hulls[parent] === 1 && outline.isSummary[i] === 1) hulls[i] = 1;
  }
  return hulls;
}

/** Edges as they come, then sorted by the node they lead to. */
class EdgeList {
  readonly #target: Int32Array;
  readonly #source: Int32Array;
  readonly #kind: Uint8Array;
  readonly #link: Int32Array;
  #size = 0;

  constructor(most: number) {
    this.#target = new Int32Array(most);
    this.#source = new Int32Array(most);
    this.#kind = new Uint8Array(most);
    this.#link = new Int32Array(most);
  }

  put(target: number, source: number): void {
    this.#target[this.#size] = target;
    this.#source[this.#size] = source;
    this.#size += 1;
  }

  /** What the edge put last stands for. */
  mark(kind: number, link: number): void {
    this.#kind[this.#size - 1] = kind;
    this.#link[this.#size - 1] = link;
  }

  byTarget(nodes: number): Pick<Graph, 'first' | 'source' | 'kind' | 'link'> {
    const size = this.#size;
    const first = new Int32Array(nodes + 1);
    for (let e = 0; e < size; e += 1) {
      const n = (this.#target[e] ?? 0) + 1;
      first[n] = (first[n] ?? 0) + 1;
    }
    for (let n = 1; n <= nodes; n += 1) first[n] = (first[n] ?? 0) + (first[n - 1] ?? 0);
    const next = first.slice(0, -1);
    const [source, kind, link] = [new Int32Array(size), new Uint8Array(size), new Int32Array(size)];
    for (let e = 0; e < size; e += 1) {
      const n = this.#target[e] ?? 0;
      const at = next[n] ?? 0;
      next[n] = at + 1;
      source[at] = this.#source[e] ?? 0;
      kind[at] = this.#kind[e] ?? 0;
      link[at] = this.#link[e] ?? 0;
    }
    return { first, source, kind, link };
  }
}
