import { FF, FS, SF, SS } from './graph-kinds';
import type { NetLink } from './network';
import type { Outline } from './outline';

/** The links as columns, read in one sweep. Ends are positions of tasks, -1 where there is none. */
export interface LinkTable {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly lag: Int32Array;
  readonly calendarLag: Uint8Array;
  readonly ids: readonly string[];
}

export function readLinks(links: readonly NetLink[], { index }: Outline): LinkTable {
  const count = links.length;
  const ids: string[] = [];
  const table = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    kind: new Uint8Array(count),
    lag: new Int32Array(count),
    calendarLag: new Uint8Array(count),
    ids,
  };
  let k = 0;
  for (const link of links) {
    table.from[k] = index.get(link.from) ?? -1;
    table.to[k] = index.get(link.to) ?? -1;
    table.kind[k] = kindOf(link);
    table.lag[k] = link.lag;
    if (link.lagUnit === 'calendar') table.calendarLag[k] = 1;
    ids.push(link.id);
    k += 1;
  }
  return table;
}

function kindOf({ type }: NetLink): number {
  if (type === 'FS') return FS;
  if (type === 'SS') return SS;
  return type === 'FF' ? FF : SF;
}
