import { Button, Group } from '@mantine/core';
import { layOutTimeline } from '@shared/commands/timeline-settings';
import { layOut } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { now, addTask } from './edits';
import classes from './timeline.module.css';

/** What a timeline is and why it matters, and the button that lays one out. */
export function EmptyTimeline() {
  const { t } = useWords();
  const months = usePlan((plan) => plan.identity.lengthMonths);
  return (
    <div className={classes.empty}>
      <p>{t('timeline.empty_what')}</p>
      <p>{t('timeline.empty_why')}</p>
      <Group gap="sm">
        <Button onClick={layOutNow}>{t('timeline.empty_lay_out', { count: months })}</Button>
        <Button variant="default" onClick={() => addTask('task')}>
          {t('timeline.empty_own')}
        </Button>
      </Group>
    </div>
  );
}

function layOutNow(): void {
  const plan = now()?.plan;
  if (!plan) return;
  const { identity, timeline } = plan;
  const { levers } = timeline.settings;
  const { lengthMonths } = identity;
  const { tasks, links } = layOut({ identity, timeline, lengthMonths, levers });
  dispatch(layOutTimeline, { tasks, links, levers, lengthMonths });
}
