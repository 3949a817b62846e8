import { workdayCommands } from '@shared/commands/timeline-settings';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { CalendarAdd } from './calendar-add';
import { CalendarRanges } from './calendar-ranges';
import classes from './panels.module.css';

/** Days that are worked although they would be free. */
export function CalendarWork() {
  const { t } = useWords();
  const workdays = usePlan((plan) => plan.timeline.workdays);
  return (
    <section className={classes.part}>
      <p className={classes.text}>{t('timeline-calendar.workdays_help')}</p>
      {workdays.length === 0 && <p className={classes.dim}>{t('timeline-calendar.workdays_empty')}</p>}
      <CalendarRanges label={t('timeline-calendar.workdays')} entries={workdays} commands={workdayCommands} />
      <CalendarAdd button={t('timeline-calendar.add_workday')} add={workdayCommands.add} />
    </section>
  );
}
