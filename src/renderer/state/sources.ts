import { useEffect } from 'react';
import { create } from 'zustand';
import type { UiKey } from '@shared/i18n/ui-words';

/** Where a piece of the catalog comes from: a section of a published document, and what it says in our words. */
export interface Source {
  readonly ref: string;
  readonly document: UiKey;
  readonly section: string;
  readonly paraphrase: string;
}

type SourceTable = Readonly<
  Record<string, { readonly document: string; readonly section: string; readonly paraphrase: string }>
>;

const DOCUMENTS: Readonly<Record<string, UiKey>> = {
  'lifars-2020': 'fields.source_lifars',
  'csirt-intro-slides': 'fields.source_slides',
  'sei-sustainability': 'fields.source_sustainability',
  'sei-2004': 'fields.source_steps',
};

const useTable = create<{ readonly table: SourceTable | null }>(() => ({ table: null }));
let asked = false;

/**
 * The sources of a catalog entry by its `refs`, in their order. `null` while the table is on its way: it is
 * large, so it loads when a source is first looked at. Refs this version does not know are left out.
 */
export function useSources(refs: readonly string[]): readonly Source[] | null {
  const table = useTable((state) => state.table);
  useEffect(() => {
    if (asked) return;
    asked = true;
    void import('@shared/catalog/sources.json').then((file) => {
      useTable.setState({ table: file.default });
    });
  }, []);
  return table && sourcesOf(refs, table);
}

function sourcesOf(refs: readonly string[], table: SourceTable): readonly Source[] {
  return refs.flatMap((ref) => {
    const row = Object.hasOwn(table, ref) ? table[ref] : undefined;
    const document = row && DOCUMENTS[row.document];
    return document ? [{ ref, document, section: row.section, paraphrase: row.paraphrase }] : [];
  });
}
