import { Checkbox, Group, NativeSelect, ScrollArea, Table } from '@mantine/core';
import { STAKEHOLDER_COLUMNS, type StakeholderColumn } from '@shared/exchange';
import { useWords } from '../../ui/words';
import type { ListColumn } from './import-preview';
import classes from './import.module.css';

interface ImportColumnsProps {
  readonly columns: readonly ListColumn[];
  readonly titles: boolean;
  /** Place of the row the titles are in, counted from 0. */
  readonly titleRow: number;
  readonly onColumn: (place: number, column: StakeholderColumn | null) => void;
  readonly onTitles: (titles: boolean) => void;
  /** The names are those of persons. */
  readonly people: boolean;
  readonly onPeople: (people: boolean) => void;
}

/** Every column of the list with what it is taken as; a person can say otherwise. */
export function ImportColumns(props: ImportColumnsProps) {
  const { columns, titles, titleRow, people, onColumn, onTitles, onPeople } = props;
  const { t } = useWords();
  return (
    <section aria-label={t('stakeholder-import.columns')}>
      <div className={classes.head}>
        <h3>{t('stakeholder-import.columns')}</h3>
        <Group gap="lg">
          <Checkbox
            size="xs"
            label={t('stakeholder-import.people')}
            checked={people}
            onChange={(event) => onPeople(event.currentTarget.checked)}
          />
          <Checkbox
            size="xs"
            label={t('stakeholder-import.titles', { row: titleRow + 1 })}
            checked={titles}
            onChange={(event) => onTitles(event.currentTarget.checked)}
          />
        </Group>
      </div>
      <ScrollArea.Autosize mah={170} type="auto" offsetScrollbars="y">
        <Table aria-label={t('stakeholder-import.columns')} stickyHeader verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('stakeholder-import.column')}</Table.Th>
              <Table.Th>{t('stakeholder-import.example')}</Table.Th>
              <Table.Th>{t('stakeholder-import.taken_as')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((column) => (
              <ColumnRow key={column.place} column={column} onColumn={onColumn} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: ListColumn;
  readonly onColumn: ImportColumnsProps['onColumn'];
}

function ColumnRow({ column: { place, title, example, takenAs }, onColumn }: ColumnRowProps) {
  const { t } = useWords();
  const name = title === '' ? t('stakeholder-import.column_number', { number: place + 1 }) : title;
  return (
    <Table.Tr>
      <Table.Td dir="auto">{name}</Table.Td>
      <Table.Td dir="auto" className={classes.example ?? ''} title={example}>
        {example}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={t('stakeholder-import.taken_as_label', { column: name })}
          value={takenAs ?? ''}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onColumn(place, STAKEHOLDER_COLUMNS.find((known) => known === value) ?? null);
          }}
        >
          <option value="">{t('stakeholder-import.left_out')}</option>
          {STAKEHOLDER_COLUMNS.map((known) => (
            <option key={known} value={known}>
              {t(`stakeholder-import.column_${known}`)}
            </option>
          ))}
        </NativeSelect>
      </Table.Td>
    </Table.Tr>
  );
}
