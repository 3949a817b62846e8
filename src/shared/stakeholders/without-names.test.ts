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

it('leaves ordinary words that are also a name', () => {
  const [will, grace] = ['Will', 'Grace'].map((name, index) => ({ ...NEW_PERSON, id: `p${index}`, name }));
  const notes = 'We will see: Will may grant a day of grace.';
  const entry = { ...NEW_STAKEHOLDER, id: 's', name: 'Body', notes };
  const plan = buildPlan();
  const people = [will, grace].flatMap((person) => person ?? []);
  const stakeholders = { ...plan.stakeholders, register: [entry] };
  const told = withoutNames({ ...plan, people, stakeholders }, contact);
  expect(told.stakeholders.register[0]?.notes).toBe('We will see: Contact 1 may grant a day of grace.');
});

it.each([
  ['phone +33 1 2345 or (+33) 1-23.45.67, room 12345', 'phone … or …, room 12345'],
  ['on 2027-03-01, 1+1 and +5 % of 12 000 000', 'on 2027-03-01, 1+1 and +5 % of 12 000 000'],
  ['tel. 0033 1 23 45 67 89;', 'tel. …;'],
])('leaves out telephone numbers nobody in the plan has: %s', (notes, left) => {
  const plan = buildPlan();
  const entry = { ...NEW_STAKEHOLDER, id: 's', name: 'Body', language: 'French, Ana Novak', notes };
  const stakeholders = { ...plan.stakeholders, register: [entry] };
  const people = [{ ...NEW_PERSON, id: 'p', name: 'Ana Novak' }];
  const [told] = withoutNames({ ...plan, people, stakeholders }, contact).stakeholders.register;
  expect(told).toMatchObject({ notes: left, language: 'French, Contact 1' });
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
