import type { Translate } from '@shared/i18n/ui-words';
import { addedNotice, alertOf, readingWords, refusedNotice } from './edit-notice';
import type { EditContext, EditPlan } from './plan-block';
import { planCell, planEmpty, planFill } from './plan-edits';
import { planNewRows, planPaste } from './plan-paste';
import { places } from './range';
import type { CellInput } from './read-cell';
import { canEdit } from './row-view';
import type { SheetModel } from './sheet-model';
import type { SheetOrder } from './sheet-order';
import type { Notice, Place } from './sheet-place';
import { fromTsv } from './tsv';
import type { WorksheetProps, WorksheetRefusal } from './worksheet-types';

interface Parts<Row extends object, Patch> {
  readonly props: WorksheetProps<Row, Patch>;
  readonly order: SheetOrder<Row>;
  readonly t: Translate;
}

type Edits = Pick<
  SheetModel,
  | 'write'
  | 'remedy'
  | 'toggle'
  | 'paste'
  | 'pasteNew'
  | 'fill'
  | 'empty'
  | 'remove'
  | 'whyNotEdited'
  | 'canBeEmpty'
>;

/** What changes the rows: each plans everything first, and writes all of it in one piece or nothing. */
export function modelEdits<Row extends object, Patch>(parts: Parts<Row, Patch>): Edits {
  const { props, order, t } = parts;
  const context = contextOf(parts);
  const notice = (plan: EditPlan<Patch>): Notice | null => {
    const names = {
      row: (place: number) => nameOf(parts, order.rows[place]),
      column: (place: number) => props.columns[place]?.head ?? '',
    };
    if (!plan.ok) return refusedNotice(plan, names, t);
    const refusal = written(plan, props);
    return refusal === null ? addedNotice(plan.added.length, t) : alertOf(refusal);
  };
  const cell = (at: Place, input: CellInput): EditPlan<Patch> | null => {
    const row = order.placeOf.get(at.id);
    return row === undefined ? null : planCell({ row, column: at.column }, input, context);
  };
  return {
    write: (at, text) => {
      const plan = cell(at, { text, as: 'value' });
      if (!plan || plan.ok) return plan ? written(plan, props) : null;
      return plan.type === 'cells' ? (plan.refused[0]?.reason ?? null) : null;
    },
    remedy: (at, text) => {
      const plan = cell(at, { text, as: 'value' });
      return plan?.ok === false && plan.type === 'cells' ? (plan.refused[0]?.remedy ?? null) : null;
    },
    toggle: (at) => {
      const row = rowOf(parts, at);
      const isSet = row ? props.columns[at.column]?.value?.(row) === 'true' : false;
      const plan = cell(at, { text: isSet ? 'false' : 'true', as: 'value' });
      return plan ? notice(plan) : null;
    },
    paste: (text, range) => notice(planPaste(fromTsv(text), range, context)),
    pasteNew: (text) => notice(planNewRows(fromTsv(text), context)),
    fill: (range) => notice(planFill(range, context)),
    empty: (range) => notice(planEmpty(range, context)),
    remove: (range) => removed(parts, places(range.top, range.bottom)),
    whyNotEdited: (at) => whyNotEdited(parts, at),
    canBeEmpty: (at) => {
      const row = rowOf(parts, at);
      return row ? (props.columns[at.column]?.parse?.('', row).ok ?? false) : false;
    },
  };
}

function contextOf<Row extends object, Patch>({
  props,
  order,
  t,
}: Parts<Row, Patch>): EditContext<Row, Patch> {
  const { columns, rowId, apply, readOnly } = props;
  return {
    ...{ columns, rowId, rows: order.rows, groupEnd: order.groupEnd, words: readingWords(t) },
    blank: props.paste?.blank ?? null,
    ...(props.paste?.like ? { like: props.paste.like } : {}),
    ...(apply ? { apply } : {}),
    ...(readOnly ? { readOnly } : {}),
  };
}

function rowOf<Row extends object, Patch>({ order }: Parts<Row, Patch>, { id }: Place): Row | undefined {
  return order.rows[order.placeOf.get(id) ?? -1];
}

function nameOf<Row extends object, Patch>({ props }: Parts<Row, Patch>, row: Row | undefined): string {
  return row ? (props.columns[0]?.text(row) ?? '') : '';
}

/** Hands a plan over; nothing is handed over when nothing changes. */
function written<Row extends object, Patch>(
  { changes, added }: Extract<EditPlan<Patch>, { readonly ok: true }>,
  { onEdit, paste }: WorksheetProps<Row, Patch>,
): WorksheetRefusal {
  if (added.length > 0 && paste) return paste.onPaste({ changes, added });
  return changes.length > 0 ? onEdit(changes) : null;
}

/** Takes rows out; one that is only read keeps all of them. */
function removed<Row extends object, Patch>(parts: Parts<Row, Patch>, at: readonly number[]): Notice | null {
  const { props, order, t } = parts;
  if (!props.onRemove) return alertOf(t('worksheet.not_removable'));
  const rows = at.flatMap((place) => order.rows[place] ?? []);
  for (const row of rows) {
    const reason = props.readOnly?.(row) ?? null;
    if (reason !== null) return alertOf(t('worksheet.not_removed', { name: nameOf(parts, row), reason }));
  }
  props.onRemove(rows.map(props.rowId));
  return null;
}

function whyNotEdited<Row extends object, Patch>(parts: Parts<Row, Patch>, at: Place): Notice | null {
  const row = rowOf(parts, at);
  const column = parts.props.columns[at.column];
  if (!row || !column) return null;
  const reason = parts.props.readOnly?.(row) ?? null;
  return canEdit(column, row, reason) ? null : alertOf(reason ?? parts.t('worksheet.not_editable'));
}
