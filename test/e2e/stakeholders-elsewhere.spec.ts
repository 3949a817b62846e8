import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { putBareSample } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const POLICE = 'Cybercrime unit';

/** An entry of the register of which nothing is known but `change`. */
function body(id: string, name: string, change: object): object {
  return {
    ...{ id, name, person: null, type: null, ownType: '', sector: null, ownSector: '', parent: null },
    ...{ involvement: [], roles: [], influence: null, interest: null, current: null, wanted: null },
    ...{ wants: '', weWant: '', concerns: '', decides: '', owner: null, primary: null, backup: null },
    ...{ channels: '', language: '', agreements: [], contacts: [], notes: '' },
    served: { capability: null, group: null, pilot: false, phase: '', services: [] },
    source: { accuracy: '', decision: null, reason: '' },
    ...change,
  };
}

function action(id: string, aim: string, change: object): object {
  return {
    ...{ id, stakeholder: null, suggestion: null, aim, message: '', channel: '', who: null, due: null },
    ...{ frequency: 'once', done: null, result: '', covers: [], task: null, items: [] },
    ...change,
  };
}

/** The sample with a police unit somebody works on, a ministry left alone, and Amara as an entry of her own. */
function withRegister(folders: Folders): string {
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  return putBareSample(folders, 'plan.csirtplan', ({ plan }) => {
    // The register of the sample goes, and with it what its people belong to and who pays.
    for (const person of plan.people)
      Object.assign(person, { organizations: person.id === 'p-amara' ? ['ministry'] : [] });
    Object.assign(plan, {
      stakeholders: {
        register: [
          body('police', POLICE, {
            ...{ type: 'lawEnforcement', influence: 4, interest: 2, owner: 'p-amara' },
            concerns: 'Fears that evidence is lost',
          }),
          body('ministry', 'Ministry of Finance', { influence: 5, notes: 'Amara Selim knows them.' }),
          body('amara', '', { person: 'p-amara' }),
        ],
        actions: [
          action('late', 'Agree on evidence', { stakeholder: 'police', due: '2026-02-02', who: 'p-amara' }),
          action('soon', 'Tell the public', { due: soon }),
          action('far', 'Meet again', { stakeholder: 'police', due: '2999-01-01' }),
        ],
        ...{ relations: [], declined: [], communication: [], feedback: [], raci: { columns: [], rows: [] } },
      },
    });
  });
}

/** Opens an entry of the register in the panel. */
function panelOf(page: Page) {
  const { frame, stakeholders } = new Program(page, t);
  const go = async (name: string): Promise<void> => {
    await frame.go('Stakeholders');
    await stakeholders.openTab('stakeholders.tab_register');
    await stakeholders.cell(name, 'roles').click();
    await stakeholders.cell(name, 'roles').press('Enter');
  };
  return { details: frame.details, go };
}

test.beforeEach(async ({ folders, page, start }) => {
  const host = await start({ words: [withRegister(folders)] });
  await new Program(page, t).open(host);
});

test('the overview says which engagement is due and who is left alone, and leads there', async ({ page }) => {
  const { details, heading } = new Program(page, t).frame;
  const part = page.getByRole('region', { name: t('overview.engagement') });
  await expect(part).toContainText(t('overview.engagement_ignored', { count: 1 }));
  await expect(part.getByRole('row')).toHaveCount(3);
  await expect(part.getByRole('row').nth(1)).toContainText(/Agree on evidence.*Overdue since.*Amara Selim/);
  await expect(part.getByRole('row').nth(2)).toContainText(t('overview.engagement_all'));
  await expectAccessible(page, 'overview with engagement');
  await part.getByRole('button', { name: 'Agree on evidence' }).click();
  await expect(heading).toHaveText(t('stakeholders.title'));
  await expect(page.getByRole('tab', { name: t('stakeholders.tab_engagement') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(details).toContainText(POLICE);
});

test('the link to who is left alone lists them, and a name added then is seen', async ({ page }) => {
  const program = new Program(page, t);
  const { frame, stakeholders } = program;
  const show = page.getByRole('combobox', { name: t('stakeholders.show') });
  await page.getByRole('button', { name: t('overview.engagement_ignored', { count: 1 }) }).click();
  await expect(show).toHaveValue('ignored');
  await expect(stakeholders.row('Ministry of Finance')).toBeVisible();
  await expect(stakeholders.row(POLICE)).toHaveCount(0);
  await stakeholders.addName.fill('Rail Union');
  await stakeholders.addName.press('Enter');
  await expect(frame.message(t('stakeholders.added_seen', { name: 'Rail Union' }))).toBeVisible();
  await expect(show).toHaveValue('all');
  await stakeholders.addName.fill('rail union');
  await stakeholders.addName.press('Enter');
  await expect(frame.message(t('stakeholders.added_twice', { name: 'rail union' }))).toBeVisible();
});

test('the panel of a person holds its post and what is done about it', async ({ page }) => {
  const { details, go } = panelOf(page);
  await go('Amara Selim');
  const post = details.getByRole('textbox', { name: t('stakeholders.person_role') });
  await post.fill('Chief of staff');
  await post.press('Enter');
  await details
    .getByRole('combobox', { name: t('stakeholders.person_organizations') })
    .selectOption({ label: POLICE });
  await details.getByRole('button', { name: t('stakeholders.act_add') }).click();
  await expect(details.getByRole('textbox', { name: t('stakeholders.act_aim') })).toHaveValue(
    t('stakeholders.act_new'),
  );
  await expectAccessible(page, 'panel of a person');
  await details.getByRole('button', { name: POLICE, exact: true }).click();
  await expect(details.getByRole('heading', { name: POLICE })).toBeVisible();
  await go('Amara Selim');
  await expect(post).toHaveValue('Chief of staff');
});

test('the notes of a panel stay open while they are cleared', async ({ page }) => {
  const { details, go } = panelOf(page);
  await go(POLICE);
  const part = details.locator('details').filter({ hasText: t('stakeholders.part_notes') });
  await part.locator('summary').click();
  await part.getByRole('textbox').click();
  await page.keyboard.type('Ask again');
  const name = details.getByRole('textbox', { name: t('stakeholders.name') });
  await name.click();
  await expect(part).toContainText('Ask again');
  await part.getByRole('textbox').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await name.click();
  await expect(part).not.toContainText('Ask again');
  await expect(part).toHaveAttribute('open', '');
});

test('what was said no to is brought back, also when nothing else is proposed', async ({ page }) => {
  const { frame, stakeholders } = new Program(page, t);
  await frame.go('Stakeholders');
  await stakeholders.openTab('stakeholders.tab_engagement');
  const decline = stakeholders.suggestions
    .getByRole('button', { name: t('stakeholders.sug_decline') })
    .first();
  const count = await stakeholders.suggestions.count();
  expect(count).toBeGreaterThan(0);
  for (let left = count; left > 0; left -= 1) {
    await decline.click();
    await expect(stakeholders.suggestions).toHaveCount(left - 1);
  }
  await page.getByRole('button', { name: t('stakeholders.sug_declined', { count }) }).click();
  await expect(stakeholders.suggestions).toHaveCount(count);
});

test('the search finds a stakeholder by a concern, and a finding leads to its entry', async ({ page }) => {
  const program = new Program(page, t);
  const { details, heading } = program.frame;
  await program.search('evidence is lost');
  await program.files.dialog.getByRole('button', { name: POLICE }).click();
  await expect(heading).toHaveText(t('stakeholders.title'));
  await expect(details).toContainText(POLICE);
  await page.getByText(t('advice.stakeholderNotes', { count: 4 })).click();
  await expectAccessible(page, 'findings about stakeholders');
  const title = t('advice.influentialNoOwnerTitle', { count: 1, names: 'Ministry of Finance' });
  await page.getByRole('button', { name: title }).click();
  await expect(details).toContainText('Ministry of Finance');
});

test('removing a person says what was cleared and which texts name them, and one undo brings it back', async ({
  page,
}) => {
  const { frame } = new Program(page, t);
  await frame.go('Setup');
  const people = page.getByRole('group', { name: t('setup.partPeople'), exact: true });
  await expect(people.getByRole('button', { name: /Ministry of Finance/ })).toBeVisible();
  await expectAccessible(page, 'people of the plan');
  await people.getByRole('button', { name: t('fields.remove', { number: 1 }), exact: true }).click();
  await expect(frame.message(t('setup.personRemovedEntry'))).toContainText(t('setup.personRemovedRest'));
  await expect(people.getByRole('button', { name: /Ministry of Finance/ })).toHaveCount(0);
  const text = page.getByRole('button', { name: `${t('search.kind_stakeholder')}: Ministry of Finance` });
  await expect(text).toBeVisible();
  await expectAccessible(page, 'texts that still name a person');
  await text.click();
  await expect(frame.details).toContainText('Ministry of Finance');
  await frame.undo();
  await expect(text).toHaveCount(0);
  await frame.go('Setup');
  await expect(people.getByRole('button', { name: /Ministry of Finance/ })).toBeVisible();
});

test('an action is linked to an item of the stages by hand, and its words stand beside the map', async ({
  page,
}) => {
  const { frame, stakeholders } = new Program(page, t);
  const item = t.catalog('stage3', 's3-announce-team', 'title');
  await frame.go('Stakeholders');
  await stakeholders.openTab('stakeholders.tab_engagement');
  const cell = page.locator('[data-row="0"] [data-key="items"]');
  await cell.getByRole('button').click();
  const field = page.getByRole('combobox', { name: t('stakeholders.act_items'), exact: true });
  await field.fill(item);
  const offered = page.getByRole('listbox', { name: t('stakeholders.act_items') });
  await offered.getByRole('option', { name: item, exact: true }).click();
  await frame.leaveField();
  await expect(cell).toContainText(item);
  await frame.undo();
  await expect(cell).not.toContainText(item);

  await stakeholders.openTab('stakeholders.tab_map');
  await expect(page.getByText(t('stakeholders.map_said_none'))).toBeVisible();
  await stakeholders.mark(POLICE, 4, 2).focus();
  const next = t('stakeholders.map_next', { aim: 'Agree on evidence', day: '2 February 2026' });
  await expect(page.getByText(next)).toBeVisible();
});
