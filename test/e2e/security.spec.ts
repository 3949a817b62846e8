import { request } from '@playwright/test';
import { expect, test } from './fixtures';
import { write } from './pages/rich-text';
import { putPlan } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const HOSTILE = '<img src=x onerror="window.caught = true">';

test('each start has an address, a cookie and secrets of its own', async ({
  browser,
  faults,
  program,
  start,
  started,
}) => {
  faults.expect(/403/);
  const [first] = started.hosts;
  const second = await start({ env: {} });
  expect(second.url).not.toBe(first?.url);
  const tokens = [first, second].map((host) => host?.url.split('/').at(-1));
  expect(new Set(tokens).size).toBe(2);

  // The address works once: the second browser that brings it is refused, and sees nothing.
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  const answer = await page.goto(first?.url ?? '');
  expect(answer?.status()).toBe(403);
  await expect(page.getByText('This address works once')).toBeVisible();
  await stranger.close();

  // The cookie of the one means nothing to the other.
  const reply = await program.page.context().request.get(`http://127.0.0.1:${String(second.port)}/`);
  expect(reply.status()).toBe(403);
});

test('nobody without cookie and secret gets an answer', async ({ program, started }) => {
  const address = `http://127.0.0.1:${String(started.hosts[0]?.port)}`;
  const stranger = await request.newContext();
  for (const path of ['/', '/api/events', '/index.html']) {
    expect((await stranger.get(address + path)).status(), path).toBe(403);
  }
  const call = { headers: { origin: address, 'content-type': 'application/json' }, data: 'null' };
  expect((await stranger.post(`${address}/api/call/app.info`, call)).status()).toBe(403);
  await stranger.dispose();
  // With the cookie and without the secret of a tab.
  const friend = program.page.context().request;
  const reply = await friend.post(`${address}/api/call/app.info`, call);
  expect(reply.status()).toBe(403);
  expect(await reply.json()).toEqual({ ok: false, error: { code: 'notAllowed' } });
});

test('what a plan says is text, never a part of the page', async ({ folders, page, start }) => {
  const file = putPlan(folders, 'plan.csirtplan', ({ plan }) => {
    plan.identity.title = HOSTILE;
    plan.organization.purpose.mission = `${HOSTILE}\n\n[a link](javascript:alert(1))\n\nThe mission.`;
    for (const person of plan.people) person.name = `${HOSTILE} ${person.name}`;
    for (const item of Object.values(plan.stages.items)) item.notes = HOSTILE;
  });
  const program = new Program(page, t);
  const { frame, documents, stage } = program;
  await program.open(await start({ words: [file] }));
  await expect(frame.bar).toContainText(HOSTILE);
  await frame.go('Stage1');
  await stage.open(stage.items.first());
  await expect(frame.details).toContainText(HOSTILE);
  await frame.go('Organization');
  await program.organization.openSection('purpose');
  await expect(program.organization.field('purpose.mission')).toContainText('The mission.');
  await frame.go('Documents');
  await expect(documents.preview.getByText('The mission.').first()).toBeVisible();
  await expect(documents.preview.locator('body')).toContainText('onerror');
  await expect(documents.preview.locator('img[src="x"]')).toHaveCount(0);
  await expect(documents.preview.locator('a[href^="javascript:"], script')).toHaveCount(0);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
});

test('typed markup stays text', async ({ program }) => {
  const { page, frame, organization, documents } = program;
  await program.openSample();
  await frame.go('Organization');
  await organization.openSection('purpose');
  await write(organization.text('purpose.mission'), ` ${HOSTILE}`);
  await frame.go('Documents');
  await expect(documents.preview.getByText('onerror').first()).toBeVisible();
  await expect(documents.preview.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
});

test('a page of the web opens on a click only, and nothing else opens at all', async ({
  folders,
  page,
  start,
}) => {
  const file = putPlan(folders, 'plan.csirtplan', ({ plan }) => {
    plan.organization.purpose.mission =
      'See [the law](https://law.example/act) and [this](file:///etc/passwd).';
  });
  const program = new Program(page, t);
  await program.open(await start({ words: [file] }));
  const asked: unknown[] = [];
  // The host would open a browser: what it is asked is looked at, and it is not let through.
  await page.route('**/api/call/link.open', async (route) => {
    asked.push(route.request().postDataJSON());
    await route.fulfill({ json: { ok: true, value: null } });
  });
  await program.frame.go('Documents');
  await program.documents.preview.getByRole('link', { name: 'the law' }).first().click();
  await expect.poll(() => asked).toEqual([{ url: 'https://law.example/act' }]);
  await expect(program.documents.preview.locator('a[href^="file:"]')).toHaveCount(0);
  await program.frame.go('Services');
  await program.frame.main.getByRole('link', { name: t('services.credit_link') }).click();
  await expect.poll(() => asked).toHaveLength(2);
  expect(page.context().pages()).toHaveLength(1);
  await page.unroute('**/api/call/link.open');
  const refused = await page.evaluate(async () => {
    const secret = document.querySelector<HTMLMetaElement>('meta[name="planner-tab"]')?.content ?? '';
    const response = await fetch('/api/call/link.open', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-planner-tab': secret },
      body: JSON.stringify({ url: 'file:///etc/passwd' }),
    });
    return (await response.json()) as { readonly ok: boolean };
  });
  expect(refused.ok).toBe(false);
});
