import { expect, test as base } from './fixtures';
import { tabTo } from './keyboard';
import { putBareSample } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');
const NAME = 0;
const PERSON = 5;

/** Opened on the positions, with three of them. */
const test = base.extend<{ readonly opened: Program }>({
  opened: async ({ folders, page, start }, use) => {
    const program = new Program(page, t);
    await program.open(await start({ words: [putBareSample(folders, 'bare.csirtplan')] }));
    await program.frame.go('Staffing');
    await tabTo(program.staffing.addName);
    for (const name of ['One', 'Two', 'Three']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(program.staffing.cell(name, NAME)).toBeVisible();
      await tabTo(program.staffing.addName);
    }
    await use(program);
  },
});

test('the keyboard stays in the worksheet when the row it is on goes', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  await test.step('that was added last and is taken back', async () => {
    await staffing.cell('Three', NAME).focus();
    await frame.undo();
    await expect(staffing.names).toHaveText(['One', 'Two']);
    await expect(staffing.cell('Two', NAME)).toBeFocused();
  });

  await test.step('that is removed by its key, and then undone', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Delete');
    await expect(staffing.cell('Two', NAME)).toBeFocused();
    await frame.undo();
    await expect(staffing.names).toHaveText(['One', 'Two']);
    await expect(staffing.cell('Two', NAME)).toBeFocused();
  });

  await test.step('that is removed in its details', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await frame.details.getByRole('button', { name: t('staffing.remove') }).press('Enter');
    await expect(staffing.names).toHaveText(['Two']);
    await expect(staffing.cell('Two', NAME)).toBeFocused();
  });
});

test('what is removed in its details leaves the keyboard where it was before', async ({ opened }) => {
  const { page, frame } = opened;
  await frame.go('Risks');
  const add = page.getByRole('textbox', { name: t('risks.add_label') });
  const remove = frame.details.getByRole('button', { name: t('risks.remove') });
  await add.fill('Power fails');
  await add.press('Enter');
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(add).toBeFocused();

  await add.fill('Power fails');
  await add.press('Enter');
  await page.getByRole('main').getByRole('button', { name: 'Power fails', exact: true }).press('Enter');
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(frame.heading).toBeFocused();
});

test('what is typed in a cell waits while another window is looked at', async ({ opened }) => {
  const { page, staffing } = opened;
  await staffing.cell('Two', PERSON).click();
  await page.keyboard.type('Zoe');
  const field = staffing.sheet.getByRole('combobox').or(staffing.sheet.getByRole('textbox'));
  // As the browser tells it: the field keeps the focus of the page.
  await field.dispatchEvent('focusout', { bubbles: true });
  await page.keyboard.type(' Quandt');
  await expect(field).toHaveValue('Zoe Quandt');
  await page.keyboard.press('Enter');
  await expect(staffing.cell('Two', PERSON)).toHaveText('Zoe Quandt');
});

test('a drag marks cells when it begins on one, and not when it comes from elsewhere', async ({ opened }) => {
  const { page, frame, staffing } = opened;
  const marked = staffing.sheet.locator('[data-marked]');
  const to = async (place: typeof marked) => {
    await place.hover();
  };
  await to(staffing.cell('One', NAME));
  await page.mouse.down();
  await to(staffing.cell('Two', PERSON));
  await page.mouse.up();
  await expect(marked).toHaveCount(2 * (PERSON + 1));

  await staffing.cell('One', NAME).click();
  await to(frame.heading);
  await page.mouse.down();
  await to(staffing.cell('Two', PERSON));
  await page.mouse.up();
  await expect(marked).toHaveCount(1);
});

test('shortcuts of the worksheet go by the place of their keys on a Cyrillic keyboard', async ({
  opened,
}) => {
  const { page, staffing } = opened;
  await staffing.cell('One', PERSON).click();
  await page.keyboard.type('Zoe');
  await page.keyboard.press('Enter');
  await expect(staffing.cell('One', PERSON)).toHaveText('Zoe');
  await staffing.cell('Two', PERSON).dispatchEvent('keydown', { key: 'в', code: 'KeyD', ctrlKey: true });
  await expect(staffing.cell('Two', PERSON)).toHaveText('Zoe');
});
