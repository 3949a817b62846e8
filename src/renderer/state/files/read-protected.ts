import type { Reply } from '@shared/contract/client';
import type { AppError } from '@shared/contract/errors';
import { askForPassphrase, showProblem, type QuestionOption } from '../dialogs';
import { whileWaiting } from './desk';

/** What was read, and the passphrase it took; null for a file that is not encrypted. */
export interface Unlocked<T> {
  readonly value: T;
  readonly passphrase: string | null;
}

interface Reading<T> {
  /** For the passphrase dialog, where the error does not name the file. */
  readonly fileName: string;
  readonly read: (passphrase: string | null) => Promise<Reply<T>>;
  /** Tried first. */
  readonly known?: string | null;
  /** What else can be done when it fails; `onOption` is told which was taken. */
  readonly optionsFor?: (error: AppError) => Promise<readonly QuestionOption[]>;
  readonly onOption?: (option: string) => void;
}

/**
 * Reads something that may be encrypted: asks for the passphrase until it is right, and says why it could
 * not be read. Null: it was not, and the person knows.
 */
export async function readProtected<T>(reading: Reading<T>): Promise<Unlocked<T> | null> {
  const known = reading.known ?? null;
  const first = await whileWaiting(reading.read(known));
  if (first.ok) return { value: first.value, passphrase: known };
  const isLocked = ['passphraseNeeded', 'wrongPassphrase'].includes(first.error.code);
  if (!isLocked) return failed(reading, first);
  let last: { readonly reply: Reply<T>; readonly passphrase: string } | null = null;
  const fileName = first.error.file ?? reading.fileName;
  const answer = await askForPassphrase({
    fileName,
    async attempt(passphrase) {
      const reply = await reading.read(passphrase);
      if (!reply.ok && reply.error.code === 'wrongPassphrase') return 'wrong';
      last = { reply, passphrase };
      return 'done';
    },
  });
  // Assigned inside `attempt`, which the compiler does not follow.
  const tried = last as { readonly reply: Reply<T>; readonly passphrase: string } | null;
  if (answer === null || tried === null) return null;
  if (!tried.reply.ok) return failed(reading, tried.reply);
  return { value: tried.reply.value, passphrase: tried.passphrase };
}

async function failed<T>(
  { optionsFor, onOption }: Reading<T>,
  { error }: Extract<Reply<T>, { ok: false }>,
): Promise<null> {
  const option = await showProblem(error, (await optionsFor?.(error)) ?? []);
  if (option !== null) onOption?.(option);
  return null;
}
