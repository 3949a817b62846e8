import { expect, it } from 'vitest';
import { buildPlan } from '../../../test/builders/plan-builder';
import { NEW_PERSON, NEW_STAKEHOLDER } from '../plan/defaults';
import { withoutNames } from './without-names';

const contact = (number: number): string => `Contact ${number}`;

it('keeps one number for a person, also where several names are alike', () => {
  const people = ['Ann', 'Ann Lee', 'ann  lee-ray'].map((name, index) => ({
    ...{ ...NEW_PERSON, id: `p${index}`, name, email: 'a@b.org', phone: '1', role: 'Minister' },
  }));
  const notes = 'ANN LEE met Ann, then Ann Lee-Ray; Annabel wrote to x.y@mail.example.org.';
  const entry = { ...NEW_STAKEHOLDER, id: 's', name: 'Office of Ann Lee', notes };
  const plan = buildPlan();
  const told = withoutNames(
    { ...plan, people, stakeholders: { ...plan.stakeholders, register: [entry] } },
    contact,
  );
  expect(told.people.map(({ name, email, phone, role }) => [name, email, phone, role])).toEqual(
    people.map((_, index) => [`Contact ${index + 1}`, '', '', '']),
  );
  expect(told.stakeholders.register[0]).toMatchObject({
    name: 'Office of Contact 2',
    notes: 'Contact 2 met Contact 1, then Contact 3; Annabel wrote to ….',
  });
});

it('reads names as text and not as patterns', () => {
  const people = ['A. (B*', '[x]|y', '$&'].map((name, index) => ({ ...NEW_PERSON, id: `p${index}`, name }));
  const entry = { ...NEW_STAKEHOLDER, id: 's', name: 'Body', notes: 'a. (b* and [x]|y and $&, not axxb' };
  const plan = buildPlan();
  const told = withoutNames(
    { ...plan, people, stakeholders: { ...plan.stakeholders, register: [entry] } },
    contact,
  );
  expect(told.stakeholders.register[0]?.notes).toBe('Contact 1 and Contact 2 and Contact 3, not axxb');
});

it('leaves out names marked in Markdown and what persons are reached by, in every text', () => {
  const ana = { ...NEW_PERSON, id: 'p', name: 'Ana Novak', phone: '+99 555 0100', channel: 'Signal' };
  const entry = {
    ...{ ...NEW_STAKEHOLDER, id: 's', name: 'Body', ownSector: 'Sector of Ana Novak', channels: 'Desk' },
    notes: '**Ana** Novak, ana.novak@example.org, +99 555 0100 or Signal',
  };
  const plan = buildPlan();
  const stakeholders = { ...plan.stakeholders, register: [entry] };
  const told = withoutNames({ ...plan, people: [ana], stakeholders }, contact);
  expect(told.stakeholders.register[0]).toMatchObject({
    ownSector: 'Sector of Contact 1',
    channels: '',
    notes: '**Contact 1**, …, … or Signal',
  });
});
