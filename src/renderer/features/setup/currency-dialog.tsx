import { Button, Group, Radio, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { changeCurrency } from '@shared/commands/identity';
import { monthStart } from '@shared/money/month';
import { formatAmount } from '@shared/money/format-amount';
import { minorDigits } from '@shared/money/currency';
import {
  offeredRate,
  ratesAfter,
  rescale,
  unratedAfter,
  type CurrencyChange,
} from '@shared/commands/change-currency';
import type { Unrated } from '@shared/commands/unrated';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { rateFault, readRate, shownRate } from '../../state/rate-text';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { focusWrongField } from '../../ui/first-wrong-field';
import { useWords } from '../../ui/words';
import { UnratedPart } from './currency-unrated';
import { Notice } from './notice';

interface CurrencyDialogProps {
  /** The currency that was chosen. */
  readonly to: string;
  readonly onClose: () => void;
}

type How = CurrencyChange['how'];

/** Asks what becomes of the amounts of a plan whose currency changes. Nothing changes until it is answered. */
export function CurrencyDialog({ to, onClose }: CurrencyDialogProps) {
  const { t } = useWords();
  const from = usePlan((plan) => plan.identity.currency);
  const { how, setHow, fields, rates, unrated, change } = useAnswer(to);
  const { isTried, isTooLarge, form, take } = useTaking({ to, change, onClose });
  return (
    <Dialog onClose={onClose} size="lg" title={t('setup.currencyTitle', { from, to })}>
      <div ref={form}>
        <p>{t('setup.currencyLead', { from })}</p>
        <Radio.Group
          aria-label={t('setup.currencyHow')}
          value={how}
          onChange={(value) => setHow(value === 'keep' ? 'keep' : 'convert')}
        >
          <Radio
            value="convert"
            label={t('setup.currencyConvert')}
            description={t('setup.currencyConvertHelp', { from, to })}
          />
          {how === 'convert' && (
            <RateFields {...{ from, to, ...fields }} isWrong={isTried && change === null} />
          )}
          <Radio
            mt="sm"
            value="keep"
            label={t('setup.currencyKeep')}
            description={<KeepHelp {...{ from, to }} />}
          />
        </Radio.Group>
        <RatesNote {...{ to, how, change }} />
        <UnratedPart {...{ to, unrated, isTried, ...rates }} />
      </div>
      {isTooLarge && <Notice>{t('setup.currencyTooLarge', { currency: to })}</Notice>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={take}>{t('setup.currencyTake', { to })}</Button>
      </Group>
    </Dialog>
  );
}

interface Taking {
  readonly to: string;
  /** Null while a rate is none. */
  readonly change: CurrencyChange | null;
  readonly onClose: () => void;
}

/** Makes the change. Each time it cannot be made, the keyboard goes to the first field that is in the way. */
function useTaking({ to, change, onClose }: Taking) {
  const from = usePlan((plan) => plan.identity.currency);
  const form = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const answered = JSON.stringify(change);
  useEffect(() => {
    if (tries > 0) focusWrongField(form.current);
  }, [tries]);
  const take = () => {
    setTries(tries + 1);
    if (change === null) return;
    if (!dispatch(changeCurrency, { to, change }).ok) {
      setTooLarge(answered);
      return;
    }
    say({ key: 'setup.currencyChanged', values: { from, to } });
    onClose();
  };
  return { form, take, isTried: tries > 0, isTooLarge: tooLarge === answered };
}

/** What has been answered so far: a change, or null while the rate is none. */
function useAnswer(to: string) {
  const plan = usePlan();
  const { documentLanguage: locale } = plan.identity;
  const startDay = monthStart(plan.identity.startDay);
  const offered = offeredRate(plan, to, startDay);
  const kept = useKeptRates(unratedAfter(plan, to, { how: 'keep' }), { locale, startDay });
  const [how, setHow] = useState<How>('convert');
  const [text, setText] = useState(offered === null ? '' : shownRate(offered.rate, locale));
  const [on, setOn] = useState(startDay);
  const [rateId] = useState(newId);
  const rate = readRate(text, locale);
  const converted: CurrencyChange | null = rate === null ? null : { how: 'convert', rate, on, rateId };
  const change = how === 'keep' ? kept.change : converted;
  const inverse = offered !== null && rate === offered.rate ? offered.inverseOf : null;
  const fields = { text, setText, on, setOn: (day: string | null) => setOn(day ?? startDay), inverse };
  const isKept = how === 'keep';
  return {
    ...{ how, setHow, fields, change },
    unrated: isKept ? kept.unrated : converted === null ? [] : unratedAfter(plan, to, converted),
    rates: { typed: isKept ? kept.typed : null, onType: kept.onType },
  };
}

/** Rates to the new currency for what is in others, where figures are kept; a change is null while one is none. */
function useKeptRates(
  unrated: readonly Unrated[],
  { locale, startDay }: { readonly locale: string; readonly startDay: string },
) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [ids] = useState(() => new Map(unrated.map(({ currency }) => [currency, newId()])));
  const onType = (currency: string, text: string) => setTyped({ ...typed, [currency]: text });
  const wanted = unrated.filter(({ currency }) => (typed[currency] ?? '').trim() !== '');
  const rates = wanted.flatMap(({ currency: from }) => {
    const rate = readRate(typed[from] ?? '', locale);
    return rate === null ? [] : [{ id: ids.get(from) ?? newId(), from, on: startDay, rate }];
  });
  const change: CurrencyChange | null = rates.length < wanted.length ? null : { how: 'keep', rates };
  return { typed, onType, unrated, change };
}

interface RateFieldsProps {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly on: string;
  readonly setOn: (day: string | null) => void;
  /** The rate of the plan that the rate in the field is the inverse of; null where it is not. */
  readonly inverse: string | null;
  readonly isWrong: boolean;
}

function RateFields({ from, to, text, setText, on, setOn, inverse, isWrong }: RateFieldsProps) {
  const { t } = useWords();
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  return (
    <Group align="flex-start" mt="xs" ms="xl">
      <TextInput
        label={t('setup.currencyWorth', { from, to })}
        {...(inverse === null
          ? {}
          : { description: t('setup.currencyInverse', { from, to, rate: shownRate(inverse, locale) }) })}
        value={text}
        maxLength={40}
        data-autofocus
        error={isWrong && rateFault(t, text, locale)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField label={t('budget.rates_on')} value={on} clearable={false} onChange={setOn} />
    </Group>
  );
}

/** An amount before and after, so that nobody must guess what "as they read" means. */
function KeepHelp({ from, to }: Pick<RateFieldsProps, 'from' | 'to'>) {
  const { t } = useWords();
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const before = 40_000 * 10 ** minorDigits(from);
  const shown = (amount: number, currency: string) => formatAmount({ amount, currency }, locale, 'code');
  const values = { from, before: shown(before, from), after: shown(rescale(before, from, to) ?? 0, to) };
  const isRounded = minorDigits(to) < minorDigits(from);
  return (
    <>
      {t('setup.currencyKeepHelp', values)} {isRounded && t('setup.currencyRounded', { to })}
    </>
  );
}

interface RatesNoteProps {
  readonly to: string;
  readonly how: How;
  readonly change: CurrencyChange | null;
}

/** What becomes of the rates there are. */
function RatesNote({ to, how, change }: RatesNoteProps) {
  const { t } = useWords();
  const plan = usePlan();
  const count = plan.budget.rates.length;
  if (count === 0) return null;
  if (how === 'keep') return <p>{t('setup.currencyRatesGone', { count, from: plan.identity.currency })}</p>;
  if (change === null) return null;
  const kept = ratesAfter(plan, to, change).length - 1;
  return <p>{t('setup.currencyRatesKept', { kept, gone: count - kept, to })}</p>;
}
