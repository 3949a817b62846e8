import type { AppError } from '@shared/contract/errors';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { EXIT, refusal, type Refusal } from './exit';

const WORDS: Partial<Record<AppError['code'], UiKey>> = {
  alreadyExists: 'cli.existsError',
  diskFull: 'cli.diskFullError',
  readOnlyPlace: 'cli.readOnlyError',
  fileBusy: 'cli.busyError',
  lostLock: 'cli.busyError',
  noBrowser: 'cli.noBrowserError',
  exportFailed: 'cli.renderError',
};

interface Output {
  readonly path: string;
  readonly format?: string;
}

/** The sentence for an output that could not be written. */
export function unwritable(
  error: AppError,
  { path, format = '' }: Output,
  t: Translate,
): { readonly ok: false; readonly error: Refusal } {
  if (error.code === 'unknownFormat') return refusal(EXIT.usage, t('cli.unknownFormat', { format }));
  const key = WORDS[error.code] ?? 'cli.writeError';
  return refusal(EXIT.unwritable, t(key, { path, format, detail: error.detail ?? '' }));
}
