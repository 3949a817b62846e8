import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DndContext, closestCenter, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { EntryRow } from './entry-row';
import type { Entry, EntryColumn, EntryPeople } from './entry-types';
import { useOrderAnnouncements, useOrderSensors } from './ordering';
import { useWords } from './words';
import classes from './entries-table.module.css';

interface EntriesTableProps {
  /** What the table holds; its accessible name. */
  readonly label: string;
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly Entry[];
  readonly addLabel: string;
  /** Shown instead of the table while there is no entry: what belongs here and why. */
  readonly emptyText: string;
  readonly onAdd: () => void;
  readonly onChange: (id: string, key: string, value: unknown) => void;
  readonly onRemove: (id: string) => void;
  /** Left out where the order has no meaning. */
  readonly onMove?: (id: string, to: number) => void;
  /** Needed by columns of kind `person`. */
  readonly people?: EntryPeople;
}

/** Usual width of a column by kind, in px. */
const WIDTHS: Record<EntryColumn['kind'], number> = {
  line: 140,
  choice: 108,
  choices: 104,
  markdown: 104,
  flag: 64,
  person: 132,
  day: 124,
};

/**
 * Editor for a list of small records: one row an entry, edited in place. Enter goes to the next row and adds
 * one after the last; long texts open below their row; rows are ordered by dragging or with the keyboard.
 */
export function EntriesTable(props: EntriesTableProps) {
  const { label, columns, rows, addLabel, emptyText, onMove } = props;
  const { t } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const { add, remove } = useRowFocus(body, props);
  return (
    <div ref={body} role="group" aria-label={label}>
      {rows.length === 0 ? (
        <Text size="xs" c="dimmed" className={classes.empty}>
          {emptyText}
        </Text>
      ) : (
        <div className={classes.scroll} onKeyDown={(event) => onEnter(event, add)}>
          <Ordered rows={rows} onMove={onMove}>
            <table className={classes.table} style={{ minWidth: tableWidth(columns) }}>
              <caption className={classes.hidden}>{label}</caption>
              <ColumnHeads columns={columns} ordered={onMove !== undefined} />
              {rows.map((row, index) => (
                <EntryRow
                  key={row.id}
                  row={row}
                  index={index}
                  columns={columns}
                  onChange={props.onChange}
                  onRemove={remove}
                  ordered={onMove !== undefined}
                  people={props.people}
                />
              ))}
            </table>
          </Ordered>
        </div>
      )}
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add} data-add>
        {addLabel}
      </Button>
      <span className={classes.hidden} aria-live="polite">
        {t('fields.rows_count', { count: rows.length })}
      </span>
    </div>
  );
}

function ColumnHeads({
  columns,
  ordered,
}: {
  readonly columns: readonly EntryColumn[];
  readonly ordered: boolean;
}) {
  const { t } = useWords();
  const all = columns.reduce((sum, column) => sum + widthOf(column), 60);
  return (
    <>
      <colgroup>
        {ordered && <col className={classes.handleColumn} />}
        {columns.map((column) => (
          <col key={column.key} style={{ width: `${String((widthOf(column) / all) * 100)}%` }} />
        ))}
        <col className={classes.actionColumn} />
      </colgroup>
      <thead>
        <tr>
          {ordered && (
            <th scope="col">
              <span className={classes.hidden}>{t('fields.order')}</span>
            </th>
          )}
          {columns.map((column) => (
            <th key={column.key} scope="col" title={column.help}>
              {column.label}
            </th>
          ))}
          <th scope="col">
            <span className={classes.hidden}>{t('fields.actions')}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}

interface OrderedProps {
  readonly rows: readonly Entry[];
  readonly onMove: ((id: string, to: number) => void) | undefined;
  readonly children: React.ReactNode;
}

function Ordered({ rows, onMove, children }: OrderedProps) {
  const id = useId();
  const ids = rows.map((row) => row.id);
  const sensors = useOrderSensors();
  const accessibility = useOrderAnnouncements(ids);
  if (!onMove) return children;
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const to = over ? ids.indexOf(String(over.id)) : -1;
    if (to >= 0 && over?.id !== active.id) onMove(String(active.id), to);
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** Moves the focus where a person goes on: into a row just added, or to what stands where a row was. */
function useRowFocus(body: React.RefObject<HTMLDivElement | null>, props: EntriesTableProps) {
  const { rows, onAdd, onRemove } = props;
  const [goal, setGoal] = useState<{ readonly count: number; readonly row: number } | null>(null);
  useEffect(() => {
    if (goal?.count !== rows.length) return;
    focusRow(body.current, goal.row);
    // A new entry may come with a name of its own, which typing is to replace.
    if (goal.row === rows.length - 1 && document.activeElement instanceof HTMLInputElement)
      document.activeElement.select();
  }, [body, goal, rows.length]);
  const add = () => {
    setGoal({ count: rows.length + 1, row: rows.length });
    onAdd();
  };
  const remove = (id: string) => {
    const index = rows.findIndex((row) => row.id === id);
    setGoal({ count: rows.length - 1, row: Math.min(index, rows.length - 2) });
    onRemove(id);
  };
  return { add, remove };
}

function focusRow(body: HTMLElement | null, row: number): void {
  const cell = body?.querySelector<HTMLElement>(
    `tbody[data-row="${String(row)}"] :is(input, select, button[data-cell])`,
  );
  (cell ?? body?.querySelector<HTMLElement>('[data-add]'))?.focus();
}

/** Enter in a line goes to the same column of the next row, or adds a row after the last. */
function onEnter(event: KeyboardEvent<HTMLElement>, add: () => void): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
  const cell = target.closest('td');
  if (cell?.dataset['kind'] !== 'line') return;
  const next = cell.closest('tbody')?.nextElementSibling;
  const below = next?.querySelector<HTMLElement>(`td[data-key="${cell.dataset['key'] ?? ''}"] input`);
  if (below) below.focus();
  else if (target.value.trim() !== '') add();
}

function widthOf(column: EntryColumn): number {
  return column.width ?? WIDTHS[column.kind];
}

/** A narrow place squeezes the columns to this share; then the table scrolls in itself. */
const SQUEEZE = 0.78;

function tableWidth(columns: readonly EntryColumn[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 60) * SQUEEZE;
}
