import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CashFlow, Funding } from '@shared/budget';
import { setBudget } from '@shared/commands/budget';
import { useBudget } from '../../state/budget';
import { dispatch, usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { HelpText } from '../../ui/help-text';
import { useTypedNumber } from '../../ui/use-typed-number';
import { useWords } from '../../ui/words';
import { CashFigure } from './cash-figure';
import { CashTable } from './cash-table';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

/** What of the sources is counted. */
const CASH_BASES = [
  { value: 'all', label: 'budget-funding.cash_all' },
  { value: 'expected', label: 'budget-funding.cash_expected' },
  { value: 'secured', label: 'budget-funding.cash_secured' },
] as const;

/** What is in the account, month by month. */
export function CashTab() {
  const { t } = useWords();
  const { cash, securedCash, expectedCash, costs, funding, secured } = useBudget();
  const [basis, setBasis] = useState('all');
  const hasMoney = usePlan(({ budget }) => budget.sources.length > 0 || budget.settings.opening > 0);
  const counted = CASH_BASES.find(({ value }) => value === basis) ?? CASH_BASES[0];
  const chosen = { all: cash, expected: expectedCash, secured: securedCash }[counted.value];
  return (
    <div className={classes.tab}>
      <div className={classes.who}>
        <Opening />
        <SegmentedControl
          size="xs"
          aria-label={t('budget-funding.cash_basis')}
          value={basis}
          data={CASH_BASES.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={setBasis}
        />
      </div>
      <HelpText>{t('budget-funding.cash_help')}</HelpText>
      {costs.total === 0 && !hasMoney ? (
        <p className={classes.note}>{t('budget-funding.cash_empty')}</p>
      ) : (
        <>
          <RecordNote cash={chosen} />
          <CashFacts cash={chosen} />
          {costs.total > 0 && <ByPurpose funding={counted.value === 'secured' ? secured : funding} />}
          <CashFigure
            cash={chosen}
            name={t(counted.label)}
            other={counted.value === 'secured' ? null : securedCash}
          />
          <CashTable cash={chosen} />
        </>
      )}
    </div>
  );
}

/** What lies in the account before the plan starts. */
function Opening() {
  const { t } = useWords();
  const money = useMoney(t);
  const opening = usePlan(({ budget }) => budget.settings.opening);
  const field = useTypedNumber({
    value: opening,
    text: money.bare(opening),
    read: (text) => money.read(text),
    onChange: (value) => dispatch(setBudget, { patch: { opening: value } }),
    takesBack: true,
  });
  return <TextInput size="xs" label={t('budget-funding.opening', { currency: money.currency })} {...field} />;
}

/** Which months are recorded and which planned, what lies before them, and what was to come by now and has not. */
function RecordNote({ cash }: { readonly cash: CashFlow }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { record, overdue } = cash;
  const recorded = record.costs === 0 ? 'budget-funding.cash_received' : 'budget-funding.cash_recorded';
  const month = monthText(record.income - 1);
  return (
    <>
      <p className={classes.note}>
        {record.income === 0 ? t('budget-funding.cash_planned') : t(recorded, { month })}
      </p>
      {overdue > 0 && (
        <p className={classes.note}>
          {t('budget-funding.cash_overdue', { month, amount: money.show(overdue) })}
        </p>
      )}
      <BeforeNote cash={cash} />
    </>
  );
}

/** What the first month holds from before the plan. */
function BeforeNote({ cash: { before, record } }: { readonly cash: CashFlow }) {
  const { t } = useWords();
  const money = useMoney(t);
  const month = useMonthText()(0);
  if (before.income === 0 && before.costs === 0) return null;
  const values = { month, income: money.show(before.income), costs: money.show(before.costs) };
  return (
    <p className={classes.note}>
      {t('budget-funding.cash_before', values)}{' '}
      {before.costs > 0 && record.costs === 0 && t('budget-funding.cash_before_orders', { month })}
    </p>
  );
}

/** The lowest point and the first month below zero, in words. */
function CashFacts({ cash }: { readonly cash: CashFlow }) {
  const { t } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const { lowest, firstBelowZero, record } = cash;
  const values = { month: monthText(lowest.month), amount: money.show(lowest.amount) };
  return (
    <div role="status" className={classes.cliffs}>
      {firstBelowZero === null ? (
        <p className={classes.note}>{t('budget-funding.cash_enough')}</p>
      ) : (
        <p className={classes.cliff}>
          <strong>{t('budget-funding.cash_below', { month: monthText(firstBelowZero) })}</strong>{' '}
          {t(
            firstBelowZero < record.costs
              ? 'budget-funding.cash_below_past'
              : 'budget-funding.cash_below_why',
          )}
        </p>
      )}
      <p className={classes.note}>{t('budget-funding.cash_lowest', values)}</p>
    </div>
  );
}

/** What the account cannot tell: until when there is a payer for every cost, and which money no cost may take. */
function ByPurpose({ funding }: { readonly funding: Funding }) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const monthText = useMonthText();
  const first = funding.uncovered.findIndex((amount) => amount > 0);
  const unused = funding.sources
    .filter(({ left }) => left > 0)
    .map(({ source: { name }, left }) =>
      t('budget-funding.cash_unused_of', { name, amount: money.show(left) }),
    );
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return (
    <p className={classes.note}>
      {t('budget-funding.cash_purpose')}{' '}
      {first < 0
        ? t('budget-funding.cash_purpose_all')
        : t('budget-funding.cash_purpose_first', { month: monthText(first) })}{' '}
      {unused.length > 0 && t('budget-funding.cash_unused', { sources: list.format(unused) })}
    </p>
  );
}
