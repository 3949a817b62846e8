import { NativeSelect } from '@mantine/core';
import { GATES, LONGEST_DAYS, TASK_KINDS } from '@shared/plan/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { GATE_NAMES, giveGate, giveKind } from './gates';
import { NumberField } from './number-field';
import type { TaskPartProps } from './task-part-props';

/** What a task is, how long it takes, and for a milestone which gate it is. */
export function KindFields({ row, nameOf }: TaskPartProps) {
  const { t } = useWords();
  const { task } = row;
  const { kind, gate } = task;
  return (
    <>
      <NativeSelect
        label={t('timeline.kind')}
        description={gate === null ? t(`timeline.kind_help_${kind}`) : t('timeline.gate_is_milestone')}
        value={kind}
        onChange={(event) => {
          const wanted = TASK_KINDS.find((entry) => entry === event.currentTarget.value);
          if (wanted) void giveKind(row, wanted, nameOf);
        }}
      >
        {TASK_KINDS.map((entry) => (
          <option key={entry} value={entry}>
            {t(`timeline.kind_${entry}`)}
          </option>
        ))}
      </NativeSelect>
      {kind === 'task' && (
        <NumberField
          label={t('timeline.duration')}
          description={t('timeline.duration_help')}
          value={task.duration}
          max={LONGEST_DAYS}
          onChange={(duration) => changeTask(row, { duration })}
        />
      )}
      {(kind === 'milestone' || gate !== null) && <GateField row={row} nameOf={nameOf} />}
    </>
  );
}

/** Files of other programs may name a gate that is no milestone: it is said, and can be taken away here. */
function GateField({ row, nameOf }: TaskPartProps) {
  const { t } = useWords();
  const { id, gate, kind } = row.task;
  const tasks = usePlan((plan) => plan.timeline.tasks);
  return (
    <NativeSelect
      label={t('timeline.gate')}
      description={t('timeline.gate_help')}
      error={gate !== null && kind !== 'milestone' && t('timeline.gate_no_milestone')}
      value={gate ?? ''}
      onChange={(event) => {
        const wanted = GATES.find((entry) => entry === event.currentTarget.value);
        void giveGate(row, wanted ?? null, nameOf);
      }}
    >
      <option value="">{t('timeline.gate_none')}</option>
      {GATES.filter((entry) => kind === 'milestone' || entry === gate).map((entry) => {
        const holder = tasks.find((task) => task.gate === entry && task.id !== id);
        const name = t(GATE_NAMES[entry]);
        return (
          <option key={entry} value={entry}>
            {holder ? t('timeline.gate_now', { gate: name, holder: nameOf(holder) }) : name}
          </option>
        );
      })}
    </NativeSelect>
  );
}
