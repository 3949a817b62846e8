import { Button, ScrollArea, Table, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { StakeholderImport } from '@shared/exchange';
import { useWords } from '../../ui/words';
import { mergeText, notesText, reasonText } from './import-reasons';
import classes from './import.module.css';

/** Rows drawn at once; thousands would make every click wait. */
const STEP = 100;

/** What becomes of every row, in three lists: new, already there, refused. */
export function ImportOutcome({ read }: { readonly read: StakeholderImport }) {
  const { t } = useWords();
  const { taken, merged, refused } = read;
  return (
    <section aria-label={t('stakeholder-import.outcome')}>
      <Tabs
        defaultValue={taken.length > 0 ? 'taken' : merged.length > 0 ? 'merged' : 'refused'}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('stakeholder-import.outcome')}>
          <Tabs.Tab value="taken">{t('stakeholder-import.tab_taken', { n: taken.length })}</Tabs.Tab>
          <Tabs.Tab value="merged">{t('stakeholder-import.tab_merged', { n: merged.length })}</Tabs.Tab>
          <Tabs.Tab value="refused">{t('stakeholder-import.tab_refused', { n: refused.length })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="taken">
          <Rows
            rows={taken}
            text={(row) => notesText(t, row.notes)}
            title={t('stakeholder-import.remarks')}
            none={t('stakeholder-import.none_taken')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="merged">
          <Rows
            rows={merged}
            text={(row) => mergeText(t, row)}
            title={t('stakeholder-import.merge')}
            none={t('stakeholder-import.none_merged')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="refused">
          <Rows
            rows={refused}
            text={(row) => reasonText(t, row)}
            title={t('stakeholder-import.reason')}
            none={t('stakeholder-import.none_refused')}
          />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

interface RowsProps<T> {
  readonly rows: readonly T[];
  readonly text: (row: T) => string;
  /** Heads what is said of each row. */
  readonly title: string;
  readonly none: string;
}

function Rows<T extends { readonly row: number; readonly name: string }>({
  rows,
  text,
  title,
  none,
}: RowsProps<T>) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  if (rows.length === 0) return <p className={classes.none}>{none}</p>;
  const more = Math.min(STEP, rows.length - shown);
  return (
    <ScrollArea.Autosize
      mah={210}
      type="auto"
      offsetScrollbars="y"
      viewportProps={{ tabIndex: 0, 'aria-label': title }}
    >
      <Table aria-label={title} stickyHeader verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number ?? ''}>{t('stakeholder-import.row')}</Table.Th>
            <Table.Th className={classes.name ?? ''}>{t('stakeholder-import.name')}</Table.Th>
            <Table.Th>{title}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td>{row.row}</Table.Td>
              <Table.Td dir="auto">{row.name}</Table.Td>
              <Table.Td>{text(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 && (
        <Button variant="subtle" size="xs" onClick={() => setShown(shown + STEP)}>
          {t('stakeholder-import.more', { count: more, n: more })}
        </Button>
      )}
    </ScrollArea.Autosize>
  );
}
