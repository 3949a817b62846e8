/** Which of the elements of a drawing shows which row, by the id of the row. */
export type Slots = ReadonlyMap<string, number>;

export const NO_SLOTS: Slots = new Map();

/**
 * Elements for the rows that are drawn: a row keeps its element as long as it is drawn, and rows that come into
 * view take over the elements of those that went, which is much quicker than new ones. The same map when
 * nothing came or went.
 */
export function slotsFor(before: Slots, ids: readonly string[]): Slots {
  if (ids.length === before.size && ids.every((id) => before.has(id))) return before;
  const kept = new Map<string, number>();
  const coming: string[] = [];
  for (const id of ids) {
    const slot = before.get(id);
    if (slot === undefined) coming.push(id);
    else kept.set(id, slot);
  }
  const taken = new Set(kept.values());
  let free = 0;
  for (const id of coming) {
    while (taken.has(free)) free += 1;
    kept.set(id, free);
    free += 1;
  }
  return kept;
}
