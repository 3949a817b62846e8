import { ActionIcon, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ListCommands } from '@shared/commands/list-commands';
import type { CalendarRange } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { useMore } from './panels-more';
import classes from './panels.module.css';

interface CalendarRangesProps {
  readonly label: string;
  readonly entries: readonly CalendarRange[];
  readonly commands: ListCommands<CalendarRange>;
}

/** Days and ranges of days, edited in place, in the order of the calendar. */
export function CalendarRanges({ label, entries, commands }: CalendarRangesProps) {
  const { t } = useWords();
  const sorted = entries.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const { shown, more } = useMore(sorted);
  if (entries.length === 0) return null;
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('timeline-calendar.name')}</th>
            <th scope="col">{t('timeline-calendar.from')}</th>
            <th scope="col">{t('timeline-calendar.to')}</th>
            <th scope="col">{t('timeline-calendar.yearly')}</th>
            <td />
          </tr>
        </thead>
        <tbody className={classes.middle}>
          {shown.map((entry) => (
            <RangeRow key={entry.id} entry={entry} commands={commands} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

interface RangeRowProps {
  readonly entry: CalendarRange;
  readonly commands: ListCommands<CalendarRange>;
}

function RangeRow({ entry, commands }: RangeRowProps) {
  const { t } = useWords();
  const name = entry.name === '' ? t('timeline-calendar.unnamed') : entry.name;
  const change = (patch: Partial<Omit<CalendarRange, 'id'>>) =>
    dispatch(commands.update, { id: entry.id, patch });
  return (
    <tr>
      <td className={classes.nameCell}>
        <LineField
          size="xs"
          dir="auto"
          aria-label={t('timeline-calendar.name_of', { name })}
          value={entry.name}
          onChange={(next) => change({ name: next })}
        />
      </td>
      <td className={classes.dayCell}>
        <DayField
          size="xs"
          hideLabel
          label={t('timeline-calendar.from_of', { name })}
          clearable={false}
          value={entry.from}
          // The other end comes along, so that a range is never backwards.
          onChange={(from) => from !== null && change({ from, to: entry.to < from ? from : entry.to })}
        />
      </td>
      <td className={classes.dayCell}>
        <DayField
          size="xs"
          hideLabel
          label={t('timeline-calendar.to_of', { name })}
          clearable={false}
          value={entry.to}
          onChange={(to) => to !== null && change({ to, from: to < entry.from ? to : entry.from })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={t('timeline-calendar.yearly_of', { name })}
          checked={entry.yearly}
          onChange={(event) => change({ yearly: event.currentTarget.checked })}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          aria-label={t('timeline-calendar.remove_named', { name })}
          onClick={() => dispatch(commands.remove, { id: entry.id })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
