import { Button, MultiSelect, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { delayCommands } from '@shared/commands/timeline-settings';
import { LONGEST_DAYS } from '@shared/plan/timeline';
import type { Risk, RiskDelay } from '@shared/plan/types';
import { countsDelay } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { NumberField } from './number-field';
import panel from './panels.module.css';
import classes from './risk-edit.module.css';
import { useTaskNames } from './task-words';
import { useTimelineState } from './use-timeline';

/** Chance a new delay begins with, by the likelihood of its risk: planning values, to be changed. */
const CHANCES: Readonly<Record<number, number>> = { 1: 5, 2: 15, 3: 30, 4: 50, 5: 75 };
const FIRST_DAYS = 20;

/** Risks of the register that cost time when they come true. */
export function RiskDelays() {
  const { t } = useWords();
  const delays = usePlan((plan) => plan.timeline.delays);
  const risks = usePlan((plan) => plan.risks);
  return (
    <>
      <p className={panel.text}>{t('timeline-risk.delays_intro')}</p>
      {delays.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('timeline-risk.delays_empty')}
        </Text>
      )}
      <ul className={classes.delays}>
        {delays.map((delay) => (
          <DelayEntry key={delay.id} delay={delay} risk={risks.find((entry) => entry.id === delay.risk)} />
        ))}
      </ul>
      <AddDelay risks={risks.filter((risk) => risk.status === 'open')} />
    </>
  );
}

function AddDelay({ risks }: { readonly risks: readonly Risk[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const risk = risks.find((entry) => entry.id === chosen) ?? risks[0];
  if (!risk) return <p className={panel.text}>{t('timeline-risk.no_risks')}</p>;
  const add = () => {
    const chance = CHANCES[risk.likelihood] ?? 30;
    dispatch(delayCommands.add, {
      entry: { id: newId(), risk: risk.id, chance, days: FIRST_DAYS, tasks: [] },
    });
  };
  return (
    <div className={panel.row}>
      <NativeSelect
        className={panel.grow ?? ''}
        label={t('timeline-risk.delay_risk')}
        value={risk.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={risks.map((entry) => ({ value: entry.id, label: entry.title }))}
      />
      <Button variant="default" onClick={add}>
        {t('timeline-risk.add_delay')}
      </Button>
    </div>
  );
}

interface DelayEntryProps {
  readonly delay: RiskDelay;
  readonly risk: Risk | undefined;
}

function DelayEntry({ delay, risk }: DelayEntryProps) {
  const { t } = useWords();
  const counts = usePlan((plan) => countsDelay(plan, delay.risk));
  const name = risk?.title ?? delay.risk;
  const change = (patch: Partial<Omit<RiskDelay, 'id'>>) =>
    dispatch(delayCommands.update, { id: delay.id, patch });
  return (
    <li className={classes.delay}>
      <div className={panel.choice}>
        <bdi className={`${panel.strong ?? ''} ${panel.grow ?? ''}`}>{name}</bdi>
        <Button
          variant="default"
          size="xs"
          aria-label={t('timeline-risk.delay_remove_of', { name })}
          onClick={() => dispatch(delayCommands.remove, { id: delay.id })}
        >
          {t('timeline-risk.delay_remove')}
        </Button>
      </div>
      {!counts && <p className={panel.notice}>{t('timeline-risk.delay_closed')}</p>}
      <div className={panel.row} data-top>
        <div className={panel.short}>
          <NumberField
            label={t('timeline-risk.delay_chance')}
            value={delay.chance}
            max={100}
            onChange={(chance) => change({ chance })}
          />
        </div>
        <div className={panel.short}>
          <NumberField
            label={t('timeline-risk.delay_days')}
            value={delay.days}
            max={LONGEST_DAYS}
            onChange={(days) => change({ days })}
          />
        </div>
        <DelayedTasks tasks={delay.tasks} onChange={(tasks) => change({ tasks })} />
      </div>
    </li>
  );
}

interface DelayedTasksProps {
  readonly tasks: readonly string[];
  readonly onChange: (tasks: readonly string[]) => void;
}

function DelayedTasks({ tasks, onChange }: DelayedTasksProps) {
  const { t } = useWords();
  const state = useTimelineState();
  const nameOf = useTaskNames();
  if (!nameOf) return null;
  const data = state.rows
    .filter(({ task, hasChildren }) => (task.kind === 'task' && !hasChildren) || tasks.includes(task.id))
    .map(({ task, wbs }) => ({ value: task.id, label: `${wbs} ${nameOf(task)}` }));
  return (
    <MultiSelect
      className={panel.grow ?? ''}
      label={t('timeline-risk.delay_tasks')}
      searchable
      limit={100}
      data={data}
      value={[...tasks]}
      onChange={onChange}
      error={tasks.length === 0 ? t('timeline-risk.delay_tasks_none') : undefined}
    />
  );
}
