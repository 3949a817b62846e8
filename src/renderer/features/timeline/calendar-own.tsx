import { ActionIcon, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { calendarCommands } from '@shared/commands/timeline-settings';
import type { TaskCalendar } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { AddLine } from '../../ui/add-line';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { CalendarWeekend } from './calendar-weekend';
import classes from './panels.module.css';

/** Calendars of single tasks. */
export function CalendarOwn() {
  const { t } = useWords();
  const calendars = usePlan((plan) => plan.timeline.calendars);
  const weekend = usePlan((plan) => plan.identity.weekend);
  const add = (name: string) =>
    dispatch(calendarCommands.add, {
      entry: { id: newId(), name, weekend: [...weekend], holidays: true },
    });
  return (
    <section className={classes.part}>
      <p className={classes.text}>{t('timeline-calendar.own_help')}</p>
      {calendars.length === 0 && <p className={classes.dim}>{t('timeline-calendar.own_empty')}</p>}
      <ul className={classes.list}>
        {calendars.map((calendar) => (
          <OwnCalendar key={calendar.id} calendar={calendar} />
        ))}
      </ul>
      <AddLine
        label={t('timeline-calendar.own_name')}
        placeholder={t('timeline-calendar.own_name')}
        button={t('timeline-calendar.own_add')}
        onAdd={add}
      />
    </section>
  );
}

function OwnCalendar({ calendar }: { readonly calendar: TaskCalendar }) {
  const { t } = useWords();
  const { id, name } = calendar;
  const used = usePlan((plan) => plan.timeline.tasks.filter((task) => task.calendar === id).length);
  const change = (patch: Partial<Omit<TaskCalendar, 'id'>>) =>
    dispatch(calendarCommands.update, { id, patch });
  return (
    <li className={classes.entry}>
      <div className={classes.choice}>
        <LineField
          required
          dir="auto"
          className={classes.grow ?? ''}
          aria-label={t('timeline-calendar.own_name')}
          value={name}
          onChange={(next) => change({ name: next })}
        />
        <span className={classes.dim}>{t('timeline-calendar.own_used', { count: used })}</span>
        <ActionIcon
          variant="subtle"
          aria-label={t('timeline-calendar.remove_named', { name })}
          title={t('timeline-calendar.own_remove_text')}
          onClick={() => dispatch(calendarCommands.remove, { id })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <CalendarWeekend
        label={t('timeline-calendar.own_weekend', { name })}
        value={calendar.weekend}
        onChange={(weekend) => change({ weekend })}
      />
      <Checkbox
        label={t('timeline-calendar.own_holidays')}
        checked={calendar.holidays}
        onChange={(event) => change({ holidays: event.currentTarget.checked })}
      />
    </li>
  );
}
