import { BUDGET_CATEGORIES } from '../catalog/budget-categories';
import type { CostLine, CostUnit } from '../catalog/budget-types';
import { LINE_NOT_SET, NEW_LINE } from '../plan/budget-defaults';
import type { BudgetLine, LineBeginning, Plan } from '../plan/types';

/** A line of the budget without what only the team or the interface can say. */
export type LineDraft = Omit<BudgetLine, 'id' | 'name' | 'unit' | 'currency'>;

type Scheduled = Pick<Plan, 'timeline'>;

/** Units that stand for a whole year. */
const YEARLY: ReadonlySet<CostUnit> = new Set(['personYear', 'year', 'member', 'trip', 'course', 'event']);

/** A line of a category as such lines mostly are: its nature, phase, rise of prices and tax. */
export function usualLine(category: string): LineDraft {
  const usual = BUDGET_CATEGORIES.find(({ id }) => id === category);
  if (!usual) return { ...NEW_LINE, category };
  const { nature, phase, index, taxed } = usual;
  return {
    ...NEW_LINE,
    ...{ category, nature, index, taxed },
    ...(phase === 'startUp' ? { phase, kind: 'oneOff' } : { phase: 'byDate', kind: 'recurring' }),
  };
}

/**
 * A typical line of the catalog without its price; a recurring one is start-up until the team is in full operation. It
 * begins with the first of its tasks that is in the plan; what has none and belongs to the running years begins with
 * the launch.
 */
export function typicalLine(line: CostLine, plan: Scheduled): LineDraft {
  const usual = usualLine(line.category);
  const { id, category, timing, nature, phase, unit, index = usual.index, taxed = usual.taxed } = line;
  return {
    ...NEW_LINE,
    ...{ catalog: id, category, nature, index, taxed },
    ...(timing === 'once' ? { phase, kind: 'oneOff' } : { phase: 'byDate', kind: 'recurring' }),
    rhythm: YEARLY.has(unit) ? 'year' : 'month',
    start: startOf(line, plan),
  };
}

/** Launch for running costs: gate C, or the public launch where there is no gate. */
const LAUNCH = ['tl-gate-c', 'tl-m-launch'] as const;

function startOf({ tasks = [], phase }: CostLine, { timeline }: Scheduled): LineBeginning {
  const wanted = tasks.length > 0 || phase === 'startUp' ? tasks : LAUNCH;
  const found = wanted.flatMap((id) => timeline.tasks.find(({ catalog }) => catalog === id) ?? []);
  const [task] = found;
  return task ? { ...LINE_NOT_SET, task: task.id } : LINE_NOT_SET;
}
