import { monthOfPlace, type CostTerm, type Horizon } from '@shared/budget';
import { formatMonthFor } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import type { Assumptions } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';

/** What a formula is told with. */
export interface FormulaTools {
  readonly t: Translate;
  readonly language: string;
  readonly money: MoneyTexts;
  readonly horizon: Horizon;
  /** Those of the scenario that is the plan. */
  readonly assumptions: Assumptions;
}

/** The whole, in basis points; one, in ten-thousandths. */
const WHOLE = 10_000;

/** How one thing a line pays for is worked out, step by step, in the order it is counted. */
export function formulaText(term: CostTerm, tools: FormulaTools): readonly string[] {
  return [amountText(term, tools), ...shareText(term, tools), whenText(term, tools), ...onTop(term, tools)];
}

function amountText({ kind, quantity, unitCost, currency }: CostTerm, { t, money }: FormulaTools): string {
  const cost = money.show(unitCost, currency);
  if (kind === 'salary') return t('budget.formula_salary', { cost });
  if (quantity === WHOLE) return t('budget.formula_single', { cost });
  return t('budget.formula_times', { quantity: money.showQuantity(quantity), cost });
}

function shareText({ share }: CostTerm, { t, money }: FormulaTools): readonly string[] {
  return share === WHOLE ? [] : [t('budget.formula_share', { share: money.showPercent(share) })];
}

function whenText({ kind, from, to, step }: CostTerm, { t, language, horizon }: FormulaTools): string {
  const month = (place: number) => formatMonthFor(language, `${monthOfPlace(horizon, place)}-01`);
  const start = month(from);
  if (kind === 'oneOff')
    return step === 1
      ? t('budget.formula_once', { start })
      : t('budget.formula_spread', { start, count: step });
  const isEndless = to >= horizon.months;
  const values = { start, end: isEndless ? '' : month(to) };
  if (step === 3) return t(isEndless ? 'budget.formula_quarters' : 'budget.formula_quarters_until', values);
  if (step === 12) return t(isEndless ? 'budget.formula_years' : 'budget.formula_years_until', values);
  return t(isEndless ? 'budget.formula_months' : 'budget.formula_months_until', values);
}

/** What the scenario and the plan make of it: levels, growth, what the employer pays, tax, conversion. */
function onTop(term: CostTerm, { t, money, assumptions }: FormulaTools): readonly string[] {
  const { inflation, salaryGrowth, onCost, tax, salaries, prices } = assumptions;
  const percent = money.showPercent;
  const level = term.kind === 'salary' ? salaries : prices;
  const growth = { none: 0, inflation, salary: salaryGrowth }[term.index];
  return [
    ...(level === WHOLE ? [] : [t('budget.formula_level', { percent: percent(level) })]),
    ...(term.kind === 'salary' && onCost > 0
      ? [t('budget.formula_on_cost', { percent: percent(onCost) })]
      : []),
    ...(growth > 0 ? [t('budget.formula_growth', { percent: percent(growth) })] : []),
    ...(term.taxed && tax > 0 ? [t('budget.formula_tax', { percent: percent(tax) })] : []),
    ...(term.currency === money.currency
      ? []
      : [t('budget.formula_rate', { from: term.currency, to: money.currency })]),
  ];
}
