import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { never } from '@shared/core/assert';
import { ok } from '@shared/core/result';
import { runBrowserHost } from '../browser/run';
import type { Command } from './command';
import { EXIT, refusal } from './exit';
import { readOptions, wholeNumber } from './options';

const OPTIONS = {
  workspace: { type: 'string' },
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
} as const;

/** `serve [FILE]`: the program in a browser window of this computer. */
export const serveCommand: Command = async (args, io) => {
  const { t } = io;
  const read = readOptions(args, OPTIONS, t);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [file, ...others] = positionals;
  if (others.length > 0) return refusal(EXIT.usage, t('cli.oneFile', { command: 'serve' }));
  const port = wholeNumber(values.port, { from: 0, to: 65_535 });
  if (port === null) return refusal(EXIT.usage, t('cli.wrongPort', { value: values.port }));
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const values = { file };
    const [text, remedy] = [t('errors.fileMissingText', values), t('errors.fileMissingRemedy', values)];
    return refusal(EXIT.unreadable, t('cli.readError', { path: file, text, remedy }));
  }
  const outcome = await runBrowserHost(
    {
      file: file === undefined ? null : resolve(file),
      workspace: values.workspace === undefined ? null : resolve(values.workspace),
      port,
      open: !values['no-open'],
    },
    io,
  );
  switch (outcome.kind) {
    case 'ended':
      return ok(EXIT.done);
    case 'portTaken':
      return refusal(EXIT.usage, t('cli.portTaken', { port }));
    case 'notBuilt':
      return refusal(EXIT.unreadable, t('cli.notBuilt', { folder: outcome.folder }));
    default:
      return never(outcome);
  }
};
