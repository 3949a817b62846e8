import type { UiKey } from '@shared/i18n/ui-words';
import type { ArithmeticStep, StepId, StepOperator } from '@shared/staffing';
import { useWords } from '../../ui/words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

const STEP_WORDS = {
  hoursADay: 'staffing.step_hoursADay',
  hoursOfYear: 'staffing.step_hoursOfYear',
  daysOff: 'staffing.step_daysOff',
  hoursOff: 'staffing.step_hoursOff',
  netHours: 'staffing.step_netHours',
  hoursAWeek: 'staffing.step_hoursAWeek',
  plainFactor: 'staffing.step_plainFactor',
  coveredDays: 'staffing.step_coveredDays',
  hoursToCover: 'staffing.step_hoursToCover',
  seatHours: 'staffing.step_seatHours',
  reliefFactor: 'staffing.step_reliefFactor',
  peopleExact: 'staffing.step_peopleExact',
  peopleRoundedUp: 'staffing.step_peopleRoundedUp',
  onCallPeople: 'staffing.step_onCallPeople',
  people: 'staffing.step_people',
} as const satisfies Record<StepId, UiKey>;

const SIGNS = {
  plus: ' + ',
  minus: ' − ',
  times: ' × ',
  dividedBy: ' ÷ ',
} as const satisfies Partial<Record<StepOperator, string>>;

interface ArithmeticProps {
  readonly label: string;
  readonly steps: readonly ArithmeticStep[];
}

/** A sum step by step: what is worked out, from which numbers, and the result. */
export function Arithmetic({ label, steps }: ArithmeticProps) {
  const { t } = useWords();
  const number = useNumbers();
  const sumOf = ({ operator, operands }: ArithmeticStep): string => {
    const shown = operands.map(number);
    if (operator === 'roundUp') return t('staffing.round_up', { value: shown.join() });
    if (operator === 'largestOf') return t('staffing.largest_of', { values: shown.join(', ') });
    return shown.join(SIGNS[operator]);
  };
  return (
    <table className={classes.sum}>
      <caption className="visually-hidden">{label}</caption>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <th scope="row">{t(STEP_WORDS[step.id])}</th>
            <td dir="ltr">{sumOf(step)}</td>
            <td dir="ltr">= {number(step.result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
