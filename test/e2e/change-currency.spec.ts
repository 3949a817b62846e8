import { NEW_LINE } from '../../src/shared/plan/budget-defaults';
import { expect, test } from './fixtures';
import { SetupPage } from './pages/setup-page';
import { putBudget, readPlan, putFile } from './plans';
import { Program } from './program';
import { wordsIn } from './words';

const t = wordsIn('en');

test('a change of currency offers the inverse of the rate in the plan, on the day its budget begins', async ({
  folders,
  page,
  start,
}) => {
  const line = { id: 'rent', name: 'Rent', category: 'premises', currency: 'EUR', unitCost: 100_000 };
  const rates = [{ id: 'xof', from: 'XOF', on: '2087-01-01', rate: '0.001524' }];
  const path = putBudget(folders, 'money.csirtplan', { lines: [{ ...NEW_LINE, ...line }], rates });
  const file = readPlan(path);
  file.plan.identity['startDay'] = '2087-01-06';
  putFile(folders, 'money.csirtplan', JSON.stringify(file));
  const program = new Program(page, t);
  await program.open(await start({ words: [path] }));
  await program.frame.go('Setup');
  const setup = new SetupPage(page, t);
  await setup.choose(setup.currency, 'XOF', 'XOF');
  const dialog = page.getByRole('dialog', { name: t('setup.currencyTitle', { from: 'EUR', to: 'XOF' }) });
  const rate = dialog.getByRole('textbox', { name: t('setup.currencyWorth', { from: 'EUR', to: 'XOF' }) });
  await expect(rate).toHaveValue('656.167979003');
  await expect(rate).toHaveAccessibleDescription(
    t('setup.currencyInverse', { from: 'EUR', to: 'XOF', rate: '0.001524' }),
  );
  await expect(dialog.getByRole('textbox', { name: t('budget.rates_on') })).toHaveValue(/1 Jan(uary)? 2087/);
  await rate.fill('655.957');
  await expect(rate).toHaveAccessibleDescription('');
});
