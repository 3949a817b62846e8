import type { TimelineRow } from '@shared/timeline';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { NumberField } from './number-field';
import classes from './timeline.module.css';

/** How far the work is, and on which days it really began and ended. */
export function TaskProgress({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const { task } = row;
  return (
    <div className={classes.thirds}>
      <NumberField
        label={t('timeline.progress')}
        value={task.progress}
        max={100}
        onChange={(progress) => changeTask(row, { progress })}
      />
      <DayField
        label={t('timeline.actual_start')}
        value={task.actualStart}
        onChange={(actualStart) => changeTask(row, actualDays(row, actualStart, task.actualFinish))}
      />
      <DayField
        label={t('timeline.actual_finish')}
        value={task.actualFinish}
        onChange={(actualFinish) => changeTask(row, actualDays(row, task.actualStart, actualFinish))}
      />
    </div>
  );
}

/** The last day never comes before the first: the one given last wins. */
function actualDays({ task }: TimelineRow, start: string | null, finish: string | null) {
  if (start === null || finish === null || start <= finish)
    return { actualStart: start, actualFinish: finish };
  return start === task.actualStart
    ? { actualStart: finish, actualFinish: finish }
    : { actualStart: start, actualFinish: start };
}
