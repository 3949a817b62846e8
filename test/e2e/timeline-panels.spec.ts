import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import type { Program } from './program';

type Panel = 'length' | 'calendar' | 'baseline' | 'risk';

// Axe looks at a dozen dialogs in two colors: on a busy computer that takes its time.
test.describe.configure({ timeout: 300_000 });

/** A plan with the default schedule from Monday 1 March 2027, at its timeline. */
async function laidOut({ start, setup, frame, timeline }: Program): Promise<void> {
  await start.newPlan.click();
  await setup.startDay.fill('2027-03-01');
  await setup.startDay.press('Tab');
  await setup.create.click();
  await frame.go('Timeline');
  await expect(timeline.lead).toContainText('2029');
}

/** Opens one of the dialogs about the schedule as a whole. */
async function open({ page, t }: Program, panel: Panel): Promise<Locator> {
  const title = t(`timeline-${panel}.title`);
  await page.getByRole('button', { name: t('timeline.panels'), exact: true }).click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a baseline keeps the days, a shorter plan costs and is one step, and the slip between them is said', async ({
  program,
}) => {
  const { page, timeline, frame, t } = program;
  await laidOut(program);

  const baseline = await open(program, 'baseline');
  await expect(baseline).toContainText(t('timeline-baseline.empty'));
  await baseline.getByRole('button', { name: t('timeline-baseline.set') }).click();
  await expect(baseline).toContainText(t('timeline-baseline.name_missing'));
  await baseline.getByRole('textbox', { name: t('timeline-baseline.name') }).fill('Agreed');
  await baseline.getByRole('textbox', { name: t('timeline-baseline.note') }).fill('Signed in March');
  await baseline.getByRole('button', { name: t('timeline-baseline.set') }).click();
  await expect(baseline.getByRole('listitem')).toContainText(['Signed in March']);
  await expect(baseline).toContainText(t('timeline-baseline.variance_full_same'));
  await expectAccessible(page, 'baselines');
  await program.leaveDialog();
  const before = await timeline.lead.innerText();

  const length = await open(program, 'length');
  await length.getByRole('textbox', { name: t('timeline-length.months') }).fill('18');
  const failure = length.getByRole('complementary', { name: t('timeline-length.failure') });
  await expect(failure).toContainText(t('timeline-length.failure_text'));
  await expect(failure, 'the known failure has its source').toContainText(
    t('timeline-length.source', { place: '' }).trim(),
  );
  await expect(length).toContainText(t('timeline-length.late_levers'));
  for (const lever of ['lv-mandate', 'lv-recruit', 'lv-procure', 'lv-widen', 'lv-interim']) {
    await expect(length).toContainText(t.catalog('timeline', lever, 'risk'));
    await length.getByRole('checkbox', { name: t.catalog('timeline', lever, 'name') }).check();
  }
  const cost = length.getByRole('region', { name: t('timeline-length.changes') });
  await expect(cost.getByRole('row', { name: t.catalog('timeline', 'tl-3-4', 'name') })).toContainText('−');
  await expect(length).not.toContainText(t('timeline-length.late_levers'));
  await expectAccessible(page, 'length and pace');
  expect(await timeline.lead.innerText(), 'nothing changes before the button').toBe(before);
  await length.getByRole('button', { name: t('timeline-length.apply') }).click();
  await expect(length).toHaveCount(0);
  await expect(timeline.lead).not.toHaveText(before, { useInnerText: true });

  const slip = await open(program, 'baseline');
  await expect(slip).not.toContainText(t('timeline-baseline.variance_full_same'));
  await expect(slip.getByRole('region')).toContainText(t.catalog('timeline', 'tl-3-4', 'name'));
  await expectAccessible(page, 'slip against a baseline');
  await program.leaveDialog();
  await frame.undo();
  await expect(timeline.lead).toHaveText(before, { useInnerText: true });
  await open(program, 'length');
  await page.getByRole('tab', { name: t('timeline-length.tab_pace') }).click();
  await expectAccessible(page, 'what sets the pace');
});

const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'SUMMARY:National Day',
  'DTSTART;VALUE=DATE:20270601',
  'DTEND;VALUE=DATE:20270602',
  'RRULE:FREQ=YEARLY',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'SUMMARY:Reception',
  'DTSTART:20270610T090000Z',
  'DTEND:20270610T100000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('holidays come one by one, from a pasted list and from a calendar file, and the schedule goes around them', async ({
  program,
}) => {
  const { page, frame, t } = program;
  await laidOut(program);
  const dialog = await open(program, 'calendar');
  const tab = (key: 'days' | 'import' | 'work' | 'own' | 'year') =>
    dialog.getByRole('tab', { name: t(`timeline-calendar.tab_${key}`) }).click();
  const nameOf = (name: string) =>
    dialog.getByRole('textbox', { name: t('timeline-calendar.name_of', { name }), exact: true });
  const full = dialog.getByText(/^Full operation on/);
  const before = await full.innerText();

  await dialog.getByRole('textbox', { name: t('timeline-calendar.name'), exact: true }).fill('Spring break');
  await dialog.getByRole('textbox', { name: t('timeline-calendar.from'), exact: true }).fill('2027-04-05');
  await dialog.getByRole('textbox', { name: t('timeline-calendar.to'), exact: true }).fill('2027-04-16');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: t('timeline-calendar.add_holiday') }).click();
  await expect(nameOf('Spring break')).toBeVisible();
  await expect(full).not.toHaveText(before);
  await expectAccessible(page, 'weekend and holidays');

  await tab('import');
  await dialog
    .getByRole('textbox', { name: t('timeline-calendar.paste') })
    .fill('2027-05-03 Labor Day\nsome day in May');
  const row = (text: string) => dialog.getByRole('row').filter({ hasText: text });
  await expect(row('some day in May')).toContainText(t('timeline-calendar.refused_noDay'));
  await expect(row('Labor Day')).toContainText(t('timeline-calendar.taken'));
  await dialog.getByRole('button', { name: t('timeline-calendar.add_many', { count: 1 }) }).click();
  await expect(nameOf('Labor Day')).toBeVisible();

  await tab('import');
  const file = dialog.locator('input[type="file"]');
  const take = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await take('notes.ics', 'not a calendar');
  await expect(dialog.getByRole('alert')).toHaveText(
    t('timeline-calendar.file_not_ics', { name: 'notes.ics' }),
  );
  await take('holidays.ics', ICS);
  await expect(row('Reception')).toContainText(t('timeline-calendar.refused_timed'));
  await expect(row('National Day')).toContainText(t('timeline-calendar.taken'));
  await expectAccessible(page, 'many holidays');
  await dialog.getByRole('button', { name: t('timeline-calendar.add_many', { count: 1 }) }).click();
  await expect(nameOf('National Day')).toBeVisible();
  await expect(
    dialog.getByRole('checkbox', { name: t('timeline-calendar.yearly_of', { name: 'National Day' }) }),
  ).toBeChecked();
  for (const key of ['work', 'own', 'year'] as const) {
    await tab(key);
    await expectAccessible(page, `calendar, ${key}`);
  }
  await program.leaveDialog();
  await frame.undo();
  await open(program, 'calendar');
  await expect(nameOf('Labor Day')).toBeVisible();
  await expect(nameOf('National Day')).toHaveCount(0);
});

test('the simulation runs in a worker, can be stopped, and says the same for the same seed', async ({
  program,
}) => {
  const { page, t } = program;
  await laidOut(program);
  const dialog = await open(program, 'risk');
  await expect(dialog).toContainText(t('timeline-risk.nothing'));
  await dialog.getByRole('button', { name: t('timeline-risk.to_spreads') }).click();
  await dialog.getByRole('button', { name: t('timeline-risk.spread_all') }).click();
  await expectAccessible(page, 'spreads');
  await dialog.getByRole('tab', { name: t('timeline-risk.tab_delays') }).click();
  await expectAccessible(page, 'delays by risks');
  await dialog.getByRole('tab', { name: t('timeline-risk.tab_result') }).click();

  // The worker's code does not come before the simulation is stopped.
  const letGo = await hold(page, /risk-worker/);
  const progress = dialog.getByRole('progressbar', { name: t('timeline-risk.progress') });
  await dialog.getByRole('button', { name: t('timeline-risk.run'), exact: true }).click();
  await expect(progress).toHaveAttribute('aria-valuenow', '0');
  await expectAccessible(page, 'simulation under way');
  await dialog.getByRole('button', { name: t('timeline-risk.cancel'), exact: true }).click();
  await expect(progress).toHaveCount(0);
  await expect(dialog.getByRole('status')).toHaveText(t('timeline-risk.cancelled'));
  await expect(dialog.getByText(t('timeline-risk.p50'), { exact: true })).toHaveCount(0);
  await letGo();

  const seen = await watchProgress(page);
  const run = async (button: 'run' | 'run_again'): Promise<string> => {
    const worker = page.waitForEvent('worker');
    await dialog.getByRole('button', { name: t(`timeline-risk.${button}`), exact: true }).click();
    expect((await worker).url()).toContain('risk-worker');
    await expect(dialog.getByRole('status')).toContainText('80 %');
    await expect(dialog.getByRole('button', { name: t('timeline-risk.run_again') })).toBeVisible();
    return dialog.innerText();
  };
  const first = await run('run');
  expect(
    (await seen()).some((value) => value > 0 && value < 100),
    'progress was shown',
  ).toBe(true);
  expect(first).toMatch(/P50\s+\d+ \w+ 20\d\d/);
  expect(first).toMatch(/P80\s+\d+ \w+ 20\d\d/);
  await expectAccessible(page, 'result of the simulation');

  const seed = dialog.getByRole('textbox', { name: t('timeline-risk.seed') });
  const own = await seed.inputValue();
  await seed.fill('4711');
  await seed.press('Enter');
  await expect(dialog).toContainText(t('timeline-risk.stale'));
  expect(await run('run_again'), 'another seed, another result').not.toBe(first);
  await seed.fill(own);
  await seed.press('Enter');
  await expect(dialog).toContainText(t('timeline-risk.stale'));
  expect(await run('run_again')).toBe(first);
});

test('a task whose last item is settled is offered as done, and it is the person who says so', async ({
  program,
}) => {
  const { page, stage, frame, timeline, t } = program;
  await laidOut(program);
  await frame.go('Stage1');
  const name = t.catalog('timeline', 'tl-1-8', 'name');
  const item = stage.item(t.catalog('stage1', 's1-examine-funding', 'title'));
  const question = page.getByRole('dialog', { name: t('timeline.complete_title', { name }) });
  const finished = async () => {
    await frame.go('Timeline');
    return (await timeline.row(name).getAttribute('data-done')) !== null;
  };
  await stage.setState(item, 'done');
  await expect(question).toBeVisible();
  await expectAccessible(page, 'offer to finish a task');
  await question.getByRole('button', { name: t('timeline.complete_not_yet') }).click();
  expect(await finished()).toBe(false);

  await frame.go('Stage1');
  await stage.setState(item, 'inProgress');
  await stage.setState(item, 'done');
  await question.getByRole('button', { name: t('timeline.complete_done') }).click();
  await expect(question).toHaveCount(0);
  expect(await finished()).toBe(true);
  await frame.undo();
  await expect(timeline.row(name)).not.toHaveAttribute('data-done');
});

/** Keeps a file back that the page asks for. Answers how to let it, and the next ones, come. */
async function hold(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, () => undefined);
  return () => page.unroute(file);
}

/** Notes what a progress bar says from now on. Answers how to read it. */
async function watchProgress(page: Page): Promise<() => Promise<readonly number[]>> {
  const notes = await page.evaluateHandle(() => {
    const values: number[] = [];
    new MutationObserver(() => {
      const now = document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow');
      if (now) values.push(Number(now));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return values;
  });
  return () => notes.jsonValue();
}
