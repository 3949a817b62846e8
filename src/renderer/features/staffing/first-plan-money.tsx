import { Checkbox } from '@mantine/core';
import { scenariosOf, spansOf, totalOf, type BudgetResult, type Span } from '@shared/budget';
import type { UiKey } from '@shared/i18n/ui-words';
import type { Plan, Scenario } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { withHighNote } from '../../state/high-percent';
import { sameScenarioNotes } from '../../state/same-scenarios';
import type { MoneyTexts } from '../../state/money';
import { useWords } from '../../ui/words';
import type { Answers } from './first-plan-answers';
import { pricesOf, rechosen, reserveOfAll, type MoneyChoices } from './first-plan-choices';
import { TypedField } from './first-plan-field';
import { countsEuro, ratedPlan } from './first-plan-rate';
import { EuroRateFields } from './first-plan-rate-fields';
import type { FirstResult } from './first-plan-take';
import { SelectField } from './panel-parts';
import classes from './staffing.module.css';

interface YearsProps {
  readonly result: FirstResult;
  /** The plan with everything taken over, and what it costs. */
  readonly next: Plan;
  readonly all: BudgetResult;
  readonly money: MoneyTexts;
}

/** What the plan costs by fiscal year once everything is taken over, and what its scenarios cost. */
export function FirstPlanYears({ result, next, all, money }: YearsProps) {
  const { t } = useWords();
  const schedule = timelineOf(next);
  const years = spansOf(all.horizon, 'year');
  const scenarios = scenariosOf(next, schedule);
  const kindName = (one: Scenario) => nameOf(one, t(SCENARIO_WORDS[one.kind]));
  const rows = [
    ...partsOf(all, result, years).map(({ key, cells }) => ({ id: key, name: t(key), cells, strong: false })),
    ...scenarios.rows.map(({ scenario, isPlan, years: cells }) => ({
      ...{ id: scenario.id, cells, strong: isPlan },
      name: isPlan ? t('staffing.fp_year_plan', { scenario: kindName(scenario) }) : kindName(scenario),
    })),
  ];
  const notes = sameScenarioNotes(scenarios, { lines: next.budget.lines, nameOf: kindName, t });
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('staffing.fp_years')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.fp_years_in', { currency: money.currency })}</th>
            {years.map(({ first, year }) => (
              <th key={first} scope="col" data-align="end">
                {year === null ? first : yearName(year.startYear, year.endYear)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells, strong }) => (
            <tr key={id} data-strong={strong || undefined}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={years[index]?.first} data-align="end">
                  {money.bare(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={classes.quiet}>
          {note}
        </p>
      ))}
    </div>
  );
}

const SCENARIO_WORDS = {
  lean: 'budget.scenario_lean',
  recommended: 'budget.scenario_recommended',
  full: 'budget.scenario_full',
  own: 'budget.scenario_own',
} as const satisfies Record<Scenario['kind'], UiKey>;

function nameOf({ name }: Scenario, kind: string): string {
  return name === '' ? kind : name;
}

/** A fiscal year that lies in two calendar years is called by both: 2027/28. */
function yearName(start: number, end: number): string {
  return start === end ? String(start) : `${String(start)}/${String(end).slice(-2)}`;
}

/** The cost of the plan by where it comes from, in the order of the worksheet; parts without cost are left out. */
function partsOf({ costs }: BudgetResult, { edit }: FirstResult, years: readonly Span[]) {
  const posts = new Set(edit.positions.map(({ id }) => `position:${id}`));
  const lines = new Set(edit.lines.map(({ id }) => `line:${id}`));
  const keyOf = (ref: string) => {
    if (posts.has(ref)) return 'staffing.fp_year_posts';
    if (lines.has(ref)) return 'staffing.fp_year_lines';
    return ref.startsWith('contingency:') ? 'staffing.fp_year_reserve' : 'staffing.fp_year_there';
  };
  const parts = ['staffing.fp_year_posts', 'staffing.fp_year_lines', 'staffing.fp_year_there'] as const;
  return [...parts, 'staffing.fp_year_reserve' as const]
    .map((key) => {
      const own = costs.lines.filter(({ line }) => keyOf(line.ref) === key);
      const cells = years.map(({ from, to }) =>
        own.reduce((sum, { months }) => sum + totalOf(months, from, to), 0),
      );
      return { key, cells };
    })
    .filter(({ cells }) => cells.some((cell) => cell > 0));
}

interface ChoicesProps {
  readonly answers: Answers;
  readonly choices: MoneyChoices;
  readonly money: MoneyTexts;
  readonly onChoose: (choices: MoneyChoices) => void;
  readonly onAnswer: (answers: Answers) => void;
}

const RATES = ['onCost', 'salaryGrowth', 'inflation', 'tax'] as const;
const RATE_WORDS = {
  onCost: ['budget.as_on_cost', 'budget.as_on_cost_help'],
  salaryGrowth: ['budget.as_salary_growth', 'budget.as_salary_growth_help'],
  inflation: ['budget.as_inflation', 'budget.as_inflation_help'],
  tax: ['budget.as_tax', 'budget.as_tax_help'],
} as const satisfies Record<(typeof RATES)[number], readonly [UiKey, UiKey]>;
/** Largest percentage an assumption may be, in basis points. */
const MOST = 100_000;

/** What is assumed about money: rates, reserve, illustrative prices and scenarios. */
export function FirstPlanMoney({ answers, choices, money, onChoose, onAnswer }: ChoicesProps) {
  const { t } = useWords();
  const { scenarios, settings } = usePlan(({ budget }) => budget);
  const assumed = scenarios.find(({ id }) => id === settings.scenario)?.assumptions;
  const percent = {
    ...{ sign: '%', show: money.showPercent, placeholder: '0' },
    read: (text: string) => money.readPercent(text, MOST),
  };
  const { rates } = choices;
  const reserve = choices.reserve ?? reserveOfAll(assumed?.contingency ?? {});
  const rateOf = (rate: (typeof RATES)[number]) => rates[rate] ?? assumed?.[rate] ?? 0;
  return (
    <div className={classes.three}>
      {RATES.map((rate) => (
        <TypedField
          key={rate}
          label={t(RATE_WORDS[rate][0])}
          description={withHighNote(t(RATE_WORDS[rate][1]), { of: rate, points: rateOf(rate) }, t)}
          {...percent}
          value={rateOf(rate)}
          onChange={(value) => onChoose({ ...choices, rates: { ...rates, [rate]: value } })}
        />
      ))}
      <TypedField
        label={t('staffing.fp_reserve')}
        description={withHighNote(t('staffing.fp_reserve_help'), { of: 'reserve', points: reserve ?? 0 }, t)}
        {...percent}
        {...(reserve === null && { placeholder: t('staffing.fp_reserve_kept') })}
        value={reserve}
        onChange={(value) => onChoose({ ...choices, reserve: value })}
      />
      <PricesField {...{ answers, choices, money, onChoose, onAnswer }} />
      <Checkbox
        size="xs"
        label={t('staffing.fp_tiers')}
        description={t('staffing.fp_tiers_help')}
        checked={choices.tiers}
        onChange={(event) => onChoose({ ...choices, tiers: event.currentTarget.checked })}
      />
    </div>
  );
}

/** Illustrative prices, where euros count. Prices that were typed go where the choice gives them another meaning. */
function PricesField({ answers, choices, money: { currency }, onChoose, onAnswer }: ChoicesProps) {
  const { t } = useWords();
  const plan = ratedPlan(usePlan(), answers);
  const hasEuro = countsEuro(currency, plan);
  const choose = (value: string | null) => {
    const prices = PRICES.find((known) => known === value) ?? 'none';
    onChoose(rechosen(choices, { from: currency, to: currency, prices }, plan));
  };
  return (
    <div className={classes.stack}>
      <SelectField
        label={t('staffing.fp_prices')}
        description={t(hasEuro ? 'staffing.fp_prices_help' : 'staffing.fp_prices_no_rate', { currency })}
        value={pricesOf(choices.prices, currency, plan)}
        options={(hasEuro ? PRICES : NO_PRICES).map((value) => ({ value, label: t(PRICE_WORDS[value]) }))}
        onChange={choose}
      />
      <EuroRateFields answers={answers} onChange={onAnswer} />
    </div>
  );
}

const PRICES = ['none', 'low', 'high'] as const;
const NO_PRICES = ['none'] as const;
const PRICE_WORDS = {
  none: 'staffing.fp_prices_none',
  low: 'staffing.fp_prices_low',
  high: 'staffing.fp_prices_high',
} as const satisfies Record<MoneyChoices['prices'], UiKey>;
