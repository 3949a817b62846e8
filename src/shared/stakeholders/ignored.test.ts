import { expect, test } from 'vitest';
import { aPerson, planWithStakeholders } from '@test/builders/plan-parts';
import { aBody, aStep } from '@test/builders/stakeholder-parts';
import { ignoredStakeholders } from './index';

test('who has influence and no owner, or no action, is ignored; nobody else is', () => {
  const plan = planWithStakeholders(
    {
      register: [
        aBody('well', { influence: 5, owner: 'ana' }),
        aBody('no owner', { influence: 4 }),
        aBody('no action', { influence: 5, owner: 'ana' }),
        aBody('small', { influence: 3 }),
        aBody('not scored'),
      ],
      actions: ['well', 'no owner'].map((stakeholder) => aStep(`for ${stakeholder}`, { stakeholder })),
    },
    { people: [aPerson('ana', 'Ana')] },
  );
  expect(ignoredStakeholders(plan).map(({ id }) => id)).toEqual(['no owner', 'no action']);
});
