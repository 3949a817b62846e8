import { EventEmitter } from 'node:events';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** The main side of the wire. */
class FakeIpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** For the double: what a frame's `ipcRenderer.invoke` leads to. */
  async invoke(channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new FakeIpcMain();

/** The page's side, for tests of the preload script; what it invokes is answered by `answer`. */
class FakeIpcRenderer extends EventEmitter {
  answer: (channel: string, request: unknown) => unknown = () => undefined;

  async invoke(channel: string, request: unknown): Promise<unknown> {
    return this.answer(channel, request);
  }
}

export const ipcRenderer = new FakeIpcRenderer();

/** Keeps what the preload script gives to the page. */
class FakeContextBridge {
  readonly exposed = new Map<string, unknown>();

  exposeInMainWorld(name: string, api: unknown): void {
    this.exposed.set(name, api);
  }
}

export const contextBridge = new FakeContextBridge();
