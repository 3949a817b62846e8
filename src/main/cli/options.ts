import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseDay, type Day } from '@shared/core/day';
import { ok, type Result } from '@shared/core/result';
import type { Translate } from '@shared/i18n/ui-words';
import { localDay } from '../services/handler-deps';
import { EXIT, refusal, type Refusal } from './exit';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Values and positionals of a command, or the sentence why they make no sense. */
export function readOptions<const O extends Options>(args: readonly string[], options: O, t: Translate) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (cause) {
    // parseArgs says in a sentence of its own which option is wrong; it may add advice after a line end.
    const message = cause instanceof Error ? cause.message.split(/\. |\n/, 1)[0] : String(cause);
    return refusal(EXIT.usage, t('cli.wrongOption', { message: `${String(message).replace(/\.$/, '')}.` }));
  }
}

/** The one plan file of a command. */
export function oneFile(
  positionals: readonly string[],
  command: string,
  t: Translate,
): Result<string, Refusal> {
  const [file, ...others] = positionals;
  if (file === undefined || file === '') return refusal(EXIT.usage, t('cli.noFile', { command }));
  return others.length > 0 ? refusal(EXIT.usage, t('cli.oneFile', { command })) : ok(file);
}

interface DayOption {
  readonly option: string;
  readonly value: string | undefined;
}

/** A day given on the command line; today of this computer when it is left out. */
export function dayOption({ option, value }: DayOption, t: Translate): Result<Day, Refusal> {
  const day = parseDay(value ?? localDay(new Date()));
  return day === null ? refusal(EXIT.usage, t('cli.wrongDay', { option, value: value ?? '' })) : ok(day);
}

/** A whole number within bounds, or null. */
export function wholeNumber(
  value: string,
  bounds: { readonly from: number; readonly to: number },
): number | null {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  return number >= bounds.from && number <= bounds.to ? number : null;
}
