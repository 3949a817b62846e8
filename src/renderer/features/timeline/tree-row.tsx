import { memo } from 'react';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { isStageId } from '@shared/catalog/stages';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { CellEditor } from './cell-editor';
import type { Cell } from './columns';
import { RowGrip } from './row-grip';
import type { ShownRow } from './shown-rows';
import { STAGE_NAMES, type NameOf } from './task-words';
import classes from './tree.module.css';
import type { CellTexts } from './use-cell-texts';
import { ROW_PX, toggleOpen, type EditableColumn } from './view-store';

interface TreeRowProps {
  /** Of the element, which shows one row after another. */
  readonly domId: string;
  readonly shown: ShownRow;
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly gridTemplateColumns: string;
  readonly nameOf: NameOf;
  readonly texts: CellTexts;
  readonly isFocused: boolean;
  /** Cell with the focus, -1: the row. */
  readonly cell: number;
  readonly isChosen: boolean;
  readonly editing: EditableColumn | null;
  readonly hasConflict: boolean;
  /** The pointer is over it, or it has the focus: it can be taken hold of. */
  readonly isHandy: boolean;
}

/** A line of the tree. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { shown, index, cells, gridTemplateColumns, isFocused, cell, isChosen } = props;
  const { row } = shown;
  const stage = row ? row.task.stage : null;
  return (
    <div
      role="row"
      id={props.domId}
      className={classes.row}
      data-row={shown.id}
      data-summary={row?.hasChildren === true || row === null || undefined}
      data-done={row?.dates?.done === true || undefined}
      aria-level={shown.level + 1}
      aria-posinset={shown.place}
      aria-setsize={shown.siblings}
      aria-rowindex={index + 2}
      aria-expanded={shown.expanded}
      aria-selected={isChosen}
      tabIndex={isFocused && cell < 0 ? 0 : -1}
      style={{
        insetBlockStart: index * ROW_PX,
        gridTemplateColumns,
        ...(stage === null ? {} : { '--hue': `var(--stage-${stage.slice(5)})` }),
      }}
    >
      {cells.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          className={classes.cell}
          data-column={column}
          data-cell={at}
          tabIndex={isFocused && cell === at ? 0 : -1}
        >
          <CellContent {...props} column={column} />
        </div>
      ))}
    </div>
  );
}, isSame);

/** Rows are made anew at every calculation: what counts is what they show. */
function isSame(a: TreeRowProps, b: TreeRowProps): boolean {
  return (
    isSameShown(a.shown, b.shown) &&
    a.index === b.index &&
    a.gridTemplateColumns === b.gridTemplateColumns &&
    a.nameOf === b.nameOf &&
    a.isFocused === b.isFocused &&
    a.cell === b.cell &&
    a.isChosen === b.isChosen &&
    a.editing === b.editing &&
    a.hasConflict === b.hasConflict &&
    a.isHandy === b.isHandy &&
    a.texts === b.texts
  );
}

function isSameShown(a: ShownRow, b: ShownRow): boolean {
  return (
    a.id === b.id &&
    a.level === b.level &&
    a.place === b.place &&
    a.siblings === b.siblings &&
    a.expanded === b.expanded &&
    a.row?.task === b.row?.task &&
    a.row?.wbs === b.row?.wbs &&
    a.row?.dates === b.row?.dates
  );
}

function CellContent(props: TreeRowProps & { readonly column: Cell }) {
  const { shown, column, editing, texts } = props;
  const { row } = shown;
  if (row && editing === column) return <CellEditor row={row} column={editing} nameOf={props.nameOf} />;
  if (column === 'name') return <NameCell {...props} />;
  return row ? <span className={classes.text}>{texts(row, column)}</span> : null;
}

function NameCell(props: TreeRowProps) {
  const { row } = props.shown;
  return row ? <NameLine {...props} name={props.nameOf(row.task)} /> : <GroupLine {...props} />;
}

function GroupLine(props: TreeRowProps) {
  return <NameLine {...props} name={useGroupName(props.shown)} />;
}

function NameLine({ shown, name, hasConflict, isHandy }: TreeRowProps & { readonly name: string }) {
  const { t } = useWords();
  const { row, expanded, level, id } = shown;
  const Chevron = expanded === true ? IconChevronDown : IconChevronRight;
  return (
    <span className={classes.name} style={{ paddingInlineStart: level * 12 }}>
      <span className={classes.grip}>{row && isHandy && <RowGrip id={id} name={name} />}</span>
      {expanded === undefined ? (
        <span className={classes.leaf} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={classes.toggle}
          aria-label={t(expanded ? 'timeline.close_row' : 'timeline.open_row', { name })}
          onClick={() => toggleOpen(id, !expanded)}
        >
          <Chevron size={14} aria-hidden className={classes.chevron} />
        </button>
      )}
      <span className={classes.text} dir="auto" title={name}>
        {name}
      </span>
      {row?.dates?.critical === true && !row.hasChildren && (
        <span className="visually-hidden">{t('timeline.is_critical')}</span>
      )}
      {hasConflict && (
        <IconAlertTriangle size={14} className={classes.warning} aria-label={t('timeline.has_conflict')} />
      )}
    </span>
  );
}

function useGroupName({ group }: ShownRow): string {
  const { t } = useWords();
  const person = usePlan((plan) => plan.people.find(({ id }) => id === group)?.name);
  if (group === null) return t('timeline.group_none');
  return isStageId(group) ? t(STAGE_NAMES[group]) : (person ?? t('timeline.group_none'));
}
