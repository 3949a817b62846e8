import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

const OPEN = 'Task name,Duration,Predecessors\r\nWrite,5,\r\nReview,3,1\r\nSign,0,2\r\n';

test('the timeline goes out as a table, and a table comes in: refused whole, or taken in one step', async ({
  program,
  folders,
}) => {
  const { page, start, setup, frame, t } = program;
  writeFileSync(join(folders.workspace, 'broken.csv'), OPEN.replace('Review,3,1', 'Review,-3,9'));
  writeFileSync(join(folders.workspace, 'good.csv'), OPEN);
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Timeline');
  await page.getByRole('button', { name: t('exchange.title') }).click();
  const dialog = page.getByRole('dialog', { name: t('exchange.title') });

  await expectAccessible(page, 'export dialog');
  await dialog.getByRole('combobox', { name: t('exchange.format') }).click();
  await page.getByRole('option', { name: t('exchange.formatCsv') }).click();
  await dialog.getByRole('button', { name: t('exchange.export'), exact: true }).click();
  const place = page.getByRole('dialog', { name: t('files.dialogSaveTitle') });
  await place.getByRole('textbox', { name: t('files.dialogName') }).fill('mine');
  await place.getByRole('button', { name: t('files.dialogSave'), exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('mine.csv');
  expect(readFileSync(join(folders.workspace, 'mine.csv'), 'utf8')).toContain('Gate A: decision to plan');

  await dialog.getByRole('tab', { name: t('exchange.tabImport') }).click();
  await dialog.getByRole('button', { name: t('exchange.choose') }).click();
  await page.getByRole('option', { name: 'broken.csv' }).dblclick();
  await expect(dialog.getByRole('alert').first()).toContainText('broken.csv');
  await expect(dialog.getByRole('row').nth(1)).toContainText('The duration -3 is negative.');
  await expect(dialog.getByRole('row').nth(2)).toContainText('It waits for “9”, which is not in the file.');
  await expect(dialog.getByRole('button', { name: t('exchange.import'), exact: true })).toHaveCount(0);
  await expectAccessible(page, 'refused import');

  await dialog.getByRole('button', { name: t('exchange.chooseOther') }).click();
  await page.getByRole('option', { name: 'good.csv' }).dblclick();
  await expect(dialog).toContainText('Tasks: 3, links: 2, new people: 0.');
  const gone = dialog.getByText(/Tasks of the plan that are not in the file and go: \d+\./);
  await expect(gone).toBeVisible();
  await dialog.getByRole('radio', { name: t('exchange.modeAppend') }).check();
  await expect(gone).toHaveCount(0);
  await dialog.getByRole('radio', { name: /Replace all/ }).check();
  await expect(gone).toBeVisible();
  await expectAccessible(page, 'import preview');
  await dialog.getByRole('button', { name: t('exchange.import'), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const tree = page.getByRole('treegrid');
  await expect(tree.getByRole('row', { name: /Sign/ })).toBeVisible();
  await expect(tree.getByRole('row', { name: /Gate A/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tree.getByRole('row', { name: /Sign/ })).toHaveCount(0);
});
