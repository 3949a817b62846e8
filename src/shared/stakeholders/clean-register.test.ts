import { expect, it } from 'vitest';
import { filledPlan } from '@test/builders/filled-plan';
import { cleanRegister } from './clean-register';

/** Every place in the register where a text of the team's own is left as it was. */
function uncleaned(value: unknown, path = ''): readonly string[] {
  if (value === 'Ana Novak') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => uncleaned(inner, `${path}/${key}`));
}

it('cleans every text of the register but the languages spoken and the keys of declined suggestions', () => {
  const { stakeholders } = filledPlan('Ana Novak');
  expect(uncleaned(stakeholders).length).toBeGreaterThan(60);
  expect(uncleaned(cleanRegister(stakeholders, () => 'somebody'))).toEqual([
    '/register/0/language',
    '/register/1/language',
    '/declined/0',
    '/declined/1',
  ]);
});

it('changes nothing else', () => {
  const { stakeholders } = filledPlan();
  expect(cleanRegister(stakeholders, (text) => text)).toEqual(stakeholders);
});
