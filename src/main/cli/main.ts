import { appVersion, findAppRoot } from '../services/app-root';
import { createLog } from '../services/log';
import { dataFolder } from '../settings';
import { checkCommand } from './check';
import type { Command } from './command';
import { EXIT, type ExitCode } from './exit';
import { exportCommand } from './export';
import { infoCommand } from './info';
import type { Io } from './io';
import { newCommand } from './new';
import { scheduleCommand } from './schedule';
import { serveCommand } from './serve';

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  check: checkCommand,
  info: infoCommand,
  schedule: scheduleCommand,
  export: exportCommand,
  serve: serveCommand,
};

/** Runs the command line. Does not throw: a bug is told in a sentence and noted in the log. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help')) {
    io.print(io.t('cli.usage'));
    return EXIT.done;
  }
  if (name === '--version') {
    io.print(appVersion(findAppRoot()));
    return EXIT.done;
  }
  if (name === undefined) return usage(io, io.t('cli.noCommand'));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return usage(io, io.t('cli.unknownCommand', { command: name }));
  try {
    const outcome = await command(args, io);
    if (outcome.ok) return outcome.value;
    io.complain(outcome.error.sentence);
    return outcome.error.code;
  } catch (cause) {
    return fault(io, cause);
  }
}

function usage(io: Io, sentence: string): ExitCode {
  io.complain(sentence);
  return EXIT.usage;
}

function fault(io: Io, cause: unknown): ExitCode {
  const log = createLog(dataFolder(), () => new Date());
  log.error('command line', cause);
  const detail = cause instanceof Error ? cause.message : String(cause);
  io.complain(io.t('cli.fault', { detail, folder: log.folder }));
  return EXIT.fault;
}
