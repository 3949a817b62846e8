import { NativeSelect } from '@mantine/core';
import { formatDay } from '@shared/core/day';
import { CONSTRAINT_TYPES } from '@shared/plan/timeline';
import type { TimelineRow } from '@shared/timeline';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';

/** What holds the task besides its links; for fixed work its two days. */
export function ConstraintFields({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const { constraint, kind } = row.task;
  if (kind === 'fixed') return <FixedDays row={row} />;
  const type = constraint?.type ?? 'asap';
  return (
    <>
      <NativeSelect
        label={t('timeline.constraint')}
        value={type}
        onChange={(event) => changeTask(row, { constraint: constraintFor(event.currentTarget.value, row) })}
      >
        {(['asap', ...CONSTRAINT_TYPES] as const).map((entry) => (
          <option key={entry} value={entry}>
            {t(`timeline.hold_${entry}`)}
          </option>
        ))}
      </NativeSelect>
      {constraint && constraint.type !== 'alap' && (
        <DayField
          label={t('timeline.constraint_day')}
          value={constraint.day}
          clearable={false}
          onChange={(day) => {
            if (day !== null) changeTask(row, { constraint: { ...constraint, day } });
          }}
        />
      )}
    </>
  );
}

function constraintFor(value: string, { task, dates }: TimelineRow): TimelineRow['task']['constraint'] {
  const type = CONSTRAINT_TYPES.find((entry) => entry === value);
  if (!type) return null;
  if (type === 'alap') return { type, day: null };
  const onFinish = type === 'fnet' || type === 'fnlt' || type === 'mfo';
  const stands = (onFinish ? dates?.finish : null) ?? dates?.start;
  const day = task.constraint?.day ?? (stands === undefined ? null : formatDay(stands));
  return day === null ? null : { type, day };
}

function FixedDays({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const { start, finish } = row.task;
  if (start === null || finish === null) return null;
  const set = (from: string, to: string) => changeTask(row, { start: from, finish: to < from ? from : to });
  return (
    <>
      <DayField
        label={t('timeline.col_start')}
        value={start}
        clearable={false}
        onChange={(day) => {
          if (day !== null) set(day, finish);
        }}
      />
      <DayField
        label={t('timeline.col_finish')}
        value={finish}
        clearable={false}
        onChange={(day) => {
          if (day !== null) set(day < start ? day : start, day);
        }}
      />
    </>
  );
}
