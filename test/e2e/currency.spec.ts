import { expect, test } from './fixtures';
import { putPlan } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

test('a rate that is none says why, and the keyboard goes to it each time it is tried', async ({
  folders,
  page,
  start,
}) => {
  const program = new Program(page, t);
  const { frame, setup, files } = program;
  await program.open(await start({ words: [putPlan(folders, 'money.csirtplan')] }));
  await frame.go('Setup');
  await setup.choose(setup.currency, 'KWD', 'KWD');
  const { dialog } = files;
  const take = dialog.getByRole('button', { name: t('setup.currencyTake', { to: 'KWD' }) });
  const rate = dialog.getByRole('textbox', { name: t('setup.currencyWorth', { from: 'USD', to: 'KWD' }) });
  for (const typed of ['0,3', '0,31']) {
    await rate.fill(typed);
    await take.click();
    await expect(rate).toBeFocused();
    await expect(rate).toHaveAccessibleDescription(/thousands/);
  }

  await dialog.getByRole('radio', { name: t('setup.currencyKeep') }).check();
  const kept = dialog.getByRole('textbox', { name: t('setup.currencyWorth', { from: 'EUR', to: 'KWD' }) });
  await kept.fill('0,35');
  await take.click();
  await expect(kept).toBeFocused();
  await expect(kept).toHaveAccessibleDescription(/thousands/);
  await kept.fill('0.35');
  await take.click();
  await expect(dialog).toHaveCount(0);
  await expect(setup.currency).toHaveValue(/^KWD/);
});
