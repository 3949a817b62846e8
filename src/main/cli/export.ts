import { resolve } from 'node:path';
import { formatDay } from '@shared/core/day';
import { ok, type Result } from '@shared/core/result';
import type { Translate } from '@shared/i18n/ui-words';
import { FORMATS, isStakeholderKind } from '../export/registry';
import type { Exporter, ExportOptions } from '../export/types';
import { writeOutput } from '../services/write-file';
import type { Command } from './command';
import { EXIT, refusal, type ExitCode, type Refusal } from './exit';
import type { Io } from './io';
import { dayOption, oneFile, readOptions } from './options';
import { readPlanFile } from './plan-source';
import { commandServices, withPlanFiles } from './services';
import { SHEET_OPTIONS, sheetOptions } from './sheet-options';
import { unwritable } from './write-error';

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  by: { type: 'string' },
  today: { type: 'string' },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  names: { type: 'boolean', default: false },
  'no-names': { type: 'boolean', default: false },
  ...SHEET_OPTIONS,
} as const;

/** `export FILE --to FORMAT --out PATH`: writes a document of a plan; `export --list` says which there are. */
export const exportCommand: Command = async (args, io) => {
  const read = readOptions(args, OPTIONS, io.t);
  if (!read.ok) return read;
  const { to, out, by, today: day, list, json, force } = read.value.values;
  if (list) return listFormats(commandServices().exporter, json, io);
  const file = oneFile(read.value.positionals, 'export', io.t);
  if (!file.ok) return file;
  if (to === undefined) return refusal(EXIT.usage, io.t('cli.noFormat'));
  if (out === undefined || out === '') return refusal(EXIT.usage, io.t('cli.noOut'));
  const options = orderOption(by, to, io.t);
  if (!options.ok) return options;
  const today = dayOption({ option: '--today', value: day }, io.t);
  if (!today.ok) return today;
  const sheets = sheetOptions(read.value.values, io.t);
  if (!sheets.ok) return sheets;
  const names = namesOption(read.value.values, to, io.t);
  if (!names.ok) return names;
  const how = {
    file: file.value,
    format: to,
    out,
    options: { ...options.value, ...sheets.value, ...names.value },
    today: formatDay(today.value),
    force,
  };
  return exportPlan(how, io);
};

/** The order of a checklist; every other document has one order only. */
function orderOption(by: string | undefined, format: string, t: Translate): Result<ExportOptions, Refusal> {
  if (by === undefined) return ok({});
  if (!format.startsWith('checklist.')) return refusal(EXIT.usage, t('cli.orderWithout', { format }));
  if (by !== 'stage' && by !== 'owner') return refusal(EXIT.usage, t('cli.wrongOrder', { value: by }));
  return ok({ groupBy: by });
}

/**
 * Whether what is made of the register of stakeholders names persons. Without an option the plan says, and of
 * other documents it always does.
 */
function namesOption(
  { names, 'no-names': noNames }: { readonly names: boolean; readonly 'no-names': boolean },
  format: string,
  t: Translate,
): Result<ExportOptions, Refusal> {
  if (!names && !noNames) return ok({});
  if (names && noNames) return refusal(EXIT.usage, t('cli.namesTwice'));
  const entry = FORMATS.find(({ id }) => id === format);
  const option = names ? '--names' : '--no-names';
  if (entry && !isStakeholderKind(entry.document))
    return refusal(EXIT.usage, t('cli.namesWithout', { option, format }));
  return ok({ noNames });
}

interface ExportHow {
  readonly file: string;
  readonly format: string;
  readonly out: string;
  readonly options: ExportOptions;
  readonly today: string;
  readonly force: boolean;
}

async function exportPlan(how: ExportHow, io: Io): Promise<Result<ExitCode, Refusal>> {
  const { file, format, out, options, today, force } = how;
  const services = commandServices(today);
  // A wrong format is wrong usage, whatever the file is like.
  const known = (await services.exporter.formats()).find((entry) => entry.id === format);
  if (known === undefined) return refusal(EXIT.usage, io.t('cli.unknownFormat', { format }));
  const { extension } = known;
  // A document never lands on a plan, not even with --force.
  if (!out.toLowerCase().endsWith(`.${extension}`)) {
    return refusal(EXIT.usage, io.t('cli.wrongOutName', { path: out, format, extension }));
  }
  const opened = await withPlanFiles(services, (files) => readPlanFile(files, file, io));
  if (!opened.ok) return opened;
  const rendered = await services.exporter.render(opened.value.plan, format, options);
  if (!rendered.ok) return unwritable(rendered.error, { path: out, format }, io.t);
  const written = await writeOutput(resolve(out), rendered.value, { overwrite: force });
  if (!written.ok) return unwritable(written.error, { path: out, format }, io.t);
  io.print(io.t('cli.written', { path: out, bytes: written.value.bytes }));
  return ok(EXIT.done);
}

async function listFormats(exporter: Exporter, json: boolean, io: Io): Promise<Result<ExitCode, Refusal>> {
  const formats = await exporter.formats();
  if (json) io.print(JSON.stringify(formats, null, 2));
  else {
    for (const { id, available } of formats) {
      io.print(available ? id : io.t('cli.formatNeedsBrowser', { format: id }));
    }
  }
  return ok(EXIT.done);
}
