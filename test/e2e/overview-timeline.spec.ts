import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test('the overview lays a schedule out, says when the team is operational and leads into the timeline', async ({
  program,
}) => {
  const { page, start, setup, frame, t } = program;
  await start.newPlan.click();
  await setup.startDay.fill('4/1/2027');
  await setup.startDay.press('Tab');
  await expect(page.getByText(t('fields.day_unread', { text: '4/1/2027' }))).toBeVisible();
  await setup.startDay.fill('2027-03-01');
  await setup.startDay.press('Tab');
  await setup.create.click();
  await frame.go('Timeline');
  await program.timeline.row(t.catalog('timeline', 'tl-1', 'name')).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('timeline.remove'), exact: true })
    .click();

  await frame.go('Overview');
  const part = page.getByRole('region', { name: t('overview.timeline'), exact: true });
  await part.getByRole('button', { name: t('overview.timeline_lay_out', { count: 24 }) }).click();
  const gate = t.catalog('timeline', 'tl-gate-a', 'name');
  await expect(part).toContainText(t('overview.timeline_promised', { day: '1 Mar 2029' }));
  await expectAccessible(page, 'overview with a schedule');

  await part.getByRole('button', { name: gate }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('timeline.title') })).toBeVisible();
  await expect(program.timeline.row(gate)).toBeVisible();
});
