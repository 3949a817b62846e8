import { BUDGET_LINES } from '../catalog/budget-lines';
import type { Plan } from '../plan/types';
import { fedBy } from './first-budget-rules';
import { moneyCheck, type MoneyCheck } from './money-check';
import type { Costs } from './types';

/**
 * Typical lines beside training, tools or infrastructure of staffing that pay for the same. What costs nothing in the
 * scenario, or is left out of it, pays for nothing.
 */
export function costsTwice(
  { staffing }: Pick<Plan, 'staffing'>,
  { lines }: Pick<Costs, 'lines'>,
): readonly MoneyCheck[] {
  const paid = lines.filter(({ total }) => total > 0);
  const refs = new Set(paid.map(({ line }) => line.ref));
  const feeding = paidEntries(staffing, refs);
  const twice = paid
    .filter(({ line }) => {
      if (line.origin !== 'line') return false;
      const typical = BUDGET_LINES.find(({ id }) => id === line.catalog);
      return typical !== undefined && fedBy(typical, feeding) !== null;
    })
    .toSorted((a, b) => b.total - a.total);
  const [first] = twice;
  if (!first) return [];
  const amount = twice.reduce((sum, { total }) => sum + total, 0);
  return [
    moneyCheck('costsTwice', { ref: first.line.ref, lines: twice.map(({ line }) => line.ref), amount }),
  ];
}

/** Staffing with only those of its entries whose lines are among `refs`. */
function paidEntries(staffing: Plan['staffing'], refs: ReadonlySet<string>): Plan['staffing'] {
  const { training, tools, infrastructure } = staffing;
  return {
    ...staffing,
    training: training.filter(({ id }) => refs.has(`training:${id}`)),
    tools: tools.filter(({ id }) => refs.has(`tool:${id}`)),
    infrastructure: infrastructure.filter(({ id }) => refs.has(`infrastructure:${id}`)),
  };
}
