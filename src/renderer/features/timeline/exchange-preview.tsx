import { ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { Answer } from '@shared/contract/channels';
import { useWords } from '../../ui/words';
import { useTaskNames } from './task-words';

type Read = Answer<'schedule.read'>;
type Taken = Extract<Read, { kind: 'taken' }>;
type Refused = Extract<Read, { kind: 'refused' }>;
/** Do the tasks of a file take the place of those of the plan, or come behind them? */
export type ImportMode = 'replace' | 'append';

/** Tasks named in the preview; the rest is counted. */
const TASKS_NAMED = 8;
const HEIGHT = 200;

/** Why a file is refused, row by row. */
export function RefusedPreview({ read }: { readonly read: Refused }) {
  const { t } = useWords();
  const count = read.faults.length;
  const rows = read.faults.map(({ row, name, type, value }) => ({
    ...{ row: row === null ? t('exchange.wholeFile') : String(row), name },
    text: t(`exchange.fault_${type}`, { value }),
  }));
  return (
    <Stack gap="xs" role="alert">
      <Text fw={600}>{t('exchange.refusedTitle', { file: read.file.name })}</Text>
      <Text size="sm">{t('exchange.refusedText', { count, n: count })}</Text>
      <Notes title={t('exchange.faultsTitle')} rows={rows} />
    </Stack>
  );
}

interface TakenProps {
  readonly read: Taken;
  readonly mode: ImportMode;
}

/** What a file would bring. */
export function TakenPreview({ read, mode }: TakenProps) {
  const { t } = useWords();
  const { tasks, links } = read.timeline;
  const more = tasks.length - TASKS_NAMED;
  const nameOf = useTaskNames();
  const named = nameOf === null ? [] : tasks.slice(0, TASKS_NAMED).map(nameOf);
  const counts = { tasks: tasks.length, links: links.length, people: read.people.length };
  const ownCalendar = mode === 'replace' && read.startDay !== null;
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{t('exchange.takenTitle', { file: read.file.name })}</Text>
      <Text size="sm">
        {t('exchange.takenText', counts)} {ownCalendar ? t('exchange.takenCalendar') : ''}
      </Text>
      <Text size="sm" c="dimmed">
        {t('exchange.tasksTitle')}: {named.join(' · ')}{' '}
        {more > 0 ? t('exchange.moreTasks', { count: more, n: more }) : ''}
      </Text>
    </Stack>
  );
}

/** What cannot be kept, of the file and of the plan, when it is taken in this way. */
export function ImportLosses({ read, mode }: TakenProps) {
  const { t } = useWords();
  const rowsOf = (losses: Taken['losses'], whole: string): NotesProps['rows'] =>
    losses.map(({ row, name, type, value }) => ({
      ...{ row: row === null ? whole : String(row), name },
      text: t(`exchange.loss_${type}`, { value }),
    }));
  const rows = [
    ...rowsOf(read.losses, t('exchange.wholeFile')),
    ...(mode === 'replace'
      ? rowsOf(read.replaceLosses, t('exchange.wholePlan'))
      : rowsOf(read.appendLosses, t('exchange.wholeFile'))),
  ];
  return (
    <Stack gap="xs" role="status">
      {rows.length === 0 ? (
        <Text size="sm">{t('exchange.lossesNone')}</Text>
      ) : (
        <>
          <Text size="sm" fw={600}>
            {t('exchange.lossesTitle')}
          </Text>
          <Notes title={t('exchange.lossesTitle')} rows={rows} />
        </>
      )}
    </Stack>
  );
}

interface NotesProps {
  readonly title: string;
  readonly rows: readonly { readonly row: string; readonly name: string; readonly text: string }[];
}

function Notes({ title, rows }: NotesProps) {
  const { t } = useWords();
  return (
    <ScrollArea.Autosize mah={HEIGHT} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': title }}>
      <Table aria-label={title} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('exchange.row')}</Table.Th>
            <Table.Th>{t('exchange.task')}</Table.Th>
            <Table.Th>{t('exchange.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, name, text }, index) => (
            // The same fault may stand twice in one row, and the list never changes.
            <Table.Tr key={`${index}-${text}`}>
              <Table.Td>{row}</Table.Td>
              <Table.Td dir="auto">{name}</Table.Td>
              <Table.Td>{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
