import type { Result } from '@shared/core/result';
import type { ExitCode, Refusal } from './exit';
import type { Io } from './io';

/** One command of the command line: answers its exit code, or why it ended early. */
export type Command = (args: readonly string[], io: Io) => Promise<Result<ExitCode, Refusal>>;
