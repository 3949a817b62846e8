import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { FIRST_QUESTIONS } from '@shared/catalog/budget-questions';
import { holdsMoney } from '@shared/commands/change-currency';
import { formatMonthFor, safeLocale } from '@shared/i18n/format';
import { addToMonth } from '@shared/money/month';
import { planLevel } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { illustrativeSalaries, LEVELS, OWN_SALARY, SALARY, withCurrency } from './first-plan-answers';
import { TypedField } from './first-plan-field';
import { underQuestion, type QuestionProps } from './first-plan-question';
import { ratedPlan } from './first-plan-rate';
import { EuroRateFields } from './first-plan-rate-fields';
import { NumberField } from './number-field';
import { SelectField } from './panel-parts';
import { LEVEL_WORDS } from './staffing-words';
import { useFirstMoney } from './use-first-money';
import classes from './staffing.module.css';

/** Own pay by level, or an illustrative figure that is put into the same fields. */
export function SalaryQuestion({ answers, set, onChange, text }: QuestionProps) {
  const { t } = useWords();
  const plan = ratedPlan(usePlan(), answers);
  const { currency, salaries, salary } = answers;
  const money = useFirstMoney(currency);
  const known = SALARY.options.filter(
    (option) => option === OWN_SALARY || illustrativeSalaries(option, currency, plan) !== null,
  );
  const choose = (option: string) =>
    set({ salary: option, salaries: illustrativeSalaries(option, currency, plan) ?? salaries });
  return (
    <fieldset className={classes.group}>
      <legend>{t('staffing.fp_number', { number: 5, question: text('bud-q-salary', 'question') })}</legend>
      <p className={classes.quiet}>
        {underQuestion('salary', t('staffing.fp_salary_why', { currency }), { text, t })}
      </p>
      <SelectField
        label={t('staffing.fp_salary_from')}
        value={salary}
        {...(known.length < SALARY.options.length
          ? { description: t('staffing.fp_salary_no_rate', { currency }) }
          : {})}
        options={known.map((value) => ({ value, label: text(`bud-q-salary.${value}`, 'name') }))}
        onChange={(option) => choose(option ?? OWN_SALARY)}
      />
      <EuroRateFields {...{ answers, onChange }} />
      <div className={classes.four}>
        {LEVELS.map((level) => (
          <TypedField
            key={level}
            label={t(LEVEL_WORDS[planLevel(level)])}
            {...{ value: salaries[level], show: money.bare, read: money.read }}
            onChange={(amount) => set({ salary: OWN_SALARY, salaries: { ...salaries, [level]: amount } })}
          />
        ))}
      </div>
      {salary !== OWN_SALARY && <p className={classes.quiet}>{t('staffing.fp_salary_same')}</p>}
    </fieldset>
  );
}

const YEARS = FIRST_QUESTIONS.find(({ id }) => id === 'years');
const MOST_YEARS = YEARS?.kind === 'number' ? YEARS.most : 10;

/** How long the budget looks ahead, and when in it the team opens. */
export function LengthQuestion({ answers, set, text }: QuestionProps) {
  const { t, language } = useWords();
  const startDay = usePlan((plan) => plan.identity.startDay);
  const monthAt = (count: number): string =>
    formatMonthFor(language, `${addToMonth(startDay.slice(0, 7), count)}-01`);
  return (
    <>
      <NumberField
        label={t('staffing.fp_number', { number: 9, question: text('bud-q-years', 'question') })}
        description={`${underQuestion('years', text('bud-q-years', 'why'), { text, t })} ${t('staffing.fp_length_is', { month: monthAt(answers.years * 12 - 1) })}`}
        {...{ value: answers.years, min: 1, max: MOST_YEARS }}
        onChange={(years) => set({ years })}
      />
      <NumberField
        label={t('staffing.fp_launch')}
        description={t('staffing.fp_launch_is', { month: monthAt(answers.lead) })}
        {...{ value: answers.lead, min: 0, max: 119 }}
        onChange={(lead) => set({ lead })}
      />
    </>
  );
}

/** The currency of the plan; another one only while no amounts stand in it. */
export function CurrencyQuestion({ answers, onChange, text }: QuestionProps) {
  const { t, language } = useWords();
  const plan = usePlan();
  const isFixed = holdsMoney(plan);
  const data = useMemo(() => {
    const names = new Intl.DisplayNames([safeLocale(language)], { type: 'currency', fallback: 'code' });
    const codes = new Set([answers.currency, ...Intl.supportedValuesOf('currency')]);
    return [...codes].map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
  }, [language, answers.currency]);
  const choose = (currency: string | null) => {
    if (currency === null || currency === answers.currency) return;
    onChange(withCurrency(answers, currency, plan));
  };
  return (
    <Select
      size="xs"
      label={t('staffing.fp_number', { number: 10, question: text('bud-q-currency', 'question') })}
      description={
        isFixed
          ? t('staffing.fp_currency_fixed')
          : underQuestion('currency', text('bud-q-currency', 'why'), { text, t })
      }
      data={data}
      value={answers.currency}
      disabled={isFixed}
      onChange={choose}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      limit={80}
    />
  );
}
