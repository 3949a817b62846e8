import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Reply } from '@shared/contract/client';
import type { ErrorCode } from '@shared/contract/errors';
import { SECURITY_HEADERS, contentSecurityPolicy } from '../services/csp';
import { newSecret, type Guard } from './guard';
import type { Page } from './page';
import { readBody } from './read-body';
import type { Tab, Tabs } from './tabs';

/** A plan is sent whole; the largest one can be is far below this. */
export const CALL_LIMIT = 64 * 1024 * 1024;
const GOODBYE_LIMIT = 200;

export interface RouterDeps {
  readonly guard: Guard;
  readonly tabs: Tabs;
  readonly page: Page;
  /** Answers a call of one tab; never throws. */
  readonly call: (tab: Tab, channel: string, request: unknown) => Promise<Reply<unknown>>;
  readonly callLimit: number;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly path: string;
}

/** The door of the local server: README.md in this folder is what it speaks. */
export function createRouter(deps: RouterDeps): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const exchange = { request, response, path, method: request.method ?? 'GET' };
    route(deps, exchange).catch(() => refuse(exchange, 500, 'internal'));
  };
}

async function route(deps: RouterDeps, exchange: Exchange): Promise<void> {
  const { guard } = deps;
  const { request, method, path } = exchange;
  if (!guard.rightHost(request.headers) || !guard.rightOrigin(request.headers, method)) {
    return refuse(exchange, 403, 'notAllowed');
  }
  if (path.startsWith('/start/')) return enter(deps, exchange);
  if (!guard.hasCookie(request.headers)) return refuseVisitor(exchange);
  if (path === '/api/goodbye') return only('POST', exchange, () => goodbye(deps, exchange));
  if (path.startsWith('/api/')) return api(deps, exchange);
  return only('GET', exchange, () => serve(deps, exchange));
}

/** The one-time address: lets this browser in and leads to the clean one. */
function enter({ guard }: RouterDeps, exchange: Exchange): void {
  const { request, response, path } = exchange;
  const known = guard.hasCookie(request.headers);
  if (guard.redeem(path.slice('/start/'.length))) response.setHeader('set-cookie', guard.cookie);
  else if (!known) return refuseVisitor(exchange);
  response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end();
}

async function serve(deps: RouterDeps, exchange: Exchange): Promise<void> {
  const { response, path } = exchange;
  if (path === '/') {
    const nonce = newSecret();
    const html = await deps.page.index(deps.tabs.add().secret, nonce);
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(html);
    return;
  }
  const file = await deps.page.file(path);
  // Every browser asks for it; the page names its own icon.
  if (file === null && path === '/favicon.ico') return void response.writeHead(204).end();
  if (file === null) return refuse(exchange, 404, 'badRequest');
  const cache = file.immutable ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, { 'content-type': file.type, 'cache-control': cache }).end(file.bytes);
}

async function api(deps: RouterDeps, exchange: Exchange): Promise<void> {
  const { request, path } = exchange;
  const secret = request.headers['x-planner-tab'];
  const tab = typeof secret === 'string' ? deps.tabs.find(secret) : null;
  if (tab === null) return refuse(exchange, 403, 'notAllowed');
  if (path === '/api/events') return only('GET', exchange, () => streamEvents(deps, exchange, tab));
  if (!path.startsWith('/api/call/')) return refuse(exchange, 404, 'badRequest');
  return only('POST', exchange, () => answerCall(deps, exchange, tab));
}

async function answerCall(deps: RouterDeps, exchange: Exchange, tab: Tab): Promise<void> {
  const { request, response, path } = exchange;
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim();
  // A form of another site can post text but not JSON without asking first.
  if (type !== 'application/json') return refuse(exchange, 415, 'badRequest');
  const body = await readBody(request, deps.callLimit);
  if (body === null) return refuse(exchange, 413, 'badRequest');
  const value = parseJson(body);
  if (value === undefined) return refuse(exchange, 400, 'badRequest');
  const reply = await deps.call(tab, path.slice('/api/call/'.length), value.json);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(reply));
}

function streamEvents(deps: RouterDeps, { request, response }: Exchange, tab: Tab): void {
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  });
  const disconnect = deps.tabs.connect(tab, {
    write: (line) => response.write(line),
    end: () => response.end(),
  });
  request.on('close', disconnect);
  response.on('close', disconnect);
}

async function goodbye(deps: RouterDeps, exchange: Exchange): Promise<void> {
  const body = await readBody(exchange.request, GOODBYE_LIMIT);
  const tab = body === null ? null : deps.tabs.find(body.toString('utf8'));
  if (tab === null) return refuse(exchange, 403, 'notAllowed');
  deps.tabs.goodbye(tab);
  exchange.response.writeHead(204).end();
}

async function only(method: string, exchange: Exchange, handle: () => void | Promise<void>): Promise<void> {
  if (exchange.method !== method) return refuse(exchange, 405, 'badRequest');
  await handle();
}

function parseJson(body: Buffer): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(body.toString('utf8')) };
  } catch {
    return undefined;
  }
}

/** Says no in the form of every answer, and nothing about why: whoever is refused learns nothing. */
function refuse({ response }: Exchange, status: number, code: ErrorCode): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What was not read of the request is not waited for.
  response.writeHead(status, {
    'content-type': 'application/json',
    connection: 'close',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify({ ok: false, error: { code } }));
}

/** Somebody without the cookie, most likely a person who kept or copied the address. */
function refuseVisitor(exchange: Exchange): void {
  const { request, response } = exchange;
  if (!(request.headers.accept ?? '').includes('text/html')) return refuse(exchange, 403, 'notAllowed');
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    'This address works once, in the browser that opened it first. Start the program again for a new one.\n',
  );
}
