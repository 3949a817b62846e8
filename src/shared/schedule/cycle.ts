import { buildGraph, type Graph } from './graph';
import type { NetTask, Network } from './network';
import { readLinks } from './link-table';
import { readOutline } from './outline';
import { sortNodes } from './topology';

/**
 * The cycle a new link `from` -> `to` would close, as ids starting and ending with `from`; null when it
 * closes none. A link of a task with itself, or of a summary with a task inside it, is such a cycle.
 * Links to or from ids that do not exist close none.
 */
export function wouldCycle(network: Network, from: string, to: string): readonly string[] | null {
  if (from === to) return [from, from];
  const link = { id: '', from, to, type: 'FS', lag: 0, lagUnit: 'working' } as const;
  const path = cycleIn({ tasks: network.tasks, links: [...network.links, link] })?.slice(0, -1);
  if (!path) return null;
  const start = path.findIndex((id, i) => id === from && path[(i + 1) % path.length] === to);
  const turned = [...path.slice(Math.max(0, start)), ...path.slice(0, Math.max(0, start))];
  return [...turned, ...turned.slice(0, 1)];
}

/**
 * A cycle that the links of a network close, as ids of which the first is also the last; null when there is none.
 * Looks at nothing but tasks and links: other faults of the network, of its start for one, do not hide it.
 */
export function cycleIn({ tasks, links }: Pick<Network, 'tasks' | 'links'>): readonly string[] | null {
  const outline = readOutline(tasks);
  if (!outline.ok) return null;
  const graph = buildGraph(readLinks(links, outline.value), outline.value);
  const sorted = sortNodes(graph);
  return sorted.ok ? null : cyclePath(graph, sorted.error, tasks);
}

/** The ids of a cycle of nodes, closed: the first is also the last. A summary passed through is named once. */
export function cyclePath(
  graph: Graph,
  nodes: readonly number[],
  tasks: readonly NetTask[],
): readonly string[] {
  const ids = nodes.map((node) => tasks[graph.task[node] ?? -1]?.id ?? '');
  const path = ids.filter((id, i) => id !== ids[(i + ids.length - 1) % ids.length]);
  return [...path, ...path.slice(0, 1)];
}
