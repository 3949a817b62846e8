import { expect, test } from 'vitest';
import { aPerson, planWithStakeholders } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import { affiliatedPeople } from './index';

test('a person belongs to bodies of the register, else to what was typed', () => {
  const typed = { ...aPerson('bo', 'Bo Lind'), organization: 'Old office' };
  const people = [
    { ...typed, id: 'ana', organizations: ['police', 'grid'] },
    typed,
    { ...typed, id: 'cy', organizations: ['gone'] },
  ];
  const register = [aBody('grid', { name: 'Grid Company' }), aBody('police', { name: 'Constabulary' })];
  const plan = planWithStakeholders({ register }, { people });
  expect(affiliatedPeople(plan).map(({ id, organization }) => [id, organization])).toEqual([
    ['ana', 'Constabulary, Grid Company'],
    ['bo', 'Old office'],
    ['cy', 'Old office'],
  ]);
});
