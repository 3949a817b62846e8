import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { gradeCommands } from '@shared/commands/staffing';
import type { SalaryGrade } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { AddLine } from '../../ui/add-line';
import { Dialog } from '../../ui/dialog';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { AmountField } from './amount-field';
import { useMoney } from '../../state/money';
import classes from './staffing.module.css';

/** Salary grades: what a full-time year costs, before what the employer pays on top. */
export function GradesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const money = useMoney(t);
  const grades = usePlan((plan) => plan.staffing.grades);
  return (
    <Dialog onClose={onClose} size="lg" title={t('staffing.grades_title')}>
      <p className={classes.dialogLead}>{t('staffing.grades_lead')}</p>
      {grades.length > 0 && (
        <table className={classes.grades}>
          <caption className="visually-hidden">{t('staffing.grades_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('staffing.grade_name')}</th>
              <th scope="col">{t('staffing.grade_yearly', { currency: money.currency })}</th>
              <th scope="col">
                <span className="visually-hidden">{t('staffing.remove_short')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {grades.map((grade) => (
              <GradeRow key={grade.id} {...{ grade, money }} />
            ))}
          </tbody>
        </table>
      )}
      <AddLine
        label={t('staffing.grade_add_label')}
        placeholder={t('staffing.grade_add_hint')}
        button={t('staffing.grade_add')}
        onAdd={(name) => dispatch(gradeCommands.add, { entry: { id: newId(), name, yearly: 0 } })}
      />
    </Dialog>
  );
}

interface GradeRowProps {
  readonly grade: SalaryGrade;
  readonly money: ReturnType<typeof useMoney>;
}

function GradeRow({ grade: { id, name, yearly }, money }: GradeRowProps) {
  const { t } = useWords();
  return (
    <tr>
      <td>
        <LineField
          size="xs"
          dir="auto"
          required
          aria-label={t('staffing.grade_name')}
          value={name}
          onChange={(text) => dispatch(gradeCommands.update, { id, patch: { name: text.trim() } })}
        />
      </td>
      <td>
        <AmountField
          hideLabel
          label={t('staffing.grade_yearly_of', { name })}
          {...{ money, value: yearly }}
          onChange={(amount) => dispatch(gradeCommands.update, { id, patch: { yearly: amount ?? 0 } })}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('staffing.grade_remove', { name })}
          onClick={() => dispatch(gradeCommands.remove, { id })}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </td>
    </tr>
  );
}
