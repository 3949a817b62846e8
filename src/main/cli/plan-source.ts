import { resolve } from 'node:path';
import { ok, type Result } from '@shared/core/result';
import type { AppError } from '@shared/contract/errors';
import type { Translate } from '@shared/i18n/ui-words';
import type { OpenedPlan, PlanFiles } from '../files/types';
import { EXIT, refusal, type Refusal } from './exit';
import type { Io } from './io';

export const PASSPHRASE_VARIABLE = 'CSIRT_PLANNER_PASSPHRASE';

/** Reads a plan file without leaving a trace; asks for the passphrase of an encrypted one where it can. */
export async function readPlanFile(
  files: PlanFiles,
  file: string,
  io: Io,
): Promise<Result<OpenedPlan, Refusal>> {
  const path = resolve(file);
  const given = io.env[PASSPHRASE_VARIABLE] ?? null;
  const first = await files.open(path, { passphrase: given === '' ? null : given, mode: 'readOnly' });
  if (first.ok) return first;
  if (first.error.code !== 'passphraseNeeded') return unreadable(first.error, file, io.t);
  const typed = await io.askSecretly(io.t('cli.passphrasePrompt', { path: file }));
  if (typed === null) return refusal(EXIT.unreadable, io.t('cli.passphraseNowhere', { path: file }));
  const second = await files.open(path, { passphrase: typed, mode: 'readOnly' });
  return second.ok ? ok(second.value) : unreadable(second.error, file, io.t);
}

/** One sentence or two: which file, what is wrong with it, and what can be done. */
function unreadable(
  error: AppError,
  file: string,
  t: Translate,
): { readonly ok: false; readonly error: Refusal } {
  if (error.code === 'wrongPassphrase')
    return refusal(EXIT.unreadable, t('cli.passphraseWrong', { path: file }));
  const unknown = t('errors.unknownPart');
  const values = {
    version: unknown,
    field: unknown,
    ...error.facts,
    file: error.file ?? t('errors.thisFile'),
  };
  const text = t(`errors.${error.code}Text`, values);
  const remedy = t(`errors.${error.code}Remedy`, values);
  return refusal(EXIT.unreadable, t('cli.readError', { path: file, text, remedy }));
}
