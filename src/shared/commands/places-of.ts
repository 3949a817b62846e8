import { isDraft, original } from 'immer';

interface Entry {
  readonly id: string;
}

/**
 * What a list of a draft held before the edit, for reading ids: to read them of the draft itself would make a draft
 * of every entry, which costs more than the edit. To be asked before the list is changed.
 */
export function heldIn(list: Entry[]): readonly Entry[] {
  return isDraft(list) ? original(list) : list;
}

/** Where each entry of a list stands; to be asked before the list is changed. */
export function placesOf(list: Entry[]): ReadonlyMap<string, number> {
  return new Map(heldIn(list).map(({ id }, place) => [id, place]));
}
