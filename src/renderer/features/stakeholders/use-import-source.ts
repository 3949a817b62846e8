import { useState } from 'react';
import { tableOfText, type Separator, type StakeholderWords } from '@shared/exchange';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { askForFile, type FileLabel } from '../../state/dialogs';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import type { ListRows } from './import-preview';

/** Where a list comes from, as the dialog shows and changes it. */
export interface ImportSource {
  readonly text: string;
  /** The file that was chosen; its rows are null when it cannot be read. Null: text is pasted. */
  readonly file: { readonly name: string; readonly rows: ListRows | null } | null;
  /** Why it cannot be read, in a sentence; empty when it can. */
  readonly problem: string;
  readonly busy: boolean;
  readonly canBeWindows1252: boolean;
  readonly setText: (text: string) => void;
  readonly choose: () => Promise<void>;
  readonly readAsWindows1252: () => Promise<void>;
  /** Back to the text. */
  readonly paste: () => void;
}

interface ReadFile {
  readonly label: FileLabel;
  readonly rows: ListRows | null;
  readonly problem: string;
  readonly notUtf8: boolean;
}

/** Holds the text or the file of an import. */
export function useImportSource(pasted: string): ImportSource {
  const { t } = useWords();
  const [text, setText] = useState(pasted);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (label: FileLabel, windows1252: boolean): Promise<void> => {
    setBusy(true);
    const reply = await ask('stakeholders.read', { token: label.token, windows1252 });
    setBusy(false);
    if (!reply.ok) {
      const problem = describeError({ file: label.name, ...reply.error }, t).text;
      setFile({ label, rows: null, problem, notUtf8: false });
      return;
    }
    const { value } = reply;
    if (value.kind === 'rows') {
      setFile({ label, rows: value.rows, problem: '', notUtf8: false });
      return;
    }
    const problem = t(`stakeholder-import.fault_${value.fault}`, { file: label.name, at: value.at ?? '' });
    setFile({ label, rows: null, problem, notUtf8: value.fault === 'notUtf8' });
  };
  return {
    ...{ text, busy, setText },
    file: file && { name: file.label.name, rows: file.rows },
    problem: file?.problem ?? '',
    canBeWindows1252: file?.notUtf8 ?? false,
    choose: async () => {
      flushPendingEdits();
      const label = await askForFile('stakeholders');
      if (label !== null) await read(label, false);
    },
    readAsWindows1252: async () => {
      if (file) await read(file.label, true);
    },
    paste: () => setFile(null),
  };
}

interface TypedRows {
  readonly rows: ListRows;
  readonly openQuote: number | null;
  /** What separates the cells; null while nobody knows. */
  readonly separator: Separator | null;
}

/** The rows of pasted text, or the row of a quotation mark that never ends. */
export function rowsOfText(text: string, words: StakeholderWords, said: Separator | null): TypedRows {
  const table = tableOfText(text, words.title, { separator: said });
  if (!table.ok) return { rows: [], openQuote: table.error.row, separator: said };
  const { rows, separator } = table.value;
  return { rows: rows.map((row) => row.map((cell) => String(cell ?? ''))), openQuote: null, separator };
}

/** The first line that has anything: what two lists are told apart by. */
export function firstLineOf(text: string): string {
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}
