import { err, ok, type Result } from '../core/result';
import type { Graph } from './graph';

/**
 * All nodes, each after every node it depends on (Kahn). Fails with the nodes of one cycle in the
 * direction of its edges; the first is not repeated at the end.
 */
export function sortNodes(graph: Graph): Result<Int32Array, readonly number[]> {
  const { nodes, first } = graph;
  const out = outgoing(graph);
  const waiting = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  let ready = 0;
  for (let n = 0; n < nodes; n += 1) {
    const incoming = (first[n + 1] ?? 0) - (first[n] ?? 0);
    waiting[n] = incoming;
    if (incoming === 0) {
      order[ready] = n;
      ready += 1;
    }
  }
  for (let done = 0; done < ready; done += 1) {
    const n = order[done] ?? 0;
    const end = out.first[n + 1] ?? 0;
    for (let e = out.first[n] ?? 0; e < end; e += 1) {
      const target = out.target[e] ?? 0;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) {
        order[ready] = target;
        ready += 1;
      }
    }
  }
  return ready === nodes ? ok(order) : err(findCycle(graph, waiting));
}

function outgoing({ nodes, first, source }: Graph): { first: Int32Array; target: Int32Array } {
  const start = new Int32Array(nodes + 1);
  for (const from of source) start[from + 1] = (start[from + 1] ?? 0) + 1;
  for (let n = 0; n < nodes; n += 1) start[n + 1] = (start[n + 1] ?? 0) + (start[n] ?? 0);
  const next = start.slice(0, -1);
  const target = new Int32Array(source.length);
  for (let n = 0; n < nodes; n += 1) {
    const end = first[n + 1] ?? 0;
    for (let e = first[n] ?? 0; e < end; e += 1) {
      const from = source[e] ?? 0;
      const at = next[from] ?? 0;
      target[at] = n;
      next[from] = at + 1;
    }
  }
  return { first: start, target };
}

/** Every node still waiting waits for another that waits: going back along these must close a circle. */
function findCycle({ first, source }: Graph, waiting: Int32Array): readonly number[] {
  const visited = new Map<number, number>();
  const path: number[] = [];
  let at = waiting.findIndex((left) => left > 0);
  while (!visited.has(at)) {
    visited.set(at, path.length);
    path.push(at);
    let e = first[at] ?? 0;
    while ((waiting[source[e] ?? 0] ?? 0) === 0) e += 1;
    at = source[e] ?? 0;
  }
  return path.slice(visited.get(at) ?? 0).reverse();
}
