import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId, useState, type SyntheticEvent } from 'react';
import { rateCommands } from '@shared/commands/budget';
import { needingRate } from '@shared/commands/unrated';
import { formatDayFor } from '@shared/i18n/format';
import { monthStart } from '@shared/money/month';
import type { ExchangeRate } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { useMoney } from '../../state/money';
import { rateExample } from '../../state/rate-example';
import { rateFault, readRate, shownRate } from '../../state/rate-text';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { useEntryNames } from '../../ui/use-entry-names';
import { useTypedNumber } from '../../ui/use-typed-number';
import { useWords } from '../../ui/words';
import { currencyCode } from './currencies';
import classes from './budget.module.css';

interface RatesDialogProps {
  /** A currency that has no rate yet, or an empty text. */
  readonly currency: string;
  readonly onClose: () => void;
}

/** Dated exchange rates of the plan. */
export function RatesDialog({ currency, onClose }: RatesDialogProps) {
  const { t, language } = useWords();
  const own = usePlan((plan) => plan.identity.currency);
  const rates = usePlan((plan) => plan.budget.rates);
  return (
    <Dialog onClose={onClose} size="lg" title={t('budget.rates_title')}>
      <p className={classes.dialogLead}>{t('budget.rates_lead', { currency: own })}</p>
      {rates.length === 0 ? (
        <p>{t('budget.rates_none', { currency: own })}</p>
      ) : (
        <table className={classes.rates}>
          <thead>
            <tr>
              <th scope="col">{t('budget.rates_from')}</th>
              <th scope="col">{t('budget.rates_on')}</th>
              <th scope="col">{t('budget.rates_rate', { currency: own })}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {inOrder(rates).map((rate) => (
              <RateRow key={rate.id} rate={rate} day={formatDayFor(language, rate.on, 'short')} />
            ))}
          </tbody>
        </table>
      )}
      <AddRate currency={currency} own={own} />
    </Dialog>
  );
}

function inOrder(rates: readonly ExchangeRate[]): readonly ExchangeRate[] {
  return rates.toSorted((a, b) => a.from.localeCompare(b.from, 'en') || a.on.localeCompare(b.on, 'en'));
}

function RateRow({ rate, day }: { readonly rate: ExchangeRate; readonly day: string }) {
  const { t } = useWords();
  const [isTwice, setTwice] = useState(false);
  const { id, from: currency } = rate;
  return (
    <tr>
      <th scope="row">{currency}</th>
      <td>
        <DayField
          size="xs"
          hideLabel
          label={t('budget.rates_on_of', { currency, day })}
          value={rate.on}
          clearable={false}
          invalid={isTwice}
          onChange={(on) => {
            if (on !== null) setTwice(!dispatch(rateCommands.update, { id, patch: { on } }).ok);
          }}
        />
        {isTwice && (
          <div role="alert" className={classes.fault}>
            {t('budget.rate_twice', { currency })}
          </div>
        )}
      </td>
      <td>
        <Worth rate={rate} day={day} />
      </td>
      <td>
        <RemoveRate rate={rate} day={day} />
      </td>
    </tr>
  );
}

/** Removes a rate; the last one of a currency in use stays, with what needs it. */
function RemoveRate({
  rate: { id, from: currency },
  day,
}: {
  readonly rate: ExchangeRate;
  readonly day: string;
}) {
  const { t } = useWords();
  const namesOf = useEntryNames();
  const identity = usePlan((plan) => plan.identity);
  const budget = usePlan((plan) => plan.budget);
  const [isRefused, setRefused] = useState(false);
  const reason = useId();
  const needing = isRefused ? needingRate({ identity, budget }, id) : [];
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="compact-xs"
        aria-label={t('budget.rates_remove', { currency, day })}
        aria-describedby={needing.length > 0 ? reason : undefined}
        onClick={() => setRefused(!dispatch(rateCommands.remove, { id }).ok)}
      >
        <IconTrash size={14} aria-hidden />
      </Button>
      {needing.length > 0 && (
        <div id={reason} role="alert" className={classes.fault}>
          {t('budget.rate_needed', { currency, names: namesOf(needing) })}
        </div>
      )}
    </>
  );
}

/** The worth of one unit; what is no rate stays in the field with the reason. */
function Worth({
  rate: { id, from: currency, rate },
  day,
}: {
  readonly rate: ExchangeRate;
  readonly day: string;
}) {
  const { t } = useWords();
  const money = useMoney(t);
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const field = useTypedNumber({
    value: rate,
    text: shownRate(rate, locale),
    read: (text) => {
      const value = readRate(text, locale);
      return value === null ? { ok: false, reason: rateFault(t, text, locale) } : { ok: true, value };
    },
    onChange: (value) => dispatch(rateCommands.update, { id, patch: { rate: value } }),
  });
  return (
    <TextInput
      size="xs"
      aria-label={t('budget.rates_rate_of', { currency, day })}
      description={rateExample({ from: currency, to: money.currency, rate }, money, t)}
      inputWrapperOrder={['input', 'description', 'error']}
      {...field}
    />
  );
}

/** A rate that is typed anew, and why it cannot stand. */
function useNewRate(currency: string, own: string) {
  const { t } = useWords();
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const startDay = usePlan((plan) => monthStart(plan.identity.startDay));
  const [from, setFrom] = useState(currency);
  const [on, setOn] = useState(startDay);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const code = currencyCode(from);
  const rate = readRate(text, locale);
  const isTwice = usePlan(({ budget }) => budget.rates.some((one) => one.from === code && one.on === on));
  const fromFault =
    code === null
      ? t('budget.currency_unknown', { text: from.trim() })
      : code === own
        ? t('budget.rate_same')
        : null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (code === null || fromFault !== null || rate === null || isTwice) return;
    dispatch(rateCommands.add, { entry: { id: newId(), from: code, on, rate } });
    setText('');
    setTried(false);
  };
  const day = { value: on, set: (next: string | null) => setOn(next ?? startDay) };
  return { from, setFrom, day, text, setText, tried, code, rate, isTwice, fromFault, submit };
}

function AddRate({ currency, own }: { readonly currency: string; readonly own: string }) {
  const { t } = useWords();
  const money = useMoney(t);
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const { from, setFrom, day, text, setText, tried, code, rate, isTwice, fromFault, submit } = useNewRate(
    currency,
    own,
  );
  const example = code === null ? null : rateExample({ from: code, to: own, rate: rate ?? '' }, money, t);
  return (
    <>
      <form className={classes.addRate} onSubmit={submit}>
        <TextInput
          label={t('budget.rates_from')}
          value={from}
          maxLength={3}
          error={tried && fromFault}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <DayField
          label={t('budget.rates_on')}
          value={day.value}
          clearable={false}
          invalid={tried && isTwice}
          onChange={day.set}
        />
        <TextInput
          label={t('budget.rates_rate', { currency: own })}
          value={text}
          maxLength={40}
          error={tried && rate === null && rateFault(t, text, locale)}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('budget.rates_add')}
        </Button>
      </form>
      {example !== null && <p className={classes.dialogLead}>{example}</p>}
      {tried && isTwice && (
        <p role="alert" className={classes.fault}>
          {t('budget.rate_twice', { currency: code ?? '' })}
        </p>
      )}
    </>
  );
}
