import { create } from 'zustand';
import type { Answer } from '@shared/contract/channels';
import type { AppError } from '@shared/contract/errors';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { ask } from '../platform/planner';

/**
 * The questions a feature may ask without knowing who draws them. `features/files` draws every dialog of
 * this list in the order asked, the newest on top; each answers exactly once.
 */

export type FileLabel = NonNullable<Answer<'file.startup'>>;

/** A sentence of the program that is looked up when it is shown. */
export interface Said {
  readonly key: UiKey;
  readonly values?: WordValues;
}

export interface QuestionOption {
  readonly id: string;
  readonly label: Said;
  /** `primary` has the focus first; `danger` gives something up. */
  readonly kind: 'primary' | 'danger' | 'plain';
}

/** A question with a few answers; leaving it by Escape answers null. */
export interface Question {
  readonly title: Said;
  readonly text: readonly Said[];
  readonly options: readonly QuestionOption[];
  /** Left out: "Cancel". */
  readonly cancel?: Said;
  /** It cannot be left without an answer: no "Cancel", and Escape does nothing. */
  readonly mustAnswer?: boolean;
}

/** Something failed; the words come from the error. Options are what can be done besides closing. */
export interface Problem {
  readonly error: AppError;
  readonly options: readonly QuestionOption[];
}

export interface PlaceRequest {
  /** Proposed file name without extension. */
  readonly suggestedName: string;
  /** Without a dot, e.g. `csirtplan` or `docx`. */
  readonly extension: string;
}

/** A place to write to. */
export interface Place {
  readonly file: FileLabel;
  /** The person was asked about the file that is already there. */
  readonly overwrite: boolean;
}

/** What is to be opened: a plan, a schedule of another program, or a list of stakeholders. */
export type OpenKind = 'plan' | 'schedule' | 'stakeholders';

export interface PassphraseRequest {
  readonly fileName: string;
  /** Tries a passphrase; the dialog stays open while it is `wrong` and closes when it is `done`. */
  readonly attempt: (passphrase: string) => Promise<'wrong' | 'done'>;
}

export interface ComparisonRequest {
  /** What the open plan is compared with. */
  readonly other: Plan;
  /** What `other` is, for the head of its column. */
  readonly otherName: Said;
  /** Left out: nothing can be taken over, only looked at. */
  readonly canTake: boolean;
}

/** Every kind of dialog: what it is asked with and what it answers. Null: the person left it. */
interface DialogKinds {
  question: { request: Question; answer: string | null };
  problem: { request: Problem; answer: string | null };
  openFile: { request: OpenKind; answer: FileLabel | null };
  place: { request: PlaceRequest; answer: Place | null };
  passphrase: { request: PassphraseRequest; answer: true | null };
  newPassphrase: { request: null; answer: string | null };
  comparison: { request: ComparisonRequest; answer: null };
}
type DialogKind = keyof DialogKinds;

/** A dialog on screen. */
export type OpenDialog = {
  [K in DialogKind]: {
    readonly id: number;
    readonly kind: K;
    readonly request: DialogKinds[K]['request'];
    readonly settle: (answer: DialogKinds[K]['answer']) => void;
  };
}[DialogKind];

interface DialogsState {
  readonly open: readonly OpenDialog[];
}

export const useDialogs = create<DialogsState>(() => ({ open: [] }));

let lastId = 0;

function show<K extends DialogKind>(
  kind: K,
  request: DialogKinds[K]['request'],
): Promise<DialogKinds[K]['answer']> {
  return new Promise((resolve) => {
    lastId += 1;
    const id = lastId;
    const settle = (answer: DialogKinds[K]['answer']): void => {
      useDialogs.setState(({ open }) => ({ open: open.filter((dialog) => dialog.id !== id) }));
      resolve(answer);
    };
    // The compiler cannot see that kind, request and answer belong together; the signature above holds it.
    const dialog = { id, kind, request, settle } as unknown as OpenDialog;
    useDialogs.setState(({ open }) => ({ open: [...open, dialog] }));
  });
}

/** Asks a question; answers the id of the option taken, or null. */
export function askQuestion(question: Question): Promise<string | null> {
  return show('question', question);
}

/** Says that something failed and why; answers the id of the option taken, or null. */
export function showProblem(
  error: AppError,
  options: readonly QuestionOption[] = [],
): Promise<string | null> {
  return show('problem', { error, options });
}

/** Asks which file to open: with the system's own dialog, or with ours in the browser. */
export async function askForFile(kind: OpenKind = 'plan'): Promise<FileLabel | null> {
  const reply = await ask('file.pickOpen', { kind });
  if (!reply.ok) return problemThenNull(reply.error);
  if (reply.value.kind === 'cancelled') return null;
  return reply.value.kind === 'picked' ? reply.value.file : show('openFile', kind);
}

/**
 * Asks where to write a file. A name that is already there has been asked about when this answers; pass
 * `overwrite` on to the channel that writes.
 */
export async function askForPlace(request: PlaceRequest): Promise<Place | null> {
  const reply = await ask('file.pickSave', request);
  if (!reply.ok) return problemThenNull(reply.error);
  if (reply.value.kind === 'cancelled') return null;
  // The system's dialog asks about an existing file by itself.
  if (reply.value.kind === 'picked') return { file: reply.value.file, overwrite: true };
  return show('place', request);
}

/** Asks for the passphrase of a file until it is right or the person gives up. */
export function askForPassphrase(request: PassphraseRequest): Promise<true | null> {
  return show('passphrase', request);
}

/** Asks for a new passphrase, twice. */
export function askForNewPassphrase(): Promise<string | null> {
  return show('newPassphrase', null);
}

/** Shows what differs between the open plan and another one; answers when it is closed. */
export async function showComparison(request: ComparisonRequest): Promise<void> {
  await show('comparison', request);
}

async function problemThenNull(error: AppError): Promise<null> {
  await showProblem(error);
  return null;
}
