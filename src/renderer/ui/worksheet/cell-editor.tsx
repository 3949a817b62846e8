import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { LINE_MAX } from '../line-field';
import { useWords } from '../words';
import type { CellView, ColumnView } from './row-view';
import type { Place } from './sheet-place';
import { useSheet, type SheetStore } from './sheet-store';
import { useTypedChoice } from './use-typed-choice';
import { useCellDraft, type Refusal } from './use-cell-draft';
import type { WorksheetChoice, WorksheetRemedy } from './worksheet-types';
import classes from './worksheet.module.css';

interface EditorProps {
  readonly store: SheetStore;
  readonly at: Place;
  readonly cell: CellView;
  readonly column: ColumnView;
}

/** Stands for what was typed and is none of the choices; no choice has it as its value. */
const MISSED = ' ';

/** A cell while it is edited. */
export function CellEditor(props: EditorProps) {
  return props.column.kind === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

function TextEditor({ store, at, cell, column }: EditorProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed] = useState(() => store.getState().editing?.typed ?? '');
  const [first] = useState(typed === '' ? cell.value : typed);
  const [suggestions] = useState(cell.choices);
  useEffect(() => {
    if (typed === '') field.current?.select();
  }, [typed]);
  const draft = useCellDraft({
    ...{ store, at, first, held: cell.value },
    field: useCallback(() => field.current, []),
  });
  return (
    <>
      <input
        ref={field}
        className={classes.editor}
        aria-label={column.head}
        aria-description={column.hint}
        {...refusedBy(draft.refusal, id)}
        data-align={column.align}
        defaultValue={first}
        maxLength={LINE_MAX}
        dir="auto"
        autoFocus
        autoComplete="off"
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.leave}
        onKeyDown={draft.onKeyDown}
      />
      {suggestions.length > 0 && <Suggestions id={`${id}-list`} suggestions={suggestions} />}
      <Reason id={id} refusal={draft.refusal} />
    </>
  );
}

function Suggestions(props: { readonly id: string; readonly suggestions: readonly WorksheetChoice[] }) {
  return (
    <datalist id={props.id}>
      {props.suggestions.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  );
}

function ChoiceEditor({ store, at, cell, column }: EditorProps) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const [choices] = useState(cell.choices);
  const canBeEmpty = useSheet(store, ({ model }) => model?.canBeEmpty(at) ?? false);
  const typed = useTypedChoice(choices, { held: cell.value, first: store.getState().editing?.typed ?? '' });
  const draft = useCellDraft({
    ...{ store, at, first: typed.value, held: cell.value },
    field: useCallback(() => field.current, []),
    unread: typed.unread,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const value = typed.onKey(event);
    if (value !== null) draft.change(value);
    draft.onKeyDown(event);
  };
  const isKnown = choices.some((choice) => choice.value === cell.value);
  return (
    <>
      <select
        ref={field}
        className={classes.editor}
        aria-label={column.head}
        aria-description={column.hint}
        {...refusedBy(draft.refusal, id)}
        autoFocus
        value={typed.missed === null ? typed.value : MISSED}
        onChange={({ currentTarget: { value } }) => {
          typed.choose(value);
          draft.change(value);
        }}
        onBlur={draft.leave}
        onKeyDown={onKeyDown}
      >
        {typed.missed !== null && <option value={MISSED}>{typed.missed}</option>}
        {(canBeEmpty || cell.value === '') && <option value="">{t('worksheet.no_choice')}</option>}
        {!isKnown && cell.value !== '' && <option value={cell.value}>{cell.text}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Reason id={id} refusal={draft.refusal} />
    </>
  );
}

function refusedBy(refusal: Refusal | null, id: string) {
  return refusal === null ? {} : { 'aria-invalid': true, 'aria-describedby': id };
}

function Reason({ id, refusal }: { readonly id: string; readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <div
      id={id}
      role="alert"
      className={classes.reason}
      data-above={refusal.above || undefined}
      data-at-end={refusal.atEnd || undefined}
    >
      {refusal.reason}
      {refusal.remedy && <Remedy remedy={refusal.remedy} />}
    </div>
  );
}

const stop = (event: { readonly stopPropagation: () => void }) => event.stopPropagation();

/** A way out beside the reason; the grid does not see what is done with it. */
function Remedy({ remedy: { label, run } }: { readonly remedy: WorksheetRemedy }) {
  return (
    <button
      type="button"
      className={classes.remedy}
      onClick={(event) => {
        stop(event);
        run();
      }}
      onKeyDown={stop}
      onMouseDown={stop}
      onPointerDown={stop}
      onDoubleClick={stop}
    >
      {label}
    </button>
  );
}
