import { expectAccessible } from './axe';
import { expect, test, type Folders } from './fixtures';
import { putPlan } from './plans';
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
  return putPlan(folders, 'plan.csirtplan', ({ plan }) => {
    // The register of the sample goes, and with it what its people belong to.
    for (const person of plan.people)
      Object.assign(person, { organizations: person.id === 'p-amara' ? ['ministry'] : [] });
    Object.assign(plan, {
      stakeholders: {
        register: [
          body('police', POLICE, {
            ...{ type: 'lawEnforcement', influence: 4, interest: 2, owner: 'p-amara' },
            concerns: 'Fears that evidence is lost',
          }),
          body('ministry', 'Ministry of Finance', { influence: 5 }),
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

test('removing a person says what was cleared, and one undo brings it back', async ({ page }) => {
  const { frame } = new Program(page, t);
  await frame.go('Setup');
  const people = page.getByRole('group', { name: t('setup.partPeople'), exact: true });
  await expect(people.getByRole('button', { name: /Ministry of Finance/ })).toBeVisible();
  await expectAccessible(page, 'people of the plan');
  await people.getByRole('button', { name: t('fields.remove', { number: 1 }), exact: true }).click();
  await expect(frame.message(t('setup.personRemovedEntry'))).toContainText(t('setup.personRemovedRest'));
  await expect(people.getByRole('button', { name: /Ministry of Finance/ })).toHaveCount(0);
  await frame.undo();
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
