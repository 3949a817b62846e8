import { Checkbox } from '@mantine/core';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { AmountField } from './amount-field';
import { useMoney } from '../../state/money';
import { SelectField, type PartProps } from './panel-parts';

/** What the post is paid, and by whom. */
export function PayPart({ entry, set }: PartProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const grades = usePlan((plan) => plan.staffing.grades);
  const ofGrade = grades.find(({ id }) => id === entry.grade);
  return (
    <>
      <SelectField
        label={t('staffing.col_grade')}
        value={entry.grade}
        none={t('staffing.not_chosen')}
        options={grades.map(({ id, name, yearly }) => ({
          value: id,
          label: t('staffing.grade_option', { name, amount: money.show(yearly) }),
        }))}
        onChange={(grade) => set({ grade })}
      />
      <AmountField
        label={t('staffing.own_salary', { currency: money.currency })}
        description={t('staffing.own_salary_help')}
        placeholder={ofGrade ? money.bare(ofGrade.yearly) : ''}
        {...{ money, value: entry.salary }}
        onChange={(salary) => set({ salary })}
      />
      <Checkbox
        size="xs"
        label={t('staffing.paid_elsewhere')}
        description={t('staffing.paid_elsewhere_help')}
        checked={entry.paidElsewhere}
        onChange={(event) => set({ paidElsewhere: event.currentTarget.checked })}
      />
    </>
  );
}
