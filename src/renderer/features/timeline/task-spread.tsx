import { Radio, Text } from '@mantine/core';
import { LONGEST_DAYS, SPREAD_LEVELS } from '@shared/plan/timeline';
import type { TaskSpread } from '@shared/plan/types';
import type { TimelineRow } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { NumberField } from './number-field';
import classes from './timeline.module.css';

const FIGURES = ['optimistic', 'likely', 'pessimistic'] as const;

/** How sure the duration is: a level, or three figures of one's own. */
export function TaskSpreadFields({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const { task, hasChildren } = row;
  if (hasChildren || task.kind !== 'task')
    return (
      <Text size="sm" c="dimmed">
        {t('timeline.spread_none_needed')}
      </Text>
    );
  const { spread } = task;
  const set = (value: string) => {
    const level = SPREAD_LEVELS.find((entry) => entry === value);
    const d = task.duration;
    changeTask(row, {
      spread: level
        ? spread
          ? { ...spread, level }
          : { level, optimistic: d, likely: d, pessimistic: d }
        : null,
    });
  };
  return (
    <div className={classes.choices}>
      <Radio.Group
        label={t('timeline.spread')}
        description={t('timeline.spread_help')}
        value={spread?.level ?? 'none'}
        onChange={set}
      >
        <div className={classes.radios}>
          {(['none', ...SPREAD_LEVELS] as const).map((level) => (
            <Radio key={level} value={level} label={t(`timeline.spread_${level}`)} />
          ))}
        </div>
      </Radio.Group>
      {spread?.level === 'own' && <Figures row={row} spread={spread} />}
    </div>
  );
}

function Figures({ row, spread }: { readonly row: TimelineRow; readonly spread: TaskSpread }) {
  const { t } = useWords();
  const least = { optimistic: 0, likely: spread.optimistic, pessimistic: spread.likely };
  const most = { optimistic: spread.likely, likely: spread.pessimistic, pessimistic: LONGEST_DAYS };
  return (
    <div className={classes.fields}>
      {FIGURES.map((figure) => (
        <NumberField
          key={figure}
          label={t(`timeline.spread_${figure}`)}
          value={spread[figure]}
          min={least[figure]}
          max={most[figure]}
          onChange={(value) => changeTask(row, { spread: { ...spread, [figure]: value } })}
        />
      ))}
    </div>
  );
}
