import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { updateTasks } from '@shared/commands/timeline-tasks';
import { LONGEST_DAYS, SPREAD_LEVELS } from '@shared/plan/timeline';
import type { TaskSpread, TimelineTask } from '@shared/plan/types';
import { canVary, spreadDays, SPREAD_PERCENTS } from '@shared/timeline';
import { dispatch } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { NumberField } from './number-field';
import { useMore } from './panels-more';
import panel from './panels.module.css';
import classes from './risk-edit.module.css';
import { useTaskNames } from './task-words';
import { useTimelineState } from './use-timeline';

type Level = TaskSpread['level'];

/** How sure every duration is, task by task. */
export function RiskSpreads() {
  const { t } = useWords();
  const state = useTimelineState();
  const [openOnly, setOpenOnly] = useState(false);
  const rows = state.rows.filter((row) => canVary(row.task, row.hasChildren));
  const open = rows.filter((row) => row.task.spread === null);
  const { shown, more } = useMore(openOnly ? open : rows);
  return (
    <>
      <SpreadMeaning />
      <SetForAll tasks={open.map((row) => row.task)} />
      <Checkbox
        label={t('timeline-risk.filter_open')}
        checked={openOnly}
        onChange={(event) => setOpenOnly(event.currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <p className={panel.text}>{t('timeline-risk.all_have')}</p>
      ) : (
        <table className={`${panel.table ?? ''} ${classes.spreads ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{t('timeline-risk.column_task')}</th>
              <th scope="col" className={panel.number}>
                {t('timeline-risk.column_duration')}
              </th>
              <th scope="col">{t('timeline-risk.column_spread')}</th>
              <th scope="col">{t('timeline-risk.column_range')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ task, wbs }) => (
              <SpreadRow key={task.id} task={task} wbs={wbs} />
            ))}
          </tbody>
        </table>
      )}
      {more}
    </>
  );
}

function SpreadMeaning() {
  const { t } = useWords();
  const { low, medium, high } = SPREAD_PERCENTS;
  return (
    <p className={panel.text}>
      {t('timeline-risk.spreads_intro', {
        ...{ lowFrom: low.optimistic, lowTo: low.pessimistic },
        ...{ mediumFrom: medium.optimistic, mediumTo: medium.pessimistic },
        ...{ highFrom: high.optimistic, highTo: high.pessimistic },
      })}
    </p>
  );
}

function SetForAll({ tasks }: { readonly tasks: readonly TimelineTask[] }) {
  const { t } = useWords();
  const [level, setLevel] = useState<Level>('medium');
  if (tasks.length === 0) return null;
  return (
    <div className={panel.row}>
      <NativeSelect
        label={t('timeline-risk.set_spread')}
        value={level}
        onChange={(event) => setLevel(levelOf(event.currentTarget.value) ?? 'medium')}
        data={(['low', 'medium', 'high'] as const).map((value) => ({
          value,
          label: t(`timeline-risk.spread_${value}`),
        }))}
      />
      <Button
        variant="default"
        onClick={() =>
          dispatch(updateTasks, {
            ids: tasks.map((task) => task.id),
            patch: { spread: { level, optimistic: 0, likely: 0, pessimistic: 0 } },
          })
        }
      >
        {t('timeline-risk.spread_all')}
      </Button>
    </div>
  );
}

function SpreadRow({ task, wbs }: { readonly task: TimelineTask; readonly wbs: string }) {
  const { t } = useWords();
  const nameOf = useTaskNames();
  if (!nameOf) return null;
  const name = nameOf(task);
  const { spread, duration } = task;
  const choose = (value: string) => {
    const level = levelOf(value);
    const days = spread && level === 'own' ? spreadDays(duration, spread) : null;
    const none = { optimistic: duration, likely: duration, pessimistic: duration };
    set(task, level ? { level, ...(level === 'own' ? (days ?? none) : zero) } : null);
  };
  return (
    <tr>
      <th scope="row" dir="auto">
        {wbs} {name}
      </th>
      <td className={panel.number}>{t('timeline-risk.days_short', { count: duration })}</td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('timeline-risk.spread_of', { name })}
          value={spread?.level ?? 'none'}
          onChange={(event) => choose(event.currentTarget.value)}
          data={(['none', ...SPREAD_LEVELS] as const).map((value) => ({
            value,
            label: t(`timeline-risk.spread_${value}`),
          }))}
        />
      </td>
      <td>
        {spread?.level === 'own' ? (
          <OwnDays task={task} spread={spread} name={name} />
        ) : (
          spread && t('timeline-risk.range', { ...spreadDays(duration, spread) })
        )}
      </td>
    </tr>
  );
}

interface OwnDaysProps {
  readonly task: TimelineTask;
  readonly spread: TaskSpread;
  readonly name: string;
}

function OwnDays({ task, spread, name }: OwnDaysProps) {
  const { t } = useWords();
  const { optimistic, likely, pessimistic } = spread;
  const limits = {
    optimistic: [0, likely],
    likely: [optimistic, pessimistic],
    pessimistic: [likely, LONGEST_DAYS],
  } as const;
  return (
    <div className={classes.own}>
      {(['optimistic', 'likely', 'pessimistic'] as const).map((figure) => (
        <NumberField
          key={figure}
          label={figure}
          hideLabel={t(`timeline-risk.${figure}_of`, { name })}
          value={spread[figure]}
          min={limits[figure][0]}
          max={limits[figure][1]}
          onChange={(value) => set(task, { ...spread, [figure]: value })}
        />
      ))}
    </div>
  );
}

const zero = { optimistic: 0, likely: 0, pessimistic: 0 } as const;

function set(task: TimelineTask, spread: TaskSpread | null): void {
  dispatch(updateTasks, { ids: [task.id], patch: { spread } });
}

function levelOf(value: string): Level | null {
  return SPREAD_LEVELS.find((level) => level === value) ?? null;
}
