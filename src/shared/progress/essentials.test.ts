import { expect, test } from 'vitest';
import { aPlan } from '@test/builders/plan-parts';
import { WORKSHEET } from '../catalog/worksheet';
import { NEW_SERVICE_CHOICE } from '../plan/defaults';
import { essentialsOf } from './essentials';

const asked = WORKSHEET.flatMap(({ fields }) => fields.filter((field) => field.essential)).length;

test('a new plan has answered what the set-up asked: team and country', () => {
  const { needed, given, open } = essentialsOf(aPlan());
  // The worksheet's essential fields, and three more: team, country, a service.
  expect(needed).toBe(asked + 3);
  expect(given).toBe(2);
  expect(open.at(-1)).toEqual({ screen: 'services', section: '', field: 'launch' });
  expect(open).toHaveLength(needed - given);
});

test('answers count when they say something', () => {
  const plan = aPlan();
  const { organization: org } = plan;
  const answered = {
    ...plan,
    identity: { ...plan.identity, teamName: ' ' },
    organization: {
      ...org,
      purpose: {
        ...org.purpose,
        mission: 'To respond',
        goals: [{ id: 'g', goal: 'Be known', objectives: '' }],
        principles: [],
      },
      authority: { ...org.authority, relation: 'none' as const },
    },
    services: {
      ...plan.services,
      choices: {
        a: { ...NEW_SERVICE_CHOICE, status: 'launch' as const },
        b: { ...NEW_SERVICE_CHOICE, status: 'later' as const },
      },
    },
  };
  const open = essentialsOf(answered).open.map(({ section, field }) => `${section}.${field}`);
  expect(open).toContain('.teamName');
  expect(open).toContain('purpose.principles');
  expect(open).not.toContain('purpose.mission');
  expect(open).not.toContain('purpose.goals');
  expect(open).not.toContain('authority.relation');
  expect(open).not.toContain('.launch');
});

test('a country outside the list is given by its name', () => {
  const plan = aPlan();
  const countryIsOpen = (countryName: string): boolean =>
    essentialsOf({ ...plan, identity: { ...plan.identity, country: '', countryName } }).open.some(
      ({ field }) => field === 'country',
    );
  expect([countryIsOpen(''), countryIsOpen('Examplia')]).toEqual([true, false]);
});

test('a service for later is no service to launch with', () => {
  const plan = aPlan();
  const choices = { b: { ...NEW_SERVICE_CHOICE, status: 'later' as const } };
  const { open } = essentialsOf({ ...plan, services: { ...plan.services, choices } });
  expect(open.at(-1)?.field).toBe('launch');
});
