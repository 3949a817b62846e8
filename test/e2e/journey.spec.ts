import { readFileSync } from 'node:fs';
import { expect, test, written } from './fixtures';
import { write } from './pages/rich-text';
import { readPlan } from './plans';
import { Program } from './program';
import { unzipTexts } from '../builders/zip';

const MISSION = 'JO-CSIRT helps every operator in the country to withstand incidents.';
const COORDINATION = 'Information security incident coordination';

test.describe.configure({ timeout: 180_000 });

test('a plan from the first question to the document a ministry signs', async ({
  context,
  folders,
  program,
  start: startProgram,
}) => {
  const { page, start, setup, frame, stage, organization, services, documents, files, t } = program;

  await test.step('set-up: the country proposes, the person confirms or changes', async () => {
    await start.newPlan.click();
    await expect(setup.create).toHaveAccessibleDescription(/country/);
    await setup.choose(setup.country, 'Jord', 'Jordan');
    await expect(setup.create).not.toHaveAccessibleDescription(/country/);
    await expect(setup.create).toHaveAccessibleDescription(/no name yet/);
    await expect(setup.currency).toHaveValue(/^JOD/);
    await expect(setup.weekday('Friday')).toBeChecked();
    await expect(setup.weekday('Saturday')).toBeChecked();
    await expect(setup.weekday('Sunday')).not.toBeChecked();
    await setup.choose(setup.currency, 'USD', 'USD');
    await setup.weekday('Sunday').check();
    await setup.weekday('Friday').uncheck();
    await setup.teamName.fill('JO-CSIRT');
    await expect(setup.create).toHaveAccessibleDescription(t('setup.createHelp'));
    await expect(setup.title).toHaveValue('Plan for JO-CSIRT');
    await setup.tlp.click();
    await page.getByRole('option', { name: 'TLP:GREEN' }).click();
    await setup.create.click();
  });

  await test.step('overview: an empty plan says how to begin', async () => {
    await expect(frame.bar.getByText('Plan for JO-CSIRT')).toBeVisible();
    await expect(frame.bar.getByText('TLP:GREEN')).toBeVisible();
    await expect(page.getByRole('heading', { name: t('overview.begin_title') })).toBeVisible();
    await frame.expectNotSaved();
  });

  await test.step('stage 1: states, reason, owner, note, own item, order, undo', async () => {
    await frame.go('Stage1');
    const [first = '', second = '', third] = await stage.titles();
    const [done, blocked] = [stage.item(first), stage.item(second)];
    await stage.setState(done, 'done');
    await stage.expectState(done, 'done');
    await stage.setState(blocked, 'blocked');
    await stage.reason.fill('The minister is traveling');
    await stage.reason.press('Enter');
    await stage.expectState(blocked, 'blocked');
    await expect(blocked).toContainText('The minister is traveling');
    await stage.open(blocked);
    await stage.setOwner('Layla Haddad');
    await expect(blocked).toContainText('Layla Haddad');
    await write(stage.notes, 'Ask again in spring.');
    await frame.leaveField();
    await stage.addItem.first().click();
    await stage.newItem.fill('Visit the bank supervisor');
    await stage.newItem.press('Enter');
    await stage.newItem.press('Escape');
    await expect(stage.item('Visit the bank supervisor')).toBeVisible();
    await stage.moveFirstDown(first);
    await stage.expectOrder([second, first, third]);
    await frame.leaveField();
    await frame.undo();
    await stage.expectOrder([first, second, third]);
    await frame.redo();
    await stage.expectOrder([second, first, third]);
  });

  const before = await test.step('documents: the draft says what is missing', async () => {
    await frame.go('Documents');
    await expect(documents.preview.getByText('JO-CSIRT').first()).toBeVisible();
    return documents.missingCount();
  });

  await test.step('a missing entry leads to its screen: mission, mandate, authority', async () => {
    const mission = t.catalog('worksheet', 'purpose.mission', 'label');
    await documents.missing.filter({ hasText: mission }).first().click();
    await expect(frame.heading).toHaveText(t('organization.title'));
    await write(organization.text('purpose.mission'), MISSION);
    await organization.openSection('mandate');
    await write(organization.text('mandate.statement'), 'It is the national point of contact.');
    await organization.choose('mandate.anchor', 'law');
    await organization.openSection('authority');
    await organization.choose('authority.relation', 'shared');
    await organization.choose('authority.powers', 'advise');
    await organization.choose('authority.powers', 'escalate');
  });

  await test.step('services: three at launch, one later', async () => {
    await frame.go('Services');
    await services.choose(COORDINATION, 'launch');
    await services.choose('Information security incident report acceptance', 'launch');
    await services.choose('Awareness building', 'launch');
    await services.choose('Crisis management support', 'later');
    await services.month('Crisis management support').fill('18');
    await frame.leaveField();
  });

  await test.step('documents: the mission is in, the list has become shorter', async () => {
    await frame.go('Documents');
    await expect(documents.preview.getByText(MISSION).first()).toBeVisible();
    await expect.poll(() => documents.missingCount()).toBeLessThan(before - 3);
  });

  await test.step('export: Word, web page, Markdown and PDF hold the mission', async () => {
    await frame.openTab('documents.tab_export');
    await documents.write('documents.form_docx', 'conops');
    const docx = unzipTexts(readFileSync(await written(folders, 'conops.docx')));
    expect(docx.get('word/document.xml')).toContain(MISSION);
    await documents.write('documents.form_html', 'conops');
    const html = readFileSync(await written(folders, 'conops.html'), 'utf8');
    expect(html).toContain(MISSION);
    expect(html).not.toMatch(/(src|href)="https?:[^"]*"[^>]*rel="stylesheet"|<script/);
    await documents.write('documents.form_md', 'conops');
    expect(readFileSync(await written(folders, 'conops.md'), 'utf8')).toContain(MISSION);
    await documents.write('documents.form_pdf', 'conops');
    expect(readFileSync(await written(folders, 'conops.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
  });

  await test.step('save: the name is proposed, the file is whole', async () => {
    await frame.save();
    await expect(files.name).toHaveValue('Plan for JO-CSIRT');
    await files.saveAs('jordan');
    await frame.expectSaved();
    const { plan } = readPlan(await written(folders, 'jordan.csirtplan'));
    expect(plan.organization.purpose.mission).toBe(MISSION);
  });

  await test.step('the next day everything is there', async () => {
    const next = new Program(await context.newPage(), t);
    await page.close();
    await next.open(await startProgram());
    await next.start.recent('Plan for JO-CSIRT').click();
    await expect(next.frame.bar.getByText('TLP:GREEN')).toBeVisible();
    await next.frame.go('Stage1');
    await expect(next.stage.item('Visit the bank supervisor')).toBeVisible();
    const blocked = next.stage.items.filter({ hasText: 'The minister is traveling' });
    await next.stage.expectState(blocked, 'blocked');
    await expect(blocked).toContainText('Layla Haddad');
    await next.stage.open(blocked);
    await expect(next.stage.notes).toHaveText('Ask again in spring.');
    await next.frame.go('Services');
    await expect(next.services.month('Crisis management support')).toHaveValue(/18/);
    await next.frame.go('Documents');
    await expect(next.documents.preview.getByText(MISSION).first()).toBeVisible();
  });
});
