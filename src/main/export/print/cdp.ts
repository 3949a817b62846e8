import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** One message of the browser: the answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

export type CdpAnswer = Readonly<Record<string, unknown>>;

/** A conversation with one browser over its debugging pipe (Chrome DevTools Protocol). */
export interface Cdp {
  /** Sends a command, to the browser or to an attached page. Rejects with the browser's message. */
  send(method: string, params?: object, sessionId?: string): Promise<CdpAnswer>;
  /** Settles with the next event of this name in the session. Ask before causing it. */
  next(method: string, sessionId: string): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: CdpAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/** Messages end with a zero byte. */
const END = '\0';

/** Talks over file descriptors 3 and 4 of a browser started with `--remote-debugging-pipe`. */
export function connectPipe(child: ChildProcess): Cdp {
  const input = child.stdio[3] as Writable; // opened as pipes in `launch.ts`
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, Waiting>();
  const events = new Map<string, () => void>();
  let last = 0;
  let rest = '';
  const fail = (): void => {
    for (const entry of waiting.values()) entry.reject(new Error('The browser ended before it was done.'));
    waiting.clear();
  };
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(END);
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part) as Message, waiting, events); // shape fixed by the protocol
  });
  // A pipe breaks in its own words on each system; to the person it is always this.
  input.on('error', fail);
  output.on('error', fail);
  child.on('exit', fail);
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = { id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
        input.write(JSON.stringify(message) + END);
      }),
    next: (method, sessionId) =>
      new Promise((resolve) => {
        events.set(`${sessionId} ${method}`, resolve);
      }),
  };
}

function receive(message: Message, waiting: Map<number, Waiting>, events: Map<string, () => void>): void {
  if (message.id === undefined) {
    const key = `${message.sessionId ?? ''} ${message.method ?? ''}`;
    events.get(key)?.();
    events.delete(key);
    return;
  }
  const entry = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error) entry?.reject(new Error(message.error.message));
  else entry?.resolve(message.result ?? {});
}
