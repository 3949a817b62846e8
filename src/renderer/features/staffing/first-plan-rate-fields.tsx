import { TextInput } from '@mantine/core';
import { usePlan } from '../../state/document-store';
import { rateExample } from '../../state/rate-example';
import { rateFault, readRate, shownRate } from '../../state/rate-text';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { useTypedNumber, type Typed } from '../../ui/use-typed-number';
import { useWords } from '../../ui/words';
import { withEuroRate, type Answers } from './first-plan-answers';
import { countsEuro, type EuroRate } from './first-plan-rate';
import { useFirstMoney } from './use-first-money';
import classes from './staffing.module.css';

interface RateFieldsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** What a euro is worth in the currency that was answered, where the plan does not say it: figures in EUR need it. */
export function EuroRateFields({ answers, onChange }: RateFieldsProps) {
  const { t } = useWords();
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const locale = plan.identity.documentLanguage;
  const money = useFirstMoney(answers.currency);
  const { currency, euro } = answers;
  const given: EuroRate = euro?.to === currency ? euro : { to: currency, on: today, rate: '' };
  const set = (patch: Partial<EuroRate>) => onChange(withEuroRate(answers, { ...given, ...patch }, plan));
  const field = useTypedNumber({
    value: given.rate,
    text: given.rate === '' ? '' : shownRate(given.rate, locale),
    read: (text): Typed<string> => {
      const rate = text.trim() === '' ? '' : readRate(text, locale);
      return rate === null ? { ok: false, reason: rateFault(t, text, locale) } : { ok: true, value: rate };
    },
    onChange: (rate) => set({ rate }),
  });
  if (countsEuro(currency, plan)) return null;
  const example = rateExample({ from: 'EUR', to: currency, rate: given.rate }, money, t);
  return (
    <>
      <div className={classes.four}>
        <TextInput size="xs" label={t('staffing.fp_rate', { currency })} {...field} />
        <DayField
          size="xs"
          label={t('staffing.fp_rate_on')}
          clearable={false}
          value={given.on}
          onChange={(on) => {
            if (on !== null) set({ on });
          }}
        />
      </div>
      {example !== null && <p className={classes.quiet}>{example}</p>}
    </>
  );
}
