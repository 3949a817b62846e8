import { BUDGET_CATEGORIES } from '../catalog/budget-categories';
import { scale } from '../money/round';
import type { Assumptions } from '../plan/types';
import type { MonthPool } from './month-pool';
import { PartSums } from './part-sums';
import type { CostPart, LineCost, WorksheetLine } from './types';

const WHOLE = 10_000;

/**
 * The reserve of each category that has one, as lines of their own: a part of what its other lines cost, month by
 * month, of the same phase and nature as they. A reserve that is left out costs nothing.
 */
export function reserveLines(
  lines: readonly LineCost[],
  assumptions: Assumptions,
  pool: MonthPool,
): LineCost[] {
  return categoriesOf(assumptions).map((category) => {
    const line = reserveLine(category);
    if (assumptions.leftOut.includes(line.ref)) return new PartSums(pool).lineCost(line, 'leftOut');
    const base = new PartSums(pool);
    for (const cost of lines) if (cost.line.category === category) base.addAll(cost.parts);
    const sums = new PartSums(pool);
    const points = assumptions.contingency[category] ?? 0;
    const isFine = base.parts().every((part) => addReserve(sums, part, points));
    if (!isFine) return new PartSums(pool).lineCost(line, 'uncounted');
    return sums.lineCost(line, 'counted');
  });
}

/** Adds so many basis points of each month; answers whether they can be held. What costs nothing has no reserve. */
function addReserve(sums: PartSums, { phase, nature, months }: CostPart, points: number): boolean {
  if (months.every((amount) => amount === 0)) return true;
  const reserve = sums.monthsOf({ phase, nature });
  return months.every((amount, place) => {
    if (!Number.isSafeInteger(amount)) return false;
    const part = scale(amount, points, WHOLE);
    if (part.ok) reserve[place] = part.value;
    return part.ok;
  });
}

/** Categories with a reserve, in the order of the worksheet, those of other versions last. */
function categoriesOf({ contingency }: Assumptions): readonly string[] {
  const known = BUDGET_CATEGORIES.map(({ id }): string => id);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return Object.keys(contingency)
    .filter((id) => (contingency[id] ?? 0) > 0)
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function reserveLine(category: string): WorksheetLine {
  return {
    ref: `contingency:${category}`,
    origin: 'contingency',
    id: category,
    name: '',
    catalog: category,
    category: 'contingency',
    stage: null,
    unit: '',
    terms: [],
    paidElsewhere: false,
  };
}
