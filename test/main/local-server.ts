import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserHost, type BrowserHost, type ServeOptions } from '@main/browser/serve';
import { createServices } from '@main/services/create-services';

/** A running browser host over temporary folders, with a small page in place of the built one. */
export interface LocalServer {
  readonly folder: string;
  readonly workspace: string;
  readonly host: BrowserHost;
  readonly origin: string;
  /** Opens the one-time address as a browser does; answers the cookie and the page. */
  enter(): Promise<Visitor>;
  /** Sends a request with exactly these headers: unlike fetch, Host and Origin can be anything. */
  raw(path: string, options?: RawOptions): Promise<RawAnswer>;
  stop(): Promise<void>;
}

/** A browser that was let in, with one page loaded. */
export interface Visitor {
  readonly cookie: string;
  readonly secret: string;
  readonly html: string;
  /** Headers of a call from the page. */
  readonly headers: Readonly<Record<string, string>>;
  call(channel: string, request: unknown): Promise<unknown>;
}

interface RawOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export async function startLocalServer(options: Partial<ServeOptions> = {}): Promise<LocalServer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'browser-host-')));
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<html><head></head><body><div id="root"></div></body></html>');
  writeFileSync(join(renderer, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(renderer, 'assets', 'secrets.txt'), 'no type for this');
  writeFileSync(join(folder, 'outside.js'), 'outside');
  const services = createServices({
    dataFolder: join(folder, 'data'),
    findPrinter: async () => null,
    workerFile: null,
  });
  const workspace = options.workspace ?? join(folder, 'CSIRT Plans');
  const host = await startBrowserHost({
    services,
    rendererFolder: renderer,
    file: null,
    port: 0,
    checkPlans: true,
    ...options,
    workspace,
  });
  const origin = `http://127.0.0.1:${host.port}`;
  return {
    ...{ folder, workspace, host, origin },
    enter: () => enter(host, origin),
    raw: (path, how) => raw(host.port, path, how),
    async stop() {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enter(host: BrowserHost, origin: string): Promise<Visitor> {
  const landing = await fetch(host.url, { redirect: 'manual' });
  const cookie = landing.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  return load(origin, cookie);
}

/** Loads the page in another tab of a browser that was let in. */
export async function load(origin: string, cookie: string): Promise<Visitor> {
  const html = await (await fetch(`${origin}/`, { headers: { cookie } })).text();
  const secret = /<meta name="planner-tab" content="([^"]+)">/.exec(html)?.[1] ?? '';
  const headers = { cookie, origin, 'x-planner-tab': secret, 'content-type': 'application/json' };
  return {
    ...{ cookie, secret, html, headers },
    async call(channel, request) {
      const body = JSON.stringify(request);
      const response = await fetch(`${origin}/api/call/${channel}`, { method: 'POST', headers, body });
      return response.json();
    },
  };
}

function raw(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: RawOptions = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
