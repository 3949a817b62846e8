import { useCallback, useMemo } from 'react';
import { pricedTerms, totalOf, type LineCost, type WorksheetLine } from '@shared/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { BudgetLine, Position } from '@shared/plan/types';
import { positionNames } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import type { Feeder, LineRow } from './line-row';

/** Sum of the first twelve months. */
export function firstYearOf({ months }: Pick<LineCost, 'months'>): number {
  return totalOf(months, 0, 12);
}

interface RowWords {
  readonly t: Translate;
  readonly words: CatalogText;
  readonly positions: readonly Position[];
}

/** Name of a line as the worksheet shows it: the team's own, else that of the catalog; posts are numbered as in staffing. */
export function lineName(line: WorksheetLine, { t, words, positions }: RowWords): string {
  const { origin, id, name, catalog } = line;
  if (origin === 'line') return name;
  if (origin === 'contingency') return t('budget.reserve_name', { category: words(`bud-c-${id}`, 'name') });
  const typical = catalog === null ? '' : (CATALOG_NAMES[origin]?.(catalog, words) ?? '');
  const post = origin === 'position' ? postNames(positions, words).get(id) : undefined;
  return post ?? (name === '' ? typical : name);
}

/** Names lines in the words of the interface; empty while the words of the catalog are on their way. */
export function useLineName(words: CatalogText | null): (line: WorksheetLine) => string {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  return useCallback((line) => (words ? lineName(line, { t, words, positions }) : ''), [t, words, positions]);
}

interface KnownNames {
  readonly words: CatalogText;
  readonly names: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly Position[], KnownNames>();

/** Names of all posts, worked out once for the many lines that ask. */
function postNames(positions: readonly Position[], words: CatalogText): ReadonlyMap<string, string> {
  const last = known.get(positions);
  if (last?.words === words) return last.names;
  const names = positionNames(positions, (role) => words(`stf-r-${role}`, 'name'));
  known.set(positions, { words, names });
  return names;
}

/** How the catalog names what feeds a line, where the team gave no name. */
const CATALOG_NAMES: Partial<Record<Feeder, (id: string, words: CatalogText) => string>> = {
  cover: (id, words) => words(`bud-l-${id}`, 'name'),
  infrastructure: (id, words) => words(`tool-i-${id}`, 'name'),
};

/**
 * The lines of the worksheet with their costs. A row stays the same object while nothing it shows has changed, so
 * that an edit draws one row and not five hundred.
 */
export function useLineRows(
  costs: readonly LineCost[],
  { t, words }: Omit<RowWords, 'positions'>,
): readonly LineRow[] {
  const typed = usePlan((plan) => plan.budget.lines);
  const positions = usePlan((plan) => plan.staffing.positions);
  return useMemo(() => {
    const byId = new Map(typed.map((line) => [line.id, line]));
    return keptRows(
      costs.map((cost) => rowOf(cost, byId.get(cost.line.id) ?? null, { t, words, positions })),
    );
  }, [costs, typed, t, words, positions]);
}

/** Rows that were shown last. */
let shown: ReadonlyMap<string, LineRow> = new Map();

function keptRows(made: readonly LineRow[]): readonly LineRow[] {
  const rows = made.map((row) => {
    const before = shown.get(row.ref);
    return before && isSame(before, row) ? before : row;
  });
  shown = new Map(rows.map((row) => [row.ref, row]));
  return rows;
}

function rowOf(cost: LineCost, line: BudgetLine | null, given: RowWords): LineRow {
  const { ref, origin, category } = cost.line;
  const [only, ...others] = pricedTerms(cost.line);
  const uncounted = cost.state === 'counted' ? null : cost.state;
  return {
    ...{ ref, category, uncounted },
    feeder: origin === 'line' ? null : origin,
    name: lineName(cost.line, given),
    line: origin === 'line' ? line : null,
    fedCost: only && others.length === 0 ? only.unitCost : null,
    total: uncounted === null ? cost.total : null,
    firstYear: uncounted === null ? firstYearOf(cost) : null,
  };
}

const SHOWN = [
  'feeder',
  'name',
  'category',
  'line',
  'fedCost',
  'total',
  'firstYear',
  'uncounted',
] as const satisfies readonly (keyof LineRow)[];

function isSame(one: LineRow, other: LineRow): boolean {
  return SHOWN.every((key) => one[key] === other[key]);
}
