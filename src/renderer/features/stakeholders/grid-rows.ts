import { engagementGap, hasBackup } from '@shared/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import type { ColumnId } from './grid-columns';
import type { Shown } from './grid-store';

/** Texts of the cells of an entry. */
export type CellText = (entry: Stakeholder, column: ColumnId) => string;

/** How the register is looked at. */
export interface View {
  readonly shown: Shown;
  readonly search: string;
  readonly text: CellText;
  /** Ids of who has high influence and is left alone. */
  readonly ignored: ReadonlySet<string>;
}

/** The entries that are listed: those the filter and the search leave, in the order asked for. */
export function listed(
  register: readonly Stakeholder[],
  { ids, ...view }: View & { readonly ids: readonly string[] | null },
): readonly Stakeholder[] {
  const found = register.filter((entry) => isListed(entry, view));
  if (ids === null) return found;
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = (entry: Stakeholder): number => place.get(entry.id) ?? ids.length;
  return found.toSorted((a, b) => at(a) - at(b));
}

/** Do the filter and the search leave the entry in the list? */
export function isListed(entry: Stakeholder, { shown, search, text, ignored }: View): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  if (!FILTERS[shown](entry, ignored)) return false;
  return wanted === '' || SEARCHED.some((column) => text(entry, column).toLocaleLowerCase().includes(wanted));
}

/**
 * The chosen ones among the entries that are listed: nobody changes or removes what is not in sight, and what
 * was taken back by undo is not there to be changed.
 */
export function chosenIn(rows: readonly Stakeholder[], chosen: ReadonlySet<string>): readonly string[] {
  return rows.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}

/** Ids in the order of a column. Empty cells come last either way, and equals keep their order. */
export function sorted(
  register: readonly Stakeholder[],
  key: (entry: Stakeholder) => string | number | null,
  { down, compare }: { readonly down: boolean; readonly compare: (a: string, b: string) => number },
): readonly string[] {
  const keyed = register.map((entry) => ({ id: entry.id, key: key(entry) }));
  const way = down ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      const emptyA = a.key === null || a.key === '';
      const emptyB = b.key === null || b.key === '';
      if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
      if (typeof a.key === 'number' && typeof b.key === 'number') return way * (a.key - b.key);
      return way * compare(String(a.key), String(b.key));
    })
    .map(({ id }) => id);
}

const SEARCHED: readonly ColumnId[] = ['name', 'type', 'sector', 'roles', 'owner', 'primary', 'backup'];

const FILTERS: Readonly<Record<Shown, (entry: Stakeholder, ignored: ReadonlySet<string>) => boolean>> = {
  all: () => true,
  gap: (entry) => (engagementGap(entry) ?? 0) > 0,
  high: (entry) => (entry.influence ?? 0) >= 4,
  ignored: ({ id }, ignored) => ignored.has(id),
  unowned: (entry) => entry.owner === null,
  nobackup: (entry) => entry.primary !== null && !hasBackup(entry),
  unscored: (entry) => entry.influence === null || entry.interest === null,
  served: (entry) => entry.roles.includes('constituent'),
};
