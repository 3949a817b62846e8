/**
 * Words of catalog entries, by id and part. They are kept apart from the interface words because they load
 * per stage and their keys are ids of the catalog, complete by test instead of by type.
 */
export type CatalogWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Looks a catalog text up; an id this version does not know answers its id, so that nothing is blank. */
export type CatalogText = (id: string, part: string) => string;

/** Joins loaded word files into one look-up. An optional part that is absent answers an empty text. */
export function createCatalogText(...files: readonly CatalogWords[]): CatalogText {
  return (id, part) => {
    for (const file of files) {
      if (Object.hasOwn(file, id)) return file[id]?.[part] ?? '';
    }
    return part === 'title' || part === 'name' || part === 'label' || part === 'term' ? id : '';
  };
}
