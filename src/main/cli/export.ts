import { resolve } from 'node:path';
import { formatDay } from '@shared/core/day';
import { ok, type Result } from '@shared/core/result';
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
  today: { type: 'string' },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  ...SHEET_OPTIONS,
} as const;

/** `export FILE --to FORMAT --out PATH`: writes a document of a plan; `export --list` says which there are. */
export const exportCommand: Command = async (args, io) => {
  const read = readOptions(args, OPTIONS, io.t);
  if (!read.ok) return read;
  const { to, out, today: day, list, json, force } = read.value.values;
  if (list) return listFormats(commandServices().exporter, json, io);
  const file = oneFile(read.value.positionals, 'export', io.t);
  if (!file.ok) return file;
  if (to === undefined) return refusal(EXIT.usage, io.t('cli.noFormat'));
  if (out === undefined || out === '') return refusal(EXIT.usage, io.t('cli.noOut'));
  const today = dayOption({ option: '--today', value: day }, io.t);
  if (!today.ok) return today;
  const options = sheetOptions(read.value.values, io.t);
  if (!options.ok) return options;
  const how = { file: file.value, format: to, out, today: formatDay(today.value), force };
  return exportPlan({ ...how, options: options.value }, io);
};

interface ExportHow {
  readonly file: string;
  readonly format: string;
  readonly out: string;
  readonly today: string;
  readonly force: boolean;
  readonly options: ExportOptions;
}

async function exportPlan(how: ExportHow, io: Io): Promise<Result<ExitCode, Refusal>> {
  const { file, format, out, today, force, options } = how;
  const services = commandServices(today);
  // A wrong format is wrong usage, whatever the file is like.
  const known = (await services.exporter.formats()).some((entry) => entry.id === format);
  if (!known) return refusal(EXIT.usage, io.t('cli.unknownFormat', { format }));
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
