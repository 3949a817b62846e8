import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { LINE_MAX } from '../line-field';
import { useWords } from '../words';
import type { CellView, ColumnView } from './row-view';
import type { Place } from './sheet-place';
import { useSheet, type SheetStore } from './sheet-store';
import { choiceFor, typeAhead, type Ahead } from './type-ahead';
import { useCellDraft, type Refusal } from './use-cell-draft';
import type { WorksheetChoice, WorksheetRemedy } from './worksheet-types';
import classes from './worksheet.module.css';

interface EditorProps {
  readonly store: SheetStore;
  readonly at: Place;
  readonly cell: CellView;
  readonly column: ColumnView;
}

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
  const [value, setValue] = useState(() => firstChoice(store, choices, cell.value));
  const canBeEmpty = useSheet(store, ({ model }) => model?.canBeEmpty(at) ?? false);
  const draft = useCellDraft({
    ...{ store, at, first: value, held: cell.value },
    field: useCallback(() => field.current, []),
  });
  const ahead = useRef<Ahead>({ text: store.getState().editing?.typed ?? '', at: null });
  const choose = (chosen: string) => {
    setValue(chosen);
    draft.change(chosen);
  };
  // The list of the system forgets the letter that opened it, and would go by the second one.
  const onKeyDown = (event: KeyboardEvent) => {
    if (isLetter(event, ahead.current)) {
      event.preventDefault();
      const step = typeAhead(choices, ahead.current, { letter: event.key, now: event.timeStamp });
      ahead.current = step;
      if (step.choice) choose(step.choice.value);
    }
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
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
        onBlur={draft.leave}
        onKeyDown={onKeyDown}
      >
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

/** What is chosen at first: the value of the cell, or the first choice that begins with what was typed. */
function firstChoice(store: SheetStore, choices: readonly WorksheetChoice[], held: string): string {
  const typed = store.getState().editing?.typed ?? '';
  return typed === '' ? held : (choiceFor(choices, typed)?.value ?? held);
}

/** A space opens the list, unless it is one within a word. */
function isLetter({ key, ctrlKey, altKey, metaKey, nativeEvent }: KeyboardEvent, { text }: Ahead): boolean {
  if (ctrlKey || altKey || metaKey || nativeEvent.isComposing) return false;
  return key.length === 1 && (key !== ' ' || text !== '');
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
