import {
  HOURS_OF_YEAR,
  PAID_WEEKS,
  payLevelOf,
  type CoverSalary,
  type OnCallCost,
  type PlanCover,
} from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

interface OnCallSumProps {
  readonly row: PlanCover;
  readonly onCall: OnCallCost;
  readonly salary: CoverSalary | null;
}

/** What being on call costs a year, step by step: allowance, hours on calls, and what comes on top. */
export function OnCallSum(props: OnCallSumProps) {
  const { t } = useWords();
  const steps = useSteps(props);
  return (
    <>
      <h3 className={classes.heading}>{t('staffing.on_call_sum')}</h3>
      <table className={classes.sum}>
        <caption className="visually-hidden">{t('staffing.on_call_sum_label')}</caption>
        <tbody>
          {steps.map(({ name, sum, result }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td dir="ltr">{sum}</td>
              <td dir="ltr">= {result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface SumStep {
  readonly name: string;
  readonly sum: string;
  readonly result: string;
}

function useSteps({ row, onCall, salary }: OnCallSumProps): readonly SumStep[] {
  const { t } = useWords();
  const number = useNumbers();
  const { bare, show, showPercent } = useMoney(t);
  const { cover, weeklyMinutes } = usePlan((plan) => plan.staffing.settings);
  const level = payLevelOf(usePlan((plan) => plan.budget));
  const percent = (points: number) => `${showPercent(points)} %`;
  const seats = row.cover.onCall?.seats ?? 0;
  const allowance: readonly SumStep[] = [
    {
      name: t('staffing.on_call_step_hours'),
      sum: `${number(seats)} × (${number(HOURS_OF_YEAR)} − ${number(row.need.hoursToCover)})`,
      result: number(onCall.hours),
    },
    {
      name: t('staffing.on_call_step_allowance'),
      sum: `${number(onCall.hours)} × ${bare(cover.onCallHour)}`,
      result: show(onCall.allowance),
    },
  ];
  const calls: readonly SumStep[] = [
    {
      name: t('staffing.on_call_step_calls'),
      sum: `12 × ${number(cover.callHours)} × ${percent(cover.callPay * 100)} × ${bare(salary?.salary ?? 0)} ÷ (${number(PAID_WEEKS)} × ${number(weeklyMinutes / 60)})`,
      result: show(onCall.calls),
    },
  ];
  return [
    ...(onCall.allowance === 0 ? [] : allowance),
    ...(onCall.calls === 0 ? [] : calls),
    {
      name: t('staffing.on_call_step_pay'),
      sum: `${bare(onCall.allowance)} + ${bare(onCall.calls)}`,
      result: show(onCall.pay),
    },
    {
      name: t('staffing.on_call_step_cost'),
      sum: `${bare(onCall.pay)} × ${percent(level.salaries)} × (100 % + ${percent(level.onCost)})`,
      result: show(onCall.cost),
    },
  ];
}
