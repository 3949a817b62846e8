import { expect, test } from 'vitest';
import { NEW_STAKEHOLDER } from '../plan/defaults';
import { aPerson, aTask, planWithTimeline } from '@test/builders/plan-parts';
import { richPlan } from '@test/builders/rich-plan';
import { anAgreement } from '@test/builders/stakeholder-parts';
import { crossChecks } from '../plan/cross-checks';
import type { Person, Stakeholder } from '../plan/types';
import { personCommands } from './people';

test('removing a person takes their tasks from them, and from nobody else', () => {
  const people = [aPerson('ana', 'Ana Duarte'), aPerson('bo', 'Bo Lind')];
  const tasks = ['ana', 'bo', 'ana'].map((owner, index) => aTask({ id: `task-${index}`, owner }));
  const removed = personCommands.remove.run(planWithTimeline({ tasks }, { people }), { id: 'ana' });
  if (!removed.ok) throw new Error(removed.error.type);
  expect(removed.value.timeline.tasks.map(({ owner }) => owner)).toEqual([null, 'bo', null]);
  expect(crossChecks(removed.value)).toEqual([]);
});

test('nothing of a person remains, wherever the plan named them', () => {
  const plan = richPlan();
  expect(plan.people.length).toBeGreaterThan(2);
  for (const { id } of plan.people) {
    const removed = personCommands.remove.run(plan, { id });
    if (!removed.ok) throw new Error(removed.error.type);
    expect(JSON.stringify(removed.value)).not.toContain(`"${id}"`);
    expect(crossChecks(removed.value)).toEqual([]);
  }
});

test.each([
  ['ana@example.org', ''],
  ['Duty desk 12; ANA@example.org; +99 555 0100', 'Duty desk 12'],
  ['Ana  Duarte\nduty@example.org', 'duty@example.org'],
  ['bo@example.org; +99 555 0200; switchboard 900', 'bo@example.org; +99 555 0200; switchboard 900'],
  ['ask Ana Duarte; desk', 'ask Ana Duarte; desk'],
  ['ana@example.organization, 555', 'ana@example.organization, 555'],
])('removing a person takes what reaches nobody else out of the channels: %j', (channels, left) => {
  const people = [
    { ...aPerson('ana', 'Ana Duarte'), email: 'ana@example.org', phone: '+99 555 0100' },
    { ...aPerson('bo', 'Bo Lind'), email: 'bo@example.org', phone: '+99 555 0200' },
  ];
  expect(entryAfter(people, { channels }).channels).toBe(left);
});

test('removing a person takes them out as the one who signs, unless another one is called so', () => {
  const ana = aPerson('ana', 'Ana Duarte');
  const signed = { agreements: [anAgreement({ theirSigner: 'ana duarte' })] };
  expect(entryAfter([ana], signed).agreements[0]?.theirSigner).toBe('');
  expect(entryAfter([ana, aPerson('other', 'Ana Duarte')], signed).agreements[0]?.theirSigner).toBe(
    'ana duarte',
  );
  const others = { agreements: [anAgreement({ theirSigner: 'Deputy of Ana Duarte' })] };
  expect(entryAfter([ana], others).agreements[0]?.theirSigner).toBe('Deputy of Ana Duarte');
});

/** The entry of the register once Ana is gone. */
function entryAfter(people: readonly Person[], change: Partial<Stakeholder>): Stakeholder {
  const plan = richPlan();
  const register = [{ ...NEW_STAKEHOLDER, id: 's', name: 'Bank', ...change }];
  const before = { ...plan, people: [...plan.people, ...people] };
  const removed = personCommands.remove.run(
    { ...before, stakeholders: { ...plan.stakeholders, register } },
    { id: 'ana' },
  );
  const entry = removed.ok ? removed.value.stakeholders.register[0] : undefined;
  if (!entry) throw new Error('The entry is gone.');
  return entry;
}
