import type { CellReading, WorksheetChoice, WorksheetColumn } from './worksheet-types';
import { canEdit, isDated } from './row-view';

/** Words a reading may need. */
export interface ReadingWords {
  readonly notEditable: string;
  readonly notAChoice: string;
  /** Several choices have the name that was given. */
  readonly ambiguous: string;
  readonly notAFlag: string;
  readonly yes: string;
  readonly no: string;
}

/** A text for a cell. `value`: as the column's `value` writes it; `shown`: as a person or another program does. */
export interface CellInput {
  readonly text: string;
  readonly as: 'value' | 'shown';
}

interface CellContext<Row> {
  readonly row: Row;
  /** Why the row is not edited here. */
  readonly reason: string | null;
  readonly words: ReadingWords;
  /** Read also when the cell holds that already: the name of a new row is asked for. */
  readonly mustRead?: boolean;
}

/**
 * What a text means in a cell. Null: the cell holds that already. A cell that takes no text, a word that is none
 * of the choices, and what the column refuses come back as a reason.
 */
export function readCell<Row, Patch>(
  column: WorksheetColumn<Row, Patch>,
  { text, as }: CellInput,
  { row, reason, words, mustRead = false }: CellContext<Row>,
): CellReading<Patch> | null {
  const shown = column.text(row);
  const value = column.value?.(row) ?? shown;
  const isHeld = as === 'value' ? text === value : text === shown || (isDated(column.kind) && text === value);
  if (!mustRead && isHeld) return null;
  if (!column.parse || !canEdit(column, row, reason))
    return { ok: false, reason: reason ?? words.notEditable };
  const isEmpty = text.trim() === '';
  if (column.kind === 'flag' && isEmpty) return column.parse('false', row);
  if (as === 'value' || isEmpty) return column.parse(isEmpty ? '' : text, row);
  if (column.kind === 'choice') {
    const choice = chosen(column.choices?.(row) ?? [], text);
    if (choice === undefined) return { ok: false, reason: words.notAChoice };
    return choice === null ? { ok: false, reason: words.ambiguous } : column.parse(choice, row);
  }
  if (column.kind === 'flag') {
    const flag = chosen(flagChoices(words), text);
    return flag === undefined || flag === null
      ? { ok: false, reason: words.notAFlag }
      : column.parse(flag, row);
  }
  return column.parse(text, row);
}

/** The two values of a flag by the words they are pasted as. */
function flagChoices({ yes, no }: ReadingWords): readonly WorksheetChoice[] {
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
}

/**
 * The value a word stands for: as it is shown, in any case, or the value itself. Null where several choices are
 * shown by that word: which of them is meant is not guessed.
 */
function chosen(choices: readonly WorksheetChoice[], text: string): string | null | undefined {
  const wanted = text.trim().toLocaleLowerCase();
  const named = new Set(
    choices.flatMap(({ label, value }) => (label.trim().toLocaleLowerCase() === wanted ? value : [])),
  );
  if (named.size > 1) return null;
  const [found] = named;
  return found ?? choices.find(({ value }) => value.toLocaleLowerCase() === wanted)?.value;
}
