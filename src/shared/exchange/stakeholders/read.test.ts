import { describe, expect, it } from 'vitest';
import { crossChecks } from '../../plan/cross-checks';
import { NEW_PERSON, NEW_STAKEHOLDER } from '../../plan/defaults';
import type { Plan, Stakeholder } from '../../plan/types';
import { buildPlan } from '../../../../test/builders/plan-builder';
import { LIST_WORDS, readList, withImport } from '../../../../test/builders/stakeholder-list';
import { stakeholderCsv } from './csv';
import { readStakeholders } from './read';
import { tableOfRows } from './table';

function planWith(entries: readonly (Partial<Stakeholder> & { id: string })[]): Plan {
  const plan = buildPlan();
  const register = entries.map((entry) => ({ ...NEW_STAKEHOLDER, name: '', ...entry }));
  return { ...plan, stakeholders: { ...plan.stakeholders, register } };
}

describe('a list of stakeholders', () => {
  it('is taken name by name when it is one name a line, commas and all', () => {
    const list = readList(buildPlan(), 'Ministry of Posts, Telecoms and IT\n\nPolice\n');
    expect(list.taken.map(({ row, name }) => [row, name])).toEqual([
      [1, 'Ministry of Posts, Telecoms and IT'],
      [3, 'Police'],
    ]);
    expect(list.entries.map(({ name, person }) => [name, person])).toEqual([
      ['Ministry of Posts, Telecoms and IT', null],
      ['Police', null],
    ]);
  });

  it('fills the fields of its columns, by word or by id, and makes the persons it names', () => {
    const list = readList(
      buildPlan(),
      'Stakeholder\tType\tSector\tRole\tPower\tInterest\tCurrent\tWanted\tOwner\tPrimary contact\tE-mail\tPilot\tColor\n' +
        'Bank\tlawEnforcement\tFinance\tsponsor, as role; champion, king\t5\t2.0\tneutral\tleading, as engagement\tAda\tBo\tbo@example.org\tyes\tred\n',
    );
    const [bank] = list.entries;
    const names = new Map(list.people.map(({ id, name }) => [id, name]));
    expect(bank).toMatchObject({ type: 'lawEnforcement', sector: 'finance', influence: 5, interest: 2 });
    expect(bank).toMatchObject({ current: 'neutral', wanted: 'leading', roles: ['sponsor', 'champion'] });
    expect(bank?.served.pilot).toBe(true);
    expect([names.get(bank?.owner ?? ''), names.get(bank?.primary ?? '')]).toEqual(['Ada', 'Bo']);
    expect(list.people.find(({ name }) => name === 'Bo')?.email).toBe('bo@example.org');
    expect(list.taken[0]?.notes).toEqual([{ type: 'unknownWord', column: 'roles', value: 'king' }]);
  });

  it('keeps an unknown kind or sector as one of the team, and says so', () => {
    const list = readList(buildPlan(), 'name;type;sector\nClub;Hackerspace;Hobby');
    expect(list.entries[0]).toMatchObject({ type: null, ownType: 'Hackerspace', ownSector: 'Hobby' });
    expect(list.taken[0]?.notes.map(({ type, value }) => [type, value])).toEqual([
      ['ownWord', 'Hackerspace'],
      ['ownWord', 'Hobby'],
    ]);
  });

  it('takes somebody with an organization beside the name as a person of it', () => {
    const list = readList(buildPlan(), 'Name,Organization,Email\nAda,Police,ada@example.org\nPolice,,');
    const [ada, police] = list.entries;
    expect(ada).toMatchObject({ name: '', person: list.people[0]?.id });
    expect(list.people[0]).toMatchObject({
      ...{ name: 'Ada', email: 'ada@example.org' },
      ...{ organizations: [police?.id], organization: '' },
    });
    expect(list.taken[0]?.notes[0]?.type).toBe('asPerson');
  });

  it('reads organizations as names when there is no other column for them', () => {
    expect(readList(buildPlan(), 'Organization,Influence\nPolice,4').entries[0]).toMatchObject({
      ...{ name: 'Police', influence: 4 },
    });
  });

  it('lists the columns it does not know, and is refused whole without one for names', () => {
    const table = tableOfRows(
      [
        ['Name', 'Shoe size'],
        ['Police', 43],
      ],
      LIST_WORDS.title,
    );
    expect(table.unknown).toEqual([{ place: 1, title: 'Shoe size' }]);
    const context = { plan: buildPlan(), newId: () => 'x', words: LIST_WORDS };
    const nameless = tableOfRows(
      [
        ['Influence', 'Interest'],
        [1, 2],
      ],
      LIST_WORDS.title,
    );
    expect(readStakeholders(nameless.rows, nameless, context)).toEqual({
      ...{ ok: false, error: { type: 'noNameColumn' } },
    });
  });

  it('leaves cells that look like formulas as the text they are', () => {
    const list = readList(buildPlan(), 'name,notes\n=1+1,@SUM(A1)\n-Bank,+1');
    expect(list.entries.map(({ name, notes }) => [name, notes])).toEqual([
      ['=1+1', '@SUM(A1)'],
      ['-Bank', '+1'],
    ]);
  });
});

describe('a row', () => {
  it.each([
    ['High', 4],
    ['very low', 1],
    ['Moderate', 3],
    ['4/5', 4],
    ['5, as score', 5],
    ['2,0', 2],
  ])('with the influence "%s" has the score %i', (influence, score) => {
    const list = readList(buildPlan(), `name\tinfluence\nBank\t${influence}`);
    expect(list.entries.map((entry) => entry.influence)).toEqual([score]);
    expect(list.taken[0]?.notes).toEqual([]);
  });

  it.each(['6', '0', '2.5', 'n/a', '?', '3-4'])(
    'with the influence "%s" is taken without it, and says so',
    (influence) => {
      const list = readList(buildPlan(), `name,influence,interest\nBank,${influence},2`);
      expect(list.refused).toEqual([]);
      expect(list.entries).toMatchObject([{ name: 'Bank', influence: null, interest: 2 }]);
      expect(list.taken[0]?.notes).toEqual([{ type: 'unknownWord', column: 'influence', value: influence }]);
    },
  );

  it('without a name is refused', () => {
    const list = readList(buildPlan(), 'name,influence\n,3\nPolice,1');
    expect(list.refused.map((row) => [row.row, row.reason, row.value])).toEqual([[2, 'noName', '']]);
    expect(list.entries.map((entry) => entry.name)).toEqual(['Police']);
  });

  it('of a name that is there fills what is empty, overwrites nothing and says what differs', () => {
    const plan = planWith([{ id: 'bank', name: 'Central  Bank', influence: 5, notes: 'Ours' }]);
    const list = readList(plan, 'name,influence,interest,notes\nCENTRAL BANK,1,3,Theirs');
    expect(list.taken).toEqual([]);
    expect(list.merged).toMatchObject([
      {
        ...{ row: 2, entry: 'bank', with: null, filled: ['interest'] },
        differs: [
          { column: 'influence', plan: '5', file: '1' },
          { column: 'notes', plan: 'Ours', file: 'Theirs' },
        ],
      },
    ]);
    const [after] = withImport(plan, list).stakeholders.register;
    expect(after).toMatchObject({ name: 'Central  Bank', influence: 5, interest: 3, notes: 'Ours' });
  });

  it('of a name of an earlier row is merged with that row', () => {
    const list = readList(buildPlan(), 'name,interest,language\nBank,2,\nbank,4,French');
    expect(list.merged).toMatchObject([{ row: 3, with: 2, filled: ['language'] }]);
    expect(list.entries).toMatchObject([{ name: 'Bank', interest: 2, language: 'French' }]);
  });

  it('that names somebody else as contact does not give the contact of the plan its address', () => {
    const base = planWith([{ id: 'bank', name: 'Bank', primary: 'ada' }]);
    const plan = { ...base, people: [{ ...NEW_PERSON, id: 'ada', name: 'Ada' }] };
    const list = readList(plan, 'name,contact,email\nBank,Bo,bo@example.org');
    expect(list.personUpdates).toEqual([]);
    expect(list.merged[0]?.differs.map(({ column }) => column)).toEqual(['primary', 'email']);
    const same = readList(plan, 'name,contact,email\nBank,ada,ada@example.org');
    expect(same.personUpdates).toEqual([{ id: 'ada', patch: { email: 'ada@example.org' } }]);
  });

  it('without a contact keeps mail and telephone as channels of the organization', () => {
    const list = readList(buildPlan(), 'name,channels,email,phone\nBank,Hotline,duty@example.org,+1 555');
    expect(list.entries[0]?.channels).toBe('Hotline; duty@example.org; +1 555');
  });

  it('adds no address to the channels a person wrote down', () => {
    const plan = planWith([{ id: 'bank', name: 'Bank', channels: 'Hotline' }]);
    const list = readList(plan, 'name,email\nBank,duty@example.org');
    expect(list.updates).toEqual([]);
    expect(list.merged[0]?.differs).toEqual([{ column: 'email', plan: 'Hotline', file: 'duty@example.org' }]);
  });

  it('of our own export finds its entry by id, also beside another of the same name', () => {
    const plan = planWith([
      { id: 'one', name: 'Bank' },
      { id: 'two', name: 'bank', notes: 'The other one' },
    ]);
    const list = readList(plan, stakeholderCsv(plan, LIST_WORDS));
    expect(list.merged.map(({ entry }) => entry)).toEqual(['one', 'two']);
    expect(withImport(plan, list)).toEqual(plan);
  });
});

describe('parents', () => {
  it('are found anywhere in the list, and made when nobody has that name', () => {
    const list = readList(buildPlan(), 'name,ministry\nUnit,Police\nPolice,Ministry\n');
    const id = new Map(list.entries.map((entry) => [entry.name, entry.id]));
    const parents = list.entries.map(({ name, parent }) => [name, parent]);
    expect(parents).toEqual([
      ['Unit', id.get('Police')],
      ['Police', id.get('Ministry')],
      ['Ministry', null],
    ]);
    expect(list.taken[1]?.notes).toEqual([{ type: 'parentAdded', column: 'parent', value: 'Ministry' }]);
  });

  it('in a circle refuse the rows of the circle and spell it out; the rest is taken', () => {
    const list = readList(buildPlan(), 'name,parent\nA,B\nB,C\nC,A\nD,A\nE,E\nF,\n');
    expect(list.refused.map(({ row, reason, value }) => [row, reason, value])).toEqual([
      [2, 'circle', 'A → B → C → A'],
      [3, 'circle', 'B → C → A → B'],
      [4, 'circle', 'C → A → B → C'],
      [6, 'circle', 'E → E'],
    ]);
    expect(list.entries.map(({ name, parent }) => [name, parent])).toEqual([
      ['D', null],
      ['F', null],
    ]);
    expect(list.taken[0]?.notes).toEqual([{ type: 'parentRefused', column: 'parent', value: 'A' }]);
  });

  it('in one circle of 5,000 rows are refused in a few words each', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Body ${at},Body ${(at + 1) % 5000}`);
    const list = readList(buildPlan(), ['name,parent', ...rows].join('\n'));
    expect(list.refused).toHaveLength(5000);
    expect(Math.max(...list.refused.map(({ value }) => value.length))).toBeLessThan(500);
    const short = readList(buildPlan(), 'name,parent\nA,B\nB,C\nC,D\nD,E\nE,F\nF,G\nG,A');
    expect(short.refused[6]).toMatchObject({ value: 'G → A → B → C → D → E → … → G', bodies: 7 });
  });

  it('that would close a circle with the plan refuse the row, and the plan stays as it is', () => {
    const plan = planWith([
      { id: 'x', name: 'X', parent: 'y' },
      { id: 'y', name: 'Y' },
    ]);
    const list = readList(plan, 'name,parent,interest\nY,X,3\nX,,2');
    expect(list.refused).toMatchObject([{ row: 2, reason: 'circle', value: 'Y → X → Y' }]);
    const after = withImport(plan, list);
    expect(after.stakeholders.register.map(({ parent, interest }) => [parent, interest])).toEqual([
      ['y', 2],
      [null, null],
    ]);
    expect(crossChecks(after)).toEqual([]);
  });
});
