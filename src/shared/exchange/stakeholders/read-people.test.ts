import { describe, expect, it } from 'vitest';
import { NEW_PERSON, NEW_STAKEHOLDER } from '../../plan/defaults';
import type { Person, Plan, Stakeholder } from '../../plan/types';
import { buildPlan } from '../../../../test/builders/plan-builder';
import { LIST_WORDS, readList, withImport } from '../../../../test/builders/stakeholder-list';
import { stakeholderCsv } from './csv';

interface Known {
  readonly people?: readonly (Partial<Person> & { id: string; name: string })[];
  readonly register?: readonly (Partial<Stakeholder> & { id: string })[];
}

function planWith({ people = [], register = [] }: Known): Plan {
  const plan = buildPlan();
  const entries = register.map((entry) => ({ ...NEW_STAKEHOLDER, name: '', ...entry }));
  return {
    ...plan,
    people: people.map((person) => ({ ...NEW_PERSON, ...person })),
    stakeholders: { ...plan.stakeholders, register: entries },
  };
}

const ANA = { id: 'ana', name: 'Ana Duarte' };

describe('a list of people', () => {
  it('takes the column Role of a list of people as their job title, but for roles towards the team', () => {
    const list = readList(
      buildPlan(),
      'Name\tRole\tOrganization\nAna\tDirector General\tPolice\nBo\tsponsor\tPolice\nPolice\tDirector\t',
    );
    expect(list.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ana', 'Director General'],
      ['Bo', ''],
    ]);
    expect(list.entries.map(({ roles }) => roles)).toEqual([[], ['sponsor'], []]);
    expect(list.taken.map(({ notes }) => notes.map(({ type }) => type))).toEqual([
      ['asPerson'],
      ['asPerson'],
      ['unknownWord'],
    ]);
  });

  it('takes somebody with a job title as a person, and a body with a position towards the team as a body', () => {
    const list = readList(buildPlan(), 'Name,Position\nAna,Director\nPolice,neutral');
    expect(list.people).toMatchObject([{ name: 'Ana', role: 'Director' }]);
    expect(list.entries.map(({ name }) => name)).toEqual(['', 'Police']);
    expect(list.taken[1]?.notes).toEqual([{ type: 'noContact', column: 'jobTitle', value: 'neutral' }]);
  });

  it('keeps what it says of both contacts, and gives it back in an export', () => {
    const list = readList(
      buildPlan(),
      'Name,Contact,Job title,Messenger,Contact language,Backup,Backup email,Backup phone,Second channel,Second language\n' +
        'Bank,Ana,Director,@ana,French,Bo,bo@example.org,+1 555,@bo,Arabic',
    );
    const [ana, bo] = list.people;
    expect(ana).toMatchObject({ name: 'Ana', role: 'Director', channel: '@ana', language: 'French' });
    expect(bo).toMatchObject({ name: 'Bo', email: 'bo@example.org', phone: '+1 555', channel: '@bo' });
    const plan = withImport(buildPlan(), list);
    const again = readList(buildPlan(), stakeholderCsv(plan, LIST_WORDS));
    expect(again.people).toEqual(list.people);
    expect(bo?.language).toBe('Arabic');
  });

  it('takes one name for one person, also where only a later row tells', () => {
    const list = readList(buildPlan(), 'Name,Organization\nAna,\nAna,Police');
    expect(list.people).toMatchObject([{ name: 'Ana', organization: 'Police' }]);
    expect(list.merged).toMatchObject([{ row: 3, with: 2 }]);
  });

  it('that a person says is one makes persons, but of what says it is an organization', () => {
    const text = 'Name,Influence,Kind\nAna Duarte,3,\nPolice,4,organization';
    expect(readList(buildPlan(), text).people).toEqual([]);
    const list = readList(buildPlan(), text, { people: true });
    expect(list.people.map(({ name }) => name)).toEqual(['Ana Duarte']);
    expect(list.entries.map(({ name, person }) => [name, person])).toEqual([
      ['', list.people[0]?.id],
      ['Police', null],
    ]);
  });

  it('says that an entry is an organization, and turns it into a person when it goes over the plan', () => {
    const plan = planWith({ people: [ANA], register: [{ id: 'one', name: 'ana duarte', influence: 4 }] });
    const kept = readList(plan, 'Ana Duarte', { people: true });
    expect(kept.merged[0]?.differs).toMatchObject([{ column: 'kind', plan: 'organization, as kind' }]);
    expect(withImport(plan, kept)).toEqual(plan);
    const turned = readList(plan, 'Ana Duarte', { people: true, decisions: new Map([[1, 'list']]) });
    expect(turned.merged[0]).toMatchObject({ changed: ['kind'], differs: [] });
    const [entry] = withImport(plan, turned).stakeholders.register;
    expect(entry).toMatchObject({ id: 'one', name: '', person: 'ana', influence: 4 });
  });
});

describe('a name of a person of the plan', () => {
  it('is that person, also as the one somebody reports to', () => {
    const plan = planWith({ people: [ANA, { id: 'bo', name: 'Bo Lind' }] });
    const list = readList(plan, 'Name,Reports to\nANA DUARTE,Bo Lind\nPolice,Bo Lind');
    expect(list.people).toEqual([]);
    expect(list.entries.map(({ name, person }) => [name, person])).toEqual([
      ['', 'ana'],
      ['Police', null],
      ['', 'bo'],
    ]);
    expect(list.taken[0]?.notes[0]?.type).toBe('knownPerson');
  });

  it('is an organization where the row says so', () => {
    const list = readList(planWith({ people: [ANA] }), 'Name,Kind\nAna Duarte,organization');
    expect(list.entries).toMatchObject([{ name: 'Ana Duarte', person: null }]);
  });
});

describe('two persons of one name', () => {
  const text = 'Name,Organization,Phone\nJohn Smith,Police,111\nJohn Smith,Bank,222\nJOHN SMITH,Police,\n';

  it('are two when their organizations differ, and one when not', () => {
    const list = readList(buildPlan(), text);
    expect(list.people.map(({ organization, phone }) => [organization, phone])).toEqual([
      ['Police', '111'],
      ['Bank', '222'],
    ]);
    expect(list.merged).toMatchObject([{ row: 4, with: 2 }]);
    const plan = withImport(buildPlan(), list);
    const again = readList(plan, text, { prefix: 'again' });
    expect([again.taken, withImport(plan, again)]).toEqual([[], plan]);
  });

  it('are two when their mail differs', () => {
    const list = readList(buildPlan(), 'Name\tPosition\tEmail\nJo\tClerk\ta@x.org\nJo\tClerk\tb@x.org');
    expect(list.people.map(({ email }) => email)).toEqual(['a@x.org', 'b@x.org']);
  });

  it('are one when the plan has one, unless a person says that it is somebody else', () => {
    const plan = planWith({
      people: [{ ...ANA, organization: 'Police' }],
      register: [{ id: 'one', person: 'ana' }],
    });
    const row = 'Name,Organization\nAna Duarte,Bank';
    const merged = readList(plan, row);
    expect(merged.merged).toMatchObject([{ with: null, differs: [{ column: 'organization' }] }]);
    const apart = readList(plan, row, { decisions: new Map([[2, 'apart']]) });
    expect(apart.people).toMatchObject([{ name: 'Ana Duarte', organization: 'Bank' }]);
    expect(withImport(plan, apart).stakeholders.register.map(({ person }) => person)).toEqual([
      'ana',
      apart.people[0]?.id,
    ]);
  });
});

describe('a row that says something else than the plan', () => {
  const plan = planWith({
    people: [{ ...ANA, role: 'Clerk', email: 'old@x.org' }],
    register: [
      {
        ...{ id: 'bank', name: 'Bank', influence: 2, type: 'lawEnforcement', primary: 'ana', parent: 'gov' },
        served: { ...NEW_STAKEHOLDER.served, pilot: true },
      },
      { id: 'gov', name: 'Government' },
    ],
  });
  const text =
    'Name,Influence,Type,Pilot,Parent,Contact,Job title,Email\n' +
    'Bank,5,Club,no,Ministry,Ana Duarte,Director,new@x.org';
  const columns = ['type', 'influence', 'pilot', 'parent', 'jobTitle', 'email'];

  it('is told, and the plan stays as it is', () => {
    const list = readList(plan, text);
    expect(list.merged[0]?.differs.map(({ column }) => column)).toEqual(columns);
    expect(withImport(plan, list)).toEqual(plan);
  });

  it('goes over the plan when a person says so', () => {
    const list = readList(plan, text, { decisions: new Map([[2, 'list']]) });
    expect(list.merged[0]).toMatchObject({ changed: columns, differs: [] });
    const after = withImport(plan, list);
    const [bank, , ministry] = after.stakeholders.register;
    expect(bank).toMatchObject({ influence: 5, type: null, ownType: 'Club', parent: ministry?.id });
    expect([bank?.served.pilot, ministry?.name]).toEqual([false, 'Ministry']);
    expect(after.people).toMatchObject([{ role: 'Director', email: 'new@x.org' }]);
  });
});
