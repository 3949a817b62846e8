import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { putFile } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const FIXTURE = join(import.meta.dirname, '../fixtures/plan-v4.csirtplan');

test('persons of the register are named, by label or not at all, and the preview follows', async ({
  folders,
  language,
  page,
  start,
}) => {
  const t = wordsIn(language);
  // Its plan is TLP:AMBER+STRICT, and its only person is a stakeholder.
  const text = readFileSync(FIXTURE, 'utf8').replace('"name": "Program lead"', '"name": "Amara Okello"');
  const program = new Program(page, t);
  const { documents, frame } = program;
  await program.open(await start({ words: [putFile(folders, 'plan.csirtplan', text)] }));
  const printed = documents.preview.locator('#stakeholderOverview');
  const rule = page.getByRole('radiogroup', { name: t('documents.names') });

  await frame.go('Documents');
  await expect(printed).toContainText('Amara Okello');

  // What is asked for money is not previewed: its card says what it lacks.
  await frame.openTab('documents.tab_export');
  const lacks = page.getByText(t('documents.proposal_missing'));
  await expect(lacks.getByRole('button', { name: 'What the team will do' })).toBeVisible();

  await frame.openTab('documents.tab_front');
  await expect(page.getByText(t('documents.names_printed'))).toBeVisible();
  await rule.getByText(t('documents.names_leave_out')).click();
  await expect(page.getByText(t('documents.names_replaced'))).toBeVisible();
  await expectAccessible(page, 'names of persons');
  await frame.openTab('documents.tab_conops');
  await expect(printed).toBeVisible();
  await expect(printed).not.toContainText('Amara Okello');

  await frame.openTab('documents.tab_front');
  await rule.getByText(t('documents.names_by_label')).click();
  const from = page.getByRole('combobox', { name: t('documents.names_from') });
  await expect(from).toHaveValue('TLP:AMBER');
  const says = page.getByRole('status').filter({ hasText: 'TLP:AMBER+STRICT' });
  await expect(says).toContainText(t('documents.names_printed'));
  await from.click();
  await page.getByRole('option', { name: 'TLP:RED' }).click();
  await expect(says).toContainText(t('documents.names_replaced'));
});
