import type { FormulaFactor, FormulaTerm, FormulaTiming } from '@shared/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatMonthFor } from '@shared/i18n/format';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import type { MoneyTexts } from '../../state/money';

/** What a formula is told with. */
interface FormulaTools {
  readonly t: Translate;
  readonly language: string;
  readonly money: MoneyTexts;
  readonly words: CatalogText;
}

/** How one thing a line pays for is worked out, step by step, in the order it is counted. */
export function formulaText(term: FormulaTerm, tools: FormulaTools): readonly string[] {
  const { t, money, words } = tools;
  switch (term.type) {
    case 'cost':
      return [
        ...term.factors.map((factor) => factorText(factor, tools)),
        timingText(term.timing, tools),
        ...beforeText(term.timing, tools),
      ];
    case 'reserve': {
      const category = words(`bud-c-${term.category}`, 'name');
      return [t('budget.formula_reserve', { percent: money.showPercent(term.points), category })];
    }
    case 'paidElsewhere':
      return [t('budget.formula_paid_elsewhere')];
  }
}

const POINT_WORDS = {
  share: 'budget.formula_share',
  salaries: 'budget.formula_salaries',
  prices: 'budget.formula_prices',
  onCost: 'budget.formula_on_cost',
  tax: 'budget.formula_tax',
  inflation: 'budget.formula_inflation',
  salaryGrowth: 'budget.formula_salary_growth',
} as const satisfies Partial<Record<FormulaFactor['type'], UiKey>>;

function factorText(factor: FormulaFactor, { t, money }: FormulaTools): string {
  switch (factor.type) {
    case 'quantity': {
      const quantity = money.showQuantity(factor.value);
      return factor.unit === ''
        ? t('budget.formula_quantity', { quantity })
        : t('budget.formula_quantity_unit', { quantity, unit: factor.unit });
    }
    case 'unitCost':
      return t('budget.formula_cost', { cost: money.show(factor.amount, factor.currency) });
    case 'rate':
      return t('budget.formula_rate', { from: factor.from, to: factor.to });
    case 'share':
    case 'salaries':
    case 'prices':
    case 'onCost':
    case 'tax':
    case 'inflation':
    case 'salaryGrowth':
      return t(POINT_WORDS[factor.type], { percent: money.showPercent(factor.points) });
  }
}

const TIMING_WORDS = {
  monthly: ['budget.formula_months', 'budget.formula_months_until'],
  quarterly: ['budget.formula_quarters', 'budget.formula_quarters_until'],
  yearly: ['budget.formula_years', 'budget.formula_years_until'],
  salary: ['budget.formula_salary', 'budget.formula_salary_until'],
} as const satisfies Record<Exclude<FormulaTiming['type'], 'once'>, readonly [UiKey, UiKey]>;

/** Says of a line that begins before the plan what of it is left out; a one-off cost has a remark of its own. */
function beforeText(timing: FormulaTiming, { t, language }: FormulaTools): readonly string[] {
  if (timing.type === 'once' || timing.countedFrom === null) return [];
  return [t('budget.formula_before', { first: formatMonthFor(language, `${timing.countedFrom}-01`) })];
}

function timingText(timing: FormulaTiming, { t, language }: FormulaTools): string {
  const month = (text: string): string => formatMonthFor(language, `${text}-01`);
  const start = month(timing.from);
  if (timing.type === 'once')
    return timing.months === 1
      ? t('budget.formula_once', { start })
      : t('budget.formula_spread', { start, count: timing.months });
  const [open, until] = TIMING_WORDS[timing.type];
  return timing.to === null ? t(open, { start }) : t(until, { start, end: month(timing.to) });
}
