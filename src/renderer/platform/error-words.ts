import type { AppError, ErrorCode } from '@shared/contract/errors';

type ErrorPart = 'Title' | 'Text' | 'Remedy';
/** Every sentence an error needs; a code without its three sentences does not compile where `t` is given. */
export type ErrorWordKey = `errors.${ErrorCode}${ErrorPart}` | 'errors.thisFile' | 'errors.unknownPart';
type TranslateError = (key: ErrorWordKey, values?: Readonly<Record<string, string | number>>) => string;

/** An error as a person reads it: what happened, what it means for the work, what can be done. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

/**
 * Turns a failed request into words: the one place of the program that does. `error.detail` is never part of
 * them; it goes to the log and to "copy details" (`errorDetails`).
 */
export function describeError(error: AppError, t: TranslateError): ErrorWords {
  const values = {
    version: t('errors.unknownPart'),
    field: t('errors.unknownPart'),
    ...error.facts,
    file: error.file ?? t('errors.thisFile'),
  };
  return {
    title: t(`errors.${error.code}Title`, values),
    text: t(`errors.${error.code}Text`, values),
    remedy: t(`errors.${error.code}Remedy`, values),
  };
}

/** The technical side of an error as one text, for "copy details". */
export function errorDetails(error: AppError): string {
  const facts = Object.entries(error.facts ?? {}).map(([name, value]) => `${name}: ${value}`);
  const file = error.file === undefined ? [] : [`file: ${error.file}`];
  const detail = error.detail === undefined ? [] : [error.detail];
  return [`code: ${error.code}`, ...file, ...facts, ...detail].join('\n');
}
