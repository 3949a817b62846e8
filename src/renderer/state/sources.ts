import { useEffect } from 'react';
import { create } from 'zustand';
import { sourceWords, type SourceEntry } from '@shared/catalog/source-words';

/** Where a piece of the catalog comes from: a section of a published document, and what it says in our words. */
export interface Source {
  readonly ref: string;
  /** Document and section, as people cite them. */
  readonly place: string;
  readonly paraphrase: string;
}

type SourceTable = Readonly<Record<string, SourceEntry>>;

const useTable = create<{ readonly table: SourceTable | null }>(() => ({ table: null }));
let asked = false;

/**
 * The sources of a catalog entry by its `refs`, in their order. `null` while the table is on its way: it is
 * large, so it loads when a source is first looked at. Refs this version does not know are left out.
 */
export function useSources(refs: readonly string[]): readonly Source[] | null {
  const table = useSourceTable();
  return table && sourcesOf(refs, table);
}

/** All sources by id; `null` while they are on their way, and as long as nothing wants them. */
export function useSourceTable(isWanted = true): SourceTable | null {
  const table = useTable((state) => state.table);
  useEffect(() => {
    if (asked || !isWanted) return;
    asked = true;
    void import('@shared/catalog/sources.json').then((file) => {
      useTable.setState({ table: file.default });
    });
  }, [isWanted]);
  return table;
}

function sourcesOf(refs: readonly string[], table: SourceTable): readonly Source[] {
  return refs.flatMap((ref) => {
    const row = Object.hasOwn(table, ref) ? table[ref] : undefined;
    return row ? [{ ref, place: sourceWords(row), paraphrase: row.paraphrase }] : [];
  });
}
