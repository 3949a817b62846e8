import { ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { Answer } from '@shared/contract/channels';
import { useWords } from '../../ui/words';

type Read = Answer<'schedule.read'>;
type Taken = Extract<Read, { kind: 'taken' }>;

/** Tasks named in the preview; the rest is counted. */
const TASKS_NAMED = 8;
const HEIGHT = 200;

/** What a file would bring and what of it cannot be kept, or why it is refused, row by row. */
export function ExchangePreview({ read }: { readonly read: Read }) {
  const { t } = useWords();
  if (read.kind === 'taken') return <TakenPreview read={read} />;
  const count = read.faults.length;
  const rows = read.faults.map(({ row, name, type, value }) => ({
    ...{ row, name },
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

function TakenPreview({ read }: { readonly read: Taken }) {
  const { t } = useWords();
  const { tasks, links } = read.timeline;
  const rows = read.losses.map(({ row, name, type, value }) => ({
    ...{ row, name },
    text: t(`exchange.loss_${type}`, { value }),
  }));
  const more = tasks.length - TASKS_NAMED;
  const named = tasks.slice(0, TASKS_NAMED).map(({ name, catalog, id }) => name || (catalog ?? id));
  const counts = { tasks: tasks.length, links: links.length, people: read.people.length };
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>{t('exchange.takenTitle', { file: read.file.name })}</Text>
      <Text size="sm">
        {t('exchange.takenText', counts)} {read.startDay === null ? '' : t('exchange.takenCalendar')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('exchange.tasksTitle')}: {named.join(' · ')}{' '}
        {more > 0 ? t('exchange.moreTasks', { count: more, n: more }) : ''}
      </Text>
      {rows.length === 0 ? (
        <Text size="sm">{t('exchange.lossesNone')}</Text>
      ) : (
        <Notes title={t('exchange.lossesTitle')} rows={rows} />
      )}
    </Stack>
  );
}

interface NotesProps {
  readonly title: string;
  readonly rows: readonly { readonly row: number | null; readonly name: string; readonly text: string }[];
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
              <Table.Td>{row ?? t('exchange.wholeFile')}</Table.Td>
              <Table.Td dir="auto">{name}</Table.Td>
              <Table.Td>{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
