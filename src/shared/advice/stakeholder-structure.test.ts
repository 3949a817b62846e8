import { describe, expect, it } from 'vitest';
import { aPerson, aPlan, planWithStakeholders } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import type { Plan, Stakeholder } from '../plan/types';
import { adviceFor, type AdviceRule, type Finding } from './index';

/** A plan with these entries beside a police that can be reached, so that nothing is said of law enforcement. */
function planOf(entries: readonly Stakeholder[], change: Partial<Plan>): Plan {
  const police = aBody('police', { roles: ['lawEnforcement'], channels: 'Duty phone' });
  return planWithStakeholders({ register: [police, ...entries] }, change);
}
const found = (plan: Plan): readonly Finding[] =>
  adviceFor(plan).filter(({ where }) => where.screen === 'stakeholders');
const rules = (plan: Plan): readonly AdviceRule[] => found(plan).map(({ rule }) => rule);
const pilot = (id: string, change: Partial<Stakeholder> = {}): Stakeholder => {
  const entry = aBody(id, { roles: ['constituent'], ...change });
  return { ...entry, served: { ...entry.served, pilot: true } };
};

describe('host and constituents', () => {
  const host = (parent: string | null) => aBody('host', { name: 'Digital Agency', parent });
  const tops = [aBody('digital'), aBody('interior'), aBody('unit', { parent: 'interior' })];
  const placed = (
    entries: readonly Stakeholder[],
    answer: 'same' | 'different' | null = null,
    name = ' digital AGENCY',
  ) => {
    const { organization } = aPlan();
    const placement = { ...organization.placement, host: name };
    const constituency = { ...organization.constituency, parentMismatch: answer };
    return planOf([...tops, ...entries], { organization: { ...organization, placement, constituency } });
  };

  it('under different bodies draw a warning, however deep the constituents stand', () => {
    const plan = placed(
      [host('digital'), pilot('c1', { parent: 'interior' }), pilot('c2', { parent: 'unit' })],
      'same',
    );
    expect(found(plan)).toMatchObject([
      { rule: 'stakeholderParents', severity: 'warning', values: { host: 'Digital Agency', count: 2 } },
    ]);
  });

  it('are well placed when one constituent stands under the same roof', () => {
    const others = [pilot('c1', { parent: 'interior' }), pilot('c2', { parent: 'digital' })];
    expect(rules(placed([host('digital'), ...others]))).toEqual([]);
    expect(rules(placed([host('interior'), pilot('c1', { parent: 'unit' })]))).toEqual([]);
    expect(rules(placed([host(null), pilot('c1', { parent: 'host' })]))).toEqual([]);
  });

  it('draw no remark while one side is not known, or when the worksheet already says so', () => {
    expect(rules(placed([host(null), pilot('c1', { parent: 'interior' })]))).toEqual([]);
    expect(rules(placed([host('digital'), pilot('c1')]))).toEqual([]);
    expect(rules(placed([host('digital'), pilot('c1', { parent: 'interior' })], null, ''))).toEqual([]);
    expect(rules(placed([host('digital'), pilot('c1', { parent: 'interior' })], null, 'Other'))).toEqual([]);
    const plan = placed([host('digital'), pilot('c1', { parent: 'interior' })], 'different');
    expect(adviceFor(plan).map(({ rule }) => rule)).toEqual(['parentMismatch']);
  });
});

describe('the lead of engagement', () => {
  const lead = (role: string, owners: readonly string[]) => {
    const people = [{ ...aPerson('p1', 'Amina'), role }, aPerson('p2', 'Ben')];
    const entries = owners.map((owner, index) => aBody(`s${index}`, { owner }));
    return planOf(entries, { people });
  };

  it.each(['Operations manager', 'Head of Operations', 'Chief, security operations'])(
    'is warned of as %s',
    (role) =>
      expect(found(lead(role, ['p1', 'p1', 'p1', 'p2']))).toMatchObject([
        {
          rule: 'engagementLeadOperates',
          values: { person: 'Amina', count: 3 },
          where: { path: 'people.p1.role' },
        },
      ]),
  );

  it.each([
    ['another post', 'Engagement lead', ['p1', 'p1', 'p1']],
    ['the document', 'Lead author, concept of operations', ['p1', 'p1', 'p1']],
    ['operations without lead of them', 'Operations analyst', ['p1', 'p1', 'p1']],
    ['few stakeholders', 'Operations manager', ['p1', 'p1']],
    ['as many as somebody else', 'Operations manager', ['p1', 'p1', 'p1', 'p2', 'p2', 'p2']],
    ['fewer than somebody else', 'Operations manager', ['p1', 'p1', 'p1', 'p2', 'p2', 'p2', 'p2']],
  ])('may have %s', (_case, role, owners) => expect(rules(lead(role, owners))).toEqual([]));

  describe('in the responsibilities', () => {
    type Row = Plan['stakeholders']['raci']['rows'][number];
    /** Amina leads, her role is told in French; she has an entry and a column in the responsibilities. */
    const withRow = (row: Partial<Row>, columns: readonly string[] = ['amina', 's0']) => {
      const plan = lead('Responsable des opérations', ['p1', 'p1', 'p1']);
      const { register } = plan.stakeholders;
      const rows = [{ id: 'r1', activity: 'coordinate', name: '', cells: {}, ...row }];
      const stakeholders = {
        ...plan.stakeholders,
        register: [...register, aBody('amina', { name: '', person: 'p1' })],
        raci: { columns: [...columns], rows },
      };
      return found({ ...plan, stakeholders });
    };

    it.each(['A', 'AR'] as const)('is warned of with %s for handling incidents, in any language', (letter) =>
      expect(withRow({ cells: { amina: letter } })).toMatchObject([
        {
          rule: 'engagementLeadOperates',
          values: { person: 'Amina', count: 3 },
          where: { section: 'amina', path: 'stakeholders.raci.rows.r1' },
        },
      ]),
    );

    it('may carry it out, be accountable for something else, or leave it to another', () => {
      expect(withRow({ cells: { amina: 'R' } })).toEqual([]);
      expect(withRow({ activity: 'inform', cells: { amina: 'A' } })).toEqual([]);
      expect(withRow({ activity: null, name: 'coordinate', cells: { amina: 'A' } })).toEqual([]);
      expect(withRow({ cells: { s0: 'A' } })).toEqual([]);
    });

    it('is not judged by a column that is not shown', () =>
      expect(withRow({ cells: { amina: 'A' } }, ['s0'])).toEqual([]));
  });
});
