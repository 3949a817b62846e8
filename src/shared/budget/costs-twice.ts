import { BUDGET_LINES } from '../catalog/budget-lines';
import type { Plan } from '../plan/types';
import { fedBy } from './first-budget-rules';
import { moneyCheck, type MoneyCheck } from './money-check';
import type { Costs, LineOrigin } from './types';

/** What brings the lines about that staffing feeds for a cost. */
const ORIGINS = {
  training: 'training',
  tools: 'tool',
  infrastructure: 'infrastructure',
} as const satisfies Readonly<Record<string, LineOrigin>>;

/** Typical lines beside training, tools or infrastructure of staffing that pay for the same and cost something too. */
export function costsTwice(
  { staffing }: Pick<Plan, 'staffing'>,
  { lines }: Pick<Costs, 'lines'>,
): readonly MoneyCheck[] {
  const paid = lines.filter(({ total }) => total > 0);
  const origins = new Set(paid.map(({ line }) => line.origin));
  const twice = paid
    .filter(({ line }) => {
      const typical = line.origin === 'line' && BUDGET_LINES.find(({ id }) => id === line.catalog);
      const feeder = typical ? fedBy(typical, staffing) : null;
      return feeder !== null && origins.has(ORIGINS[feeder]);
    })
    .toSorted((a, b) => b.total - a.total);
  const [first] = twice;
  if (!first) return [];
  const amount = twice.reduce((sum, { total }) => sum + total, 0);
  return [
    moneyCheck('costsTwice', { ref: first.line.ref, lines: twice.map(({ line }) => line.ref), amount }),
  ];
}
