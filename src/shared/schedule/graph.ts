import type { NetLink } from './network';
import type { Outline } from './outline';

export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;
/** From the gate of a summary to what is inside: passes the bounds of links to the summary on. */
export const INHERIT = 4;
/** From what is inside to its summary, whose dates links from the summary start at. */
export const MEMBER = 5;

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

const KIND = { FS, SS, FF, SF };

/** Builds the graph of a sound outline; links whose ends do not exist are left out. */
export function buildGraph(links: readonly NetLink[], ends: Int32Array, outline: Outline): Graph {
  const gates = gateNodes(ends, outline);
  const inherited = nearestGates(gates.of, outline);
  const hulls = linkedHulls(ends, outline);
  const writer = new EdgeWriter(gates.nodes);
  const each = (add: (target: number, edge: Edge) => void): void => {
    for (let k = 0; k < links.length; k += 1) {
      const source = ends[2 * k] ?? -1;
      const to = ends[2 * k + 1] ?? -1;
      if (source < 0 || to < 0) continue;
      const target = outline.isSummary[to] === 1 ? (gates.of[to] ?? to) : to;
      add(target, { source, kind: KIND[links[k]?.type ?? 'FS'], link: k });
    }
    outlineEdges({ outline, gates: gates.of, inherited, hulls }, add);
  };
  each((target) => writer.count(target));
  writer.allocate();
  each((target, edge) => writer.write(target, edge));
  return { nodes: gates.nodes, task: gates.task, ...writer.done() };
}

interface Edge {
  readonly source: number;
  readonly kind: number;
  readonly link: number;
}

interface OutlineParts {
  readonly outline: Outline;
  readonly gates: Int32Array;
  readonly inherited: Int32Array;
  readonly hulls: Uint8Array;
}

function outlineEdges(parts: OutlineParts, add: (target: number, edge: Edge) => void): void {
  const { outline, gates, inherited, hulls } = parts;
  for (let i = 0; i < outline.parent.length; i += 1) {
    const above = inherited[i] ?? -1;
    const summary = outline.isSummary[i] === 1;
    const gate = summary ? (gates[i] ?? -1) : i;
    if (above >= 0 && gate >= 0) add(gate, { source: above, kind: INHERIT, link: -1 });
    const parent = outline.parent[i] ?? -1;
    if (parent >= 0 && hulls[parent] === 1) add(parent, { source: i, kind: MEMBER, link: -1 });
  }
}

function gateNodes(ends: Int32Array, outline: Outline): { of: Int32Array; nodes: number; task: Int32Array } {
  const tasks = outline.parent.length;
  const of = new Int32Array(tasks).fill(-1);
  const owners: number[] = [];
  for (let k = 0; k < ends.length; k += 2) {
    const to = ends[k + 1] ?? -1;
    if ((ends[k] ?? -1) < 0 || to < 0 || outline.isSummary[to] !== 1 || of[to] !== -1) continue;
    of[to] = tasks + owners.length;
    owners.push(to);
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
function linkedHulls(ends: Int32Array, outline: Outline): Uint8Array {
  const hulls = new Uint8Array(outline.parent.length);
  for (let k = 0; k < ends.length; k += 2) {
    const from = ends[k] ?? -1;
    if (from >= 0 && (ends[k + 1] ?? -1) >= 0 && outline.isSummary[from] === 1) hulls[from] = 1;
  }
  for (const i of outline.parentsFirst) {
    const parent = outline.parent[i] ?? -1;
    if (parent >= 0 && hulls[parent] === 1 && outline.isSummary[i] === 1) hulls[i] = 1;
  }
  return hulls;
}

/** Collects edges by target in two rounds: count, then write. */
class EdgeWriter {
  readonly #first: Int32Array;
  #next = new Int32Array(0);
  #source = new Int32Array(0);
  #kind = new Uint8Array(0);
  #link = new Int32Array(0);

  constructor(nodes: number) {
    this.#first = new Int32Array(nodes + 1);
  }

  count(target: number): void {
    this.#first[target + 1] = (this.#first[target + 1] ?? 0) + 1;
  }

  allocate(): void {
    const first = this.#first;
    for (let n = 1; n < first.length; n += 1) first[n] = (first[n] ?? 0) + (first[n - 1] ?? 0);
    const edges = first[first.length - 1] ?? 0;
    this.#next = first.slice(0, -1);
    this.#source = new Int32Array(edges);
    this.#kind = new Uint8Array(edges);
    this.#link = new Int32Array(edges);
  }

  write(target: number, { source, kind, link }: Edge): void {
    const at = this.#next[target] ?? 0;
    this.#next[target] = at + 1;
    this.#source[at] = source;
    this.#kind[at] = kind;
    this.#link[at] = link;
  }

  done(): Pick<Graph, 'first' | 'source' | 'kind' | 'link'> {
    return { first: this.#first, source: this.#source, kind: this.#kind, link: this.#link };
  }
}
