import { expect, it } from 'vitest';
import { NEW_PERSON, NEW_STAKEHOLDER } from '../plan/defaults';
import type { Plan, Stakeholder } from '../plan/types';
import { buildPlan } from '../../../test/builders/plan-builder';
import { importStakeholders } from './stakeholder-import';

type Args = Parameters<typeof importStakeholders.run>[1];

const body = (id: string, change: Partial<Stakeholder> = {}): Stakeholder => ({
  ...{ ...NEW_STAKEHOLDER, id, name: id },
  ...change,
});
const person = (id: string) => ({ ...NEW_PERSON, id, name: id });

function plan(): Plan {
  const base = buildPlan();
  const register = [body('bank', { parent: 'ministry' }), body('ministry')];
  return { ...base, people: [person('ada')], stakeholders: { ...base.stakeholders, register } };
}

const NOTHING: Args = { entries: [], updates: [], people: [], personUpdates: [] };

it('takes entries, persons and what the list adds over in one step', () => {
  const result = importStakeholders.run(plan(), {
    entries: [body('police', { parent: 'bank', primary: 'bo' })],
    people: [{ ...person('bo'), organizations: ['police'] }],
    updates: [{ id: 'bank', patch: { interest: 3, owner: 'ada' } }],
    personUpdates: [{ id: 'ada', patch: { email: 'ada@example.org' } }],
  });
  const after = result.ok ? result.value : plan();
  expect(after.stakeholders.register.map(({ id, interest }) => [id, interest])).toEqual([
    ['bank', 3],
    ['ministry', null],
    ['police', null],
  ]);
  expect(after.people.map(({ id, email }) => [id, email])).toEqual([
    ['ada', 'ada@example.org'],
    ['bo', ''],
  ]);
});

it.each<readonly [string, Partial<Args>]>([
  ['an id that is taken', { entries: [body('bank')] }],
  ['a person who is there', { people: [person('ada')] }],
  ['an entry without name and person', { entries: [body('x', { name: '' })] }],
  ['a name taken from an entry', { updates: [{ id: 'bank', patch: { name: '' } }] }],
  ['an entry that is not there', { updates: [{ id: 'nobody', patch: { interest: 1 } }] }],
  ['a person who is not there', { personUpdates: [{ id: 'nobody', patch: { email: '' } }] }],
  ['an owner who is not there', { entries: [body('x', { owner: 'nobody' })] }],
  ['a contact who is not there', { updates: [{ id: 'bank', patch: { backup: 'nobody' } }] }],
  ['a parent that is not there', { entries: [body('x', { parent: 'nobody' })] }],
  ['an organization that is not there', { people: [{ ...person('bo'), organizations: ['nobody'] }] }],
  ['a body above itself', { entries: [body('x', { parent: 'x' })] }],
  ['a circle with the plan', { updates: [{ id: 'ministry', patch: { parent: 'bank' } }] }],
])('is refused as a whole for %s', (_why, change) => {
  const good = { entries: [body('good')], people: [] };
  const entries = [...good.entries, ...(change.entries ?? [])];
  const before = plan();
  expect(importStakeholders.run(before, { ...NOTHING, ...change, entries }).ok).toBe(false);
  expect(before).toEqual(plan());
});

it('leaves out a group of the constituency that is not there, of new entries and of changed ones', () => {
  const { served } = NEW_STAKEHOLDER;
  const result = importStakeholders.run(plan(), {
    ...NOTHING,
    entries: [body('grid', { served: { ...served, group: 'gone', pilot: true } })],
    updates: [{ id: 'bank', patch: { served: { ...served, group: 'gone' } } }],
  });
  const register = result.ok ? result.value.stakeholders.register : [];
  expect(register.map(({ id, served: { group, pilot } }) => [id, group, pilot])).toEqual([
    ['bank', null, false],
    ['ministry', null, false],
    ['grid', null, true],
  ]);
});
