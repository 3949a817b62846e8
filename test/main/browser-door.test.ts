import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, startLocalServer, type LocalServer, type Visitor } from './local-server';

let server: LocalServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await startLocalServer({ callLimit: 2000 });
  visitor = await server.enter();
});
afterAll(() => server.stop());

const host = (): string => `127.0.0.1:${server.host.port}`;
const info = { method: 'POST', body: 'null' };

describe('the one-time address', () => {
  it('lets one browser in, sets a strict cookie named for this run, and leads to a clean address', async () => {
    const other = await startLocalServer();
    const first = await fetch(other.host.url, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(
      /^csirt-planner-[0-9a-f]{18}=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await fetch(other.host.url, { redirect: 'manual' })).status).toBe(403);
    const again = await fetch(other.host.url, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect(await again.text()).toContain('works once');
    await other.stop();
  });

  it('leads the browser that is already in to the page once more', async () => {
    const { status } = await server.raw(new URL(server.host.url).pathname, {
      headers: { host: host(), cookie: visitor.cookie },
    });
    expect(status).toBe(303);
  });

  it('is not guessed', async () => {
    expect((await fetch(`${server.origin}/start/${'A'.repeat(32)}`, { redirect: 'manual' })).status).toBe(
      403,
    );
    expect((await fetch(`${server.origin}/start/`, { redirect: 'manual' })).status).toBe(403);
  });
});

describe('the page', () => {
  it('carries the host, a secret of its own and a nonce that stands in its policy', async () => {
    const response = await fetch(`${server.origin}/`, { headers: { cookie: visitor.cookie } });
    const html = await response.text();
    const nonce = /<meta name="planner-nonce" content="([\w-]+)">/.exec(html)?.[1] ?? '?';
    expect(html).toContain('<meta name="planner-host" content="browser">');
    expect(html).toContain('<div id="root">');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toMatch(/unsafe/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const second = await load(server.origin, visitor.cookie);
    expect(second.secret).not.toBe(visitor.secret);
    expect(second.html).not.toContain(nonce);
  });

  it('is not for somebody without the cookie, or with one of another run', async () => {
    expect((await fetch(`${server.origin}/`)).status).toBe(403);
    expect((await fetch(`${server.origin}/assets/main.js`)).status).toBe(403);
    const name = visitor.cookie.split('=')[0] ?? '';
    for (const cookie of [
      `${name}=x`,
      `${name}=`,
      visitor.cookie.replace('csirt-planner-', 'csirt-planner-0'),
    ]) {
      expect((await fetch(`${server.origin}/`, { headers: { cookie } })).status).toBe(403);
    }
  });

  it('comes with its files and nothing else', async () => {
    const get = (path: string) => server.raw(path, { headers: { host: host(), cookie: visitor.cookie } });
    const script = await get('/assets/main.js');
    expect(script.status).toBe(200);
    expect(script.headers['content-type']).toContain('text/javascript');
    // A worker has the policy of its own script, not that of the page: it may ask for nothing.
    expect(script.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    const outside = [
      '/../outside.js',
      '/assets/../../outside.js',
      '/%2e%2e/outside.js',
      '/assets/..%2f..%2foutside.js',
      '/assets/..\\..\\outside.js',
      '//outside.js',
      '/etc/passwd',
      '/assets',
      '/assets/',
      '/assets/secrets.txt',
      '/assets/main.js%00.png',
      '/index.html',
      '/__proto__',
    ];
    for (const path of outside) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

describe('a call', () => {
  it('is answered when everything is right', async () => {
    expect(await visitor.call('app.info', null)).toMatchObject({ ok: true, value: { host: 'browser' } });
  });

  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'is refused with Host %j, as after DNS rebinding',
    async (name) => {
      const suffix =
        name === 'localhost' || name === '[::1]' || name === 'evil.example' ? `:${server.host.port}` : '';
      const headers = { ...visitor.headers, host: name + suffix };
      expect((await server.raw('/api/call/app.info', { ...info, headers })).status).toBe(403);
      expect((await server.raw('/', { headers: { ...headers } })).status).toBe(403);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1', ''])(
    'is refused with Origin %j',
    async (origin) => {
      const headers = { ...visitor.headers, host: host(), origin };
      expect((await server.raw('/api/call/app.info', { ...info, headers })).status).toBe(403);
    },
  );

  it('is refused without an Origin, and when the browser says another site sent it', async () => {
    const { cookie, secret } = visitor;
    const bare = { cookie, host: host(), 'x-planner-tab': secret, 'content-type': 'application/json' };
    expect((await server.raw('/api/call/app.info', { ...info, headers: bare })).status).toBe(403);
    const crossSite = { ...visitor.headers, host: host(), 'sec-fetch-site': 'cross-site' };
    expect((await server.raw('/api/call/app.info', { ...info, headers: crossSite })).status).toBe(403);
    const sameSite = { ...crossSite, 'sec-fetch-site': 'same-site' };
    expect((await server.raw('/', { headers: { ...sameSite } })).status).toBe(403);
  });

  it('is refused without the secret of a tab, or without the cookie', async () => {
    const status = async (changes: Readonly<Record<string, string>>): Promise<number> => {
      const headers = Object.fromEntries(
        Object.entries({ ...visitor.headers, ...changes }).filter(([, value]) => value !== ''),
      );
      return (await fetch(`${server.origin}/api/call/app.info`, { ...info, headers })).status;
    };
    expect(await status({})).toBe(200);
    expect(await status({ 'x-planner-tab': '' })).toBe(403);
    expect(await status({ 'x-planner-tab': 'x'.repeat(32) })).toBe(403);
    expect(await status({ 'x-planner-tab': '__proto__' })).toBe(403);
    expect(await status({ cookie: '' })).toBe(403);
  });

  it('is refused as anything but JSON by POST', async () => {
    const url = `${server.origin}/api/call/app.info`;
    const { headers } = visitor;
    expect(
      (await fetch(url, { ...info, headers: { ...headers, 'content-type': 'text/plain' } })).status,
    ).toBe(415);
    expect((await fetch(url, { method: 'POST', body: '{', headers })).status).toBe(400);
    expect((await fetch(url, { headers })).status).toBe(405);
    expect((await fetch(`${server.origin}/api/other`, { ...info, headers })).status).toBe(404);
  });

  it('is refused over the limit, whether or not its length is told', async () => {
    const url = `${server.origin}/api/call/app.info`;
    const long = JSON.stringify('x'.repeat(3000));
    expect((await fetch(url, { method: 'POST', body: long, headers: visitor.headers })).status).toBe(413);
    const headers = { ...visitor.headers, host: host(), 'transfer-encoding': 'chunked' };
    expect((await server.raw('/api/call/app.info', { method: 'POST', headers, body: long })).status).toBe(
      413,
    );
    expect(await visitor.call('app.info', null)).toMatchObject({ ok: true });
  });

  it('of an unknown channel or with a wrong request is an error value', async () => {
    for (const channel of ['app.nothing', '__proto__', 'constructor']) {
      expect(await visitor.call(channel, null)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    }
    const answer = await visitor.call('settings.set', { autosave: 'my secret text' });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'badRequest', detail: 'settings.set: autosave (invalid_type)' },
    });
  });
});

describe('goodbye and events', () => {
  it('need the secret of a tab', async () => {
    const { cookie } = visitor;
    const events = `${server.origin}/api/events`;
    expect((await fetch(events, { headers: { cookie } })).status).toBe(403);
    const wrong = { method: 'POST', body: 'wrong', headers: { cookie, origin: server.origin } };
    expect((await fetch(`${server.origin}/api/goodbye`, wrong)).status).toBe(403);
    const tab = await load(server.origin, cookie);
    const right = { method: 'POST', body: tab.secret, headers: { cookie, origin: server.origin } };
    expect((await fetch(`${server.origin}/api/goodbye`, right)).status).toBe(204);
  });

  it('tell every tab what changed', async () => {
    const other = await load(server.origin, visitor.cookie);
    const stream = await fetch(`${server.origin}/api/events`, { headers: other.headers });
    expect(stream.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = linesOf(stream);
    expect(await lines.next()).toMatchObject({ value: { event: 'ping' } });
    await visitor.call('settings.set', { colorScheme: 'dark' });
    expect(await lines.next()).toMatchObject({
      value: { event: 'settingsChanged', payload: { colorScheme: 'dark' } },
    });
    await lines.return(undefined);
  });
});

async function* linesOf(response: Response): AsyncGenerator<unknown, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    // A body read by iteration gives bytes.
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield JSON.parse(part) as unknown;
  }
}

it('is not reachable from the network', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal);
  if (!outside) return;
  const outcome = await new Promise((resolve) => {
    const socket = connect({ host: outside.address, port: server.host.port });
    socket.once('connect', () => resolve('connected'));
    socket.once('error', () => resolve('refused'));
  });
  expect(outcome).toBe('refused');
});

describe('the end', () => {
  it('comes a while after the last tab has gone', async () => {
    const short = await startLocalServer({ graceMs: 20 });
    const tab = await short.enter();
    const stream = new AbortController();
    const response = await fetch(`${short.origin}/api/events`, {
      headers: tab.headers,
      signal: stream.signal,
    });
    expect(response.status).toBe(200);
    stream.abort();
    await short.host.ended;
    await expect(fetch(`${short.origin}/`)).rejects.toThrow();
    await short.stop();
  });
});
