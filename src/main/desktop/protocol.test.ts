import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { protocol, session } from '@test/doubles/electron-stub';
import { asSession } from '@test/doubles/as-electron';
import { contentSecurityPolicy } from '../services/csp';
import { printAddress, registerScheme, servePages } from './protocol';

const prints = new Map<string, string>();

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'planner-pages-'));
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  writeFileSync(join(folder, 'assets', 'main-B1_x.js'), 'export {};');
  writeFileSync(join(folder, 'assets', '.hidden.js'), 'hidden');
  writeFileSync(join(root, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'assets', 'tool.exe'), 'MZ');
  registerScheme();
  servePages(asSession(session.defaultSession), { folder, prints });
});

async function get(address: string, method = 'GET') {
  const response = await session.defaultSession.answer(address, method);
  if (response === null) throw new Error('the scheme is not handled');
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the program’s own scheme', () => {
  it('is registered as secure and standard before anything is served, and may not pass by the policy', () => {
    expect(protocol.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves the page with the policy of the browser host and a nonce of its own each time', async () => {
    const first = await get('app://planner/index.html');
    const second = await get('app://planner/index.html');
    const nonce = /name="planner-nonce" content="([\w-]{20,})"/.exec(first.text)?.[1] ?? '';
    expect(nonce).not.toBe('');
    expect(first.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce));
    expect(first.text).toContain('<meta name="planner-host" content="desktop">');
    expect(second.text).not.toContain(nonce);
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves what the build made, with its type', async () => {
    const script = await get('app://planner/assets/main-B1_x.js');
    expect(script.status).toBe(200);
    expect(script.text).toBe('export {};');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it.each([
    'app://planner/../secret.js',
    'app://planner/%2e%2e/secret.js',
    'app://planner/assets/..%2f..%2fsecret.js',
    'app://planner/assets/..%5c..%5csecret.js',
    'app://planner/assets/..\\..\\secret.js',
    'app://planner//etc/passwd',
    'app://planner/C:/Windows/win.ini',
    'app://planner/index.html::$DATA',
    'app://planner/assets/.hidden.js',
    'app://planner/assets/main-B1_x.js%00.png',
    'app://planner/assets/tool.exe',
    'app://planner/assets/',
    'app://planner/',
    'app://other/index.html',
    'app://print/unknown',
  ])('answers 404 for %s', async (address) => {
    const answer = await get(address);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('');
  });

  it('answers reading only', async () => {
    expect((await get('app://planner/index.html', 'POST')).status).toBe(405);
  });

  it('serves a document while it is printed, and lets it do nothing', async () => {
    prints.set('a1', '<h1>Concept</h1>');
    const answer = await get(printAddress('a1'));
    expect(answer.text).toBe('<h1>Concept</h1>');
    expect(answer.headers.get('content-security-policy')).not.toContain('script-src');
    prints.delete('a1');
    expect((await get(printAddress('a1'))).status).toBe(404);
  });
});
