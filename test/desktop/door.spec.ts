import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ACTION_LIST } from '../../src/shared/contract/actions';
import { INVOKE } from './double/page-side';
import { ROOT, expect, test } from './fixtures';

const PAGE = 'https://planner.app.invalid/index.html';

/** Notes of the main process about what it refused. */
function log(folder: string): string {
  const file = join(folder, 'data', 'logs', 'planner.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

test.use({ provokes: true });

async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the page gets the contract and nothing else', async ({ start, folder }) => {
  const { menu, page } = await start();
  await shown(page);
  await test.step('by a preload script that holds the names of the contract, not its schemas', () => {
    const script = readFileSync(join(ROOT, 'out', 'preload', 'index.cjs'), 'utf8');
    expect(script.length).toBeLessThan(5000);
    expect([...script.matchAll(/require\(["'](.*?)["']\)/g)].map((match) => match[1])).toEqual(['electron']);
  });
  await test.step('nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      planner: Object.keys(Reflect.get(window, 'planner') as object),
      others: ['require', 'process', 'Buffer', 'electron', 'ipcRenderer', 'module'].filter(
        (name) => name in window,
      ),
      host: document.querySelector<HTMLMetaElement>('meta[name="planner-host"]')?.content,
    }));
    expect(seen).toEqual({ planner: ['call', 'on'], others: [], host: 'desktop' });
  });
  await test.step('what does not fit the contract is refused with a reason', async () => {
    const replies = await page.evaluate(async () => {
      const planner = Reflect.get(window, 'planner') as {
        call: (channel: string, request: unknown) => Promise<unknown>;
      };
      return [
        await planner.call('plan.open', { token: '../../etc/passwd', passphrase: null, mode: 'edit' }),
        await planner.call('plan.open', { token: 'abcdefgh12345', passphrase: null, mode: 'edit' }),
        await planner.call('link.open', { url: 'file:///etc/passwd' }),
        await planner.call('electron-store-get-data', null),
        await planner.call('workspace.list', { folder: null }),
      ];
    });
    const codes = replies.map((reply) => (reply as { error?: { code?: string } }).error?.code);
    expect(codes).toEqual(['badRequest', 'unknownToken', 'badRequest', 'badRequest', 'notAllowed']);
  });
  await test.step('a frame inside the page is not answered', async () => {
    const call = { channel: 'planner:call:app.info', args: [null] };
    const ask = ([name, message]: readonly [string, unknown]) =>
      (Reflect.get(window, name) as (message: unknown) => Promise<unknown>)(message);
    expect(await page.evaluate(ask, [INVOKE, call] as const)).toMatchObject({ ok: true });

    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>inner</p>';
      document.body.append(frame);
    });
    const inner = page.frames().find((frame) => frame.parentFrame() !== null);
    await inner?.waitForSelector('p');
    expect(await inner?.evaluate(ask, [INVOKE, call] as const)).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
    expect(await inner?.evaluate(() => 'planner' in window)).toBe(false);
    expect(log(folder)).toContain('app.info refused');
  });
  await test.step('script and style that are not the program’s own do nothing', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const style = document.createElement('style');
      style.textContent = '#root { display: none }';
      document.head.append(script, style);
      return [
        Reflect.has(window, 'ran'),
        getComputedStyle(document.querySelector('#root') ?? document.body).display,
      ];
    });
    expect(ran).toEqual([false, 'block']);
  });
  await test.step('the native menu has every action', async () => {
    const ids: readonly string[] = (await menu()).map((item) => item.id);
    expect(ids).toEqual(expect.arrayContaining(ACTION_LIST.map((action) => action.id)));
  });
});

test('the page goes nowhere, opens nothing and asks nobody', async ({ start, folder }) => {
  const { page, outside } = await start();
  await shown(page);
  await page.evaluate(() => {
    location.href = 'https://example.org/away';
  });
  await expect.poll(() => log(folder)).toContain('navigation refused');
  expect(page.url()).toBe(PAGE);

  expect(await page.evaluate(() => window.open('https://example.org/new') === null)).toBe(true);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/link';
    link.target = '_blank';
    link.textContent = 'a link of some text';
    Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '9999' });
    document.body.append(link);
  });
  await page.getByText('a link of some text').click();
  await expect
    .poll(async () => (await outside()).opened.map(({ action }) => action))
    .toEqual(['deny', 'deny']);
  await expect
    .poll(
      () =>
        page
          .context()
          .pages()
          .filter((other) => other.url().includes('example')).length,
    )
    .toBe(0);

  expect(await page.evaluate(() => fetch('https://example.org/api').then(String, () => 'refused'))).toBe(
    'refused',
  );
  await shown(page);
  expect((await outside()).escaped).toEqual([]);
});

test('a request is cancelled even where the policy of the page would let it go', async ({
  start,
  folder,
}) => {
  const { page, outside } = await start();
  await shown(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await shown(page);
  const answers = await page.evaluate(() =>
    Promise.all([
      fetch('https://example.org/?plan=secret').then(String, () => 'refused'),
      fetch('http://127.0.0.1:9/').then(String, () => 'refused'),
      new Promise((resolve) => {
        const image = new Image();
        image.onerror = () => resolve('refused');
        image.onload = () => resolve('loaded');
        image.src = 'https://example.org/pixel.png';
      }),
    ]),
  );
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  expect((await outside()).escaped).toEqual([]);
  expect(log(folder)).toContain('request to https://example.org refused');
  expect(log(folder)).not.toContain('secret');
});

test('a page that crashes comes back', async ({ start }) => {
  const desktop = await start();
  await shown(desktop.page);
  const devtools = await desktop.page.context().newCDPSession(desktop.page);
  const gone = desktop.page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await gone;
  await expect.poll(async () => JSON.stringify(await desktop.dialogs())).toContain('stopped working');
  const others = () =>
    desktop.page
      .context()
      .pages()
      .filter((page) => page.url() === PAGE && page !== desktop.page);
  await expect.poll(() => others().length).toBe(1);
  for (const page of others()) await shown(page);
});
