import { createTranslator } from '@shared/i18n/create-translator';
import type { Translate } from '@shared/i18n/ui-words';

/** What a command may use of the terminal, so that it can also be run by another program. */
export interface Io {
  /** One line on stdout. */
  readonly print: (line: string) => void;
  /** One line on stderr. */
  readonly complain: (line: string) => void;
  readonly env: NodeJS.ProcessEnv;
  /** Asks for a text that is not shown; null where there is nobody to ask. */
  readonly askSecretly: (prompt: string) => Promise<string | null>;
  readonly t: Translate;
}

/** The terminal of this process. The command line speaks English. */
export function processIo(): Io {
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    env: process.env,
    askSecretly,
    t: createTranslator('en').t,
  };
}

const ENTER = /[\r\n]/;
const CTRL_C = '\u0003';
const BACKSPACE = /[\b\u007f]/;

/** Reads one line without echo. The prompt goes to stderr: stdout may be read by a program. */
function askSecretly(prompt: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return Promise.resolve(null);
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let text = '';
    const finish = (answer: string | null): void => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(answer);
    };
    const read = (chunk: string): void => {
      for (const character of chunk) {
        if (ENTER.test(character)) return finish(text);
        if (character === CTRL_C) return finish(null);
        text = BACKSPACE.test(character) ? [...text].slice(0, -1).join('') : text + character;
      }
    };
    stdin.on('data', read);
  });
}
