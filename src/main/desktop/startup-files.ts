import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { app } from 'electron';

/** Where the words of a command line stand: which of them are not files. */
export interface CommandLine {
  readonly argv: readonly string[];
  /** Folder the command line was typed in. */
  readonly folder: string;
  /** True when Electron was started with this program's folder as a word of its own (development). */
  readonly appAsArgument: boolean;
}

/**
 * The plan file a command line names, as an absolute path, or null. Explorer and Linux file managers pass a
 * path or a `file:` address; Chromium adds switches of its own to a second start.
 */
export function fileOnCommandLine(line: CommandLine): string | null {
  const words = line.argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  const file = (line.appAsArgument ? words.slice(1) : words).at(-1);
  if (file === undefined) return null;
  if (!file.startsWith('file:')) return resolve(line.folder, file);
  try {
    return fileURLToPath(file);
  } catch {
    return null;
  }
}

/** Files the system hands over. */
export interface StartupFiles {
  /** The file of this start, once, when the page asks for it. */
  take(): string | null;
}

/** Who is told what comes in while the program runs. */
export interface SecondStart {
  /** Somebody started the program again: the window is to be seen. */
  show(): void;
  open(path: string): void;
}

/**
 * Follows every way a file comes in: the command line, a second start of the program, and on macOS the
 * `open-file` event, which may come before Electron is ready. Until the page has asked for the file of this
 * start, nobody would hear of another one: the last of them is the one it gets.
 */
export function listenForFiles(listener: SecondStart): StartupFiles {
  const appAsArgument = process.defaultApp;
  let waiting = fileOnCommandLine({ argv: process.argv, folder: process.cwd(), appAsArgument });
  let asked = false;
  const arrived = (path: string) => {
    if (asked) listener.open(path);
    else waiting = path;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrived(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    listener.show();
    const path = fileOnCommandLine({ argv, folder, appAsArgument });
    if (path !== null) arrived(path);
  });
  return {
    take() {
      const path = waiting;
      waiting = null;
      asked = true;
      return path;
    },
  };
}
