import { assert } from '../core/assert';

/**
 * Words of catalog entries, by id and part. They are kept apart from the interface words because they load
 * per stage and their keys are ids of the catalog, complete by test instead of by type.
 */
export type CatalogWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Looks a catalog text up; an id this version does not know answers its id, so that nothing is blank. */
export type CatalogText = (id: string, part: string) => string;

/**
 * Joins loaded word files into one look-up. An optional part that is absent answers an empty text.
 *
 * The files must not share an id. The sections of the worksheet and of the concept of operations do (both
 * have `mandate`), so those two need a look-up each; joining them is a bug and throws.
 */
export function createCatalogText(...files: readonly CatalogWords[]): CatalogText {
  const words = new Map<string, Readonly<Record<string, string>>>();
  for (const file of files) {
    for (const [id, parts] of Object.entries(file)) {
      assert(!words.has(id), `Two word files share the id ${id}`);
      words.set(id, parts);
    }
  }
  return (id, part) => {
    const parts = words.get(id);
    if (parts) return parts[part] ?? '';
    return part === 'title' || part === 'name' || part === 'label' || part === 'term' ? id : '';
  };
}
