import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

/** Forty rows under titles: 37 bodies, the first of them once more with what it lacks, one with a score there is not, one without a name. */
function fortyRows(): string {
  const bodies = Array.from(
    { length: 37 },
    (_, index) => `Body ${index + 1}\t${(index % 5) + 1}\t\tx${index}`,
  );
  const rows = ['Stakeholder\tInfluence\tOwner\tShoe size', ...bodies];
  return [...rows, 'body  1\t\tAda Lovelace\t', 'Ministry of Power\t9\t\t', '\t3\t\tx'].join('\r\n');
}

/** Puts a text on the clipboard and presses Ctrl+V, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

test('forty names are pasted, looked at, taken over and taken back in one step', async ({ program }) => {
  const { page, start, setup, frame, t } = program;
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Stakeholders');
  await expect(page.getByRole('heading', { name: t('stakeholders.empty_title') })).toBeVisible();
  // Where the focus is after a name was typed, and where a person clicks who reads "Name of an organization".
  await page.getByRole('textbox', { name: t('stakeholders.add_label') }).click();
  await paste(page, fortyRows());
  const dialog = page.getByRole('dialog', { name: t('stakeholder-import.title') });
  const counts = '38 rows become new entries, 1 belongs to an entry that is there, 1 is refused.';
  await expect(dialog.getByRole('status')).toHaveText(counts);
  await expectAccessible(page, 'import of stakeholders');

  await dialog.getByRole('tab', { name: 'Already there (1)' }).click();
  await expect(dialog.getByRole('tabpanel')).toContainText('Same as row 2. Adds: Looked after by.');
  await dialog.getByRole('tab', { name: 'Refused (1)' }).click();
  await expect(dialog.getByRole('tabpanel')).toContainText('It has no name.');
  await dialog.getByRole('tab', { name: 'New (38)' }).click();
  const remark = dialog.getByText('Influence (1 to 5): “9” is not known and is left out.');
  await expect(remark).toHaveCount(1);

  const score = dialog.getByRole('combobox', { name: 'Influence is taken as' });
  await score.selectOption({ label: t('stakeholder-import.left_out') });
  await expect(remark).toHaveCount(0);
  await score.selectOption({ label: t('stakeholder-import.column_influence') });
  await expect(remark).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: t('stakeholders.empty_title') })).toBeVisible();

  await page.getByRole('button', { name: t('stakeholders.import') }).click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await paste(page, fortyRows());
  await dialog.getByRole('button', { name: 'Take over 39' }).click();
  await expect(dialog).toHaveCount(0);
  const grid = page.getByRole('grid', { name: t('stakeholders.grid') });
  await expect(grid).toHaveAttribute('aria-rowcount', '39');
  await expect(grid.getByRole('row', { name: /Body 1 .*Ada Lovelace/ })).toBeVisible();

  await grid.getByRole('rowheader', { name: 'Body 2', exact: true }).click();
  await paste(page, 'Bank of the North');
  await expect(grid.getByRole('rowheader', { name: 'Bank of the North' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('rowheader', { name: 'Body 2', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: t('stakeholders.empty_title') })).toBeVisible();
});

test('people are pasted into their field, and a list that differs goes over the plan where a person says so', async ({
  program,
}) => {
  const { page, start, setup, frame, t } = program;
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Stakeholders');
  await page.getByRole('textbox', { name: t('stakeholders.add_person_label') }).click();
  await paste(page, 'Ada Lovelace\r\nBo Lind');
  const dialog = page.getByRole('dialog', { name: t('stakeholder-import.title') });
  await expect(dialog.getByRole('checkbox', { name: t('stakeholder-import.people') })).toBeChecked();
  await dialog.getByRole('button', { name: 'Take over 2' }).click();
  const grid = page.getByRole('grid', { name: t('stakeholders.grid') });
  await grid.getByRole('rowheader', { name: 'Bo Lind' }).click();
  await expect(page.getByText(t('stakeholders.person_of')).first()).toBeVisible();

  await page.getByRole('button', { name: t('stakeholders.import') }).click();
  await paste(page, 'Name,Influence,Country\nBo Lind,3,Peru\n');
  await dialog.getByRole('combobox', { name: 'Country is taken as' }).selectOption({ label: 'Notes' });
  await dialog.getByRole('textbox').fill('Name,Influence,Wishes\nBo Lind,4,Peace\n');
  const wishes = dialog.getByRole('combobox', { name: 'Wishes is taken as' });
  await expect(wishes).toHaveValue('');
  await dialog.getByRole('button', { name: 'Take over 1' }).click();

  await page.getByRole('button', { name: t('stakeholders.import') }).click();
  await paste(page, 'Name,Influence\nBo Lind,High\n');
  await expect(dialog).toContainText(t('stakeholder-import.nothing_new'));
  await dialog.getByRole('textbox').fill('Name,Influence\nBo Lind,very low\n');
  await expect(dialog).toContainText('Nothing is new, but 1 row says something else than the plan');
  await expect(dialog.getByRole('button', { name: 'Take over 1' })).toBeDisabled();
  await dialog
    .getByRole('combobox', { name: 'What becomes of the row of Bo Lind' })
    .selectOption({ label: t('stakeholder-import.decision_list') });
  await expect(dialog.getByRole('tabpanel')).toContainText('Changes: Influence (1 to 5).');
  await dialog.getByRole('button', { name: 'Take over 1' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(grid.getByRole('row', { name: /Bo Lind/ })).toContainText('1');
});

test('a file in old letters is read once the person says so, and the register goes out without names', async ({
  program,
  folders,
}) => {
  const { page, start, setup, frame, t } = program;
  const list = 'Name;Owner\r\nMinistère des Finances;Ada Lovelace\r\nPolice;\r\n';
  writeFileSync(join(folders.workspace, 'old.csv'), Buffer.from(list, 'latin1'));
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Stakeholders');
  await page.getByRole('button', { name: t('stakeholders.import') }).click();
  const dialog = page.getByRole('dialog', { name: t('stakeholder-import.title') });
  await dialog.getByRole('button', { name: t('stakeholder-import.choose') }).click();
  await page.getByRole('option', { name: 'old.csv' }).dblclick();
  await expect(dialog.getByRole('alert')).toContainText('old.csv is not in UTF-8: byte 18');
  await dialog.getByRole('button', { name: t('stakeholder-import.windows1252') }).click();
  await expect(dialog.getByRole('tabpanel')).toContainText('Ministère des Finances');
  await dialog.getByRole('button', { name: 'Take over 2' }).click();

  await page.getByRole('button', { name: t('stakeholders.export') }).click();
  const out = page.getByRole('dialog', { name: t('stakeholder-export.title') });
  await expectAccessible(page, 'export of stakeholders');
  await out.getByRole('combobox').selectOption({ label: t('stakeholder-export.csv') });
  await out.getByRole('checkbox', { name: t('stakeholder-export.no_names') }).check();
  await out.getByRole('button', { name: t('stakeholder-export.export'), exact: true }).click();
  const place = page.getByRole('dialog', { name: t('files.dialogSaveTitle') });
  const fileName = place.getByRole('textbox', { name: t('files.dialogName') });
  await expect(fileName).toHaveValue(/^TLP-[A-Z+]+ /);
  await fileName.fill('register');
  await place.getByRole('button', { name: t('files.dialogSave'), exact: true }).click();
  await expect(out.getByRole('status')).toContainText('register.csv');
  const written = readFileSync(join(folders.workspace, 'register.csv'), 'utf8');
  expect(written).toContain('Ministère des Finances');
  expect(written).toMatch(/Contact \d/);
  expect(written).not.toContain('Lovelace');
});

test('the export begins without names where the plan leaves them out', async ({ program }) => {
  const { page, start, setup, frame, t } = program;
  await start.newPlan.click();
  await setup.create.click();
  await frame.go('Stakeholders');
  await page
    .getByRole('textbox', { name: t('stakeholders.add_label') })
    .first()
    .fill('Police');
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: t('stakeholders.export') });
  const out = page.getByRole('dialog', { name: t('stakeholder-export.title') });
  const box = out.getByRole('checkbox', { name: t('stakeholder-export.no_names') });
  await open.click();
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Escape');
  await frame.go('Documents');
  await frame.openTab('documents.tab_front');
  await page
    .getByRole('radiogroup', { name: t('documents.names') })
    .getByText(t('documents.names_leave_out'))
    .click();
  await frame.go('Stakeholders');
  await open.click();
  await expect(box).toBeChecked();
  await expect(out.getByText(t('stakeholder-export.no_names_plan'))).toBeVisible();
});
