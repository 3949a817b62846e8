import { Button, ScrollArea, Table, Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { RowDecision, StakeholderImport } from '@shared/exchange';
import { useWords } from '../../ui/words';
import { ImportRowDecision } from './import-row-decision';
import { mergeText, notesText, reasonText } from './import-reasons';
import classes from './import.module.css';

/** Rows drawn at once; thousands would make every click wait. */
const STEP = 100;

interface ImportOutcomeProps {
  readonly read: StakeholderImport;
  /** What was said of single rows, by the number of the row. */
  readonly decisions: ReadonlyMap<number, RowDecision>;
  readonly onDecide: (row: number, decision: RowDecision | null) => void;
}

/** What becomes of every row, in three lists: new, already there, refused. */
export function ImportOutcome({ read, decisions, onDecide }: ImportOutcomeProps) {
  const { t } = useWords();
  const { taken, merged, refused } = read;
  const control = ({ row, name }: { readonly row: number; readonly name: string }) => (
    <ImportRowDecision
      name={name}
      value={decisions.get(row) ?? null}
      onChange={(decision) => onDecide(row, decision)}
    />
  );
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
            control={(row) => (decisions.has(row.row) ? control(row) : null)}
            title={t('stakeholder-import.remarks')}
            none={t('stakeholder-import.none_taken')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="merged">
          <Rows
            rows={merged}
            text={(row) => mergeText(t, row)}
            control={control}
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
  /** What a person can say of a row. */
  readonly control?: (row: T) => ReactNode;
  /** Heads what is said of each row. */
  readonly title: string;
  readonly none: string;
}

function Rows<T extends { readonly row: number; readonly name: string }>({
  rows,
  text,
  control,
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
              <Table.Td>
                {text(row)}
                {control?.(row)}
              </Table.Td>
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
