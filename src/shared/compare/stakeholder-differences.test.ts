import { describe, expect, it } from 'vitest';
import { aPerson, aStakeholder, anAction, planWithStakeholders } from '@test/builders/plan-parts';
import { crossChecks } from '../plan/cross-checks';
import type { Plan, Stakeholders } from '../plan/types';
import { applyDifferences, comparePlans } from './index';

const PEOPLE = [aPerson('ana', 'Ana Duarte')];
const MINISTRY = aStakeholder({ id: 'ministry' });
const AGENCY = aStakeholder({ id: 'agency', name: 'Agency' });
const MINISTER = aStakeholder({ id: 'minister', name: '', person: 'ana', parent: 'ministry' });

function withRegister(stakeholders: Partial<Stakeholders>, people = PEOPLE): Plan {
  return planWithStakeholders(stakeholders, { people });
}

function idsOf(mine: Plan, other: Plan): readonly string[] {
  return comparePlans(mine, other).differences.map(({ id }) => id);
}

function registerOf(plan: Plan): readonly (readonly [string, string | null])[] {
  return plan.stakeholders.register.map(({ id, parent }) => [id, parent]);
}

describe('the register of two plans', () => {
  it('differs in influence and interest each for itself, on its own screen', () => {
    const mine = withRegister({ register: [MINISTRY] });
    const other = withRegister({ register: [{ ...MINISTRY, influence: 5, interest: 2 }] });
    expect(comparePlans(mine, other).differences).toMatchObject([
      { id: 'stakeholders/register/ministry/influence', area: 'stakeholders', kind: 'added' },
      { id: 'stakeholders/register/ministry/interest', area: 'stakeholders', kind: 'added' },
    ]);
  });

  it('differs once where an organization became a person of the plan', () => {
    const mine = withRegister({
      register: [{ ...MINISTER, name: 'The minister', person: null, parent: null }],
    });
    const other = withRegister({ register: [{ ...MINISTER, parent: null }] });
    expect(comparePlans(mine, other).differences).toMatchObject([
      { id: 'stakeholders/register/minister/name', kind: 'changed' },
    ]);
  });

  it('names whom a relation begins at, and shows both ends', () => {
    const relation = { id: 'r', from: 'ministry', to: 'agency', kind: 'funds', note: '' } as const;
    const mine = withRegister({ register: [MINISTRY, AGENCY] });
    const other = withRegister({ register: [MINISTRY, AGENCY], relations: [relation] });
    const own = (text: string) => ({ type: 'words', words: [{ from: 'own', text }] });
    expect(comparePlans(mine, other).differences).toMatchObject([
      {
        label: [
          { from: 'term', term: 'relations' },
          { from: 'own', text: MINISTRY.name },
        ],
        after: { fields: [{ value: own(MINISTRY.name) }, {}, { value: own('Agency') }] },
      },
    ]);
  });
});

describe('taking over from another register', () => {
  it('brings along whom an action, a relation, a letter or a person needs', () => {
    const mine = withRegister({});
    const other = withRegister(
      {
        register: [MINISTRY, MINISTER, AGENCY],
        actions: [anAction({ id: 'brief', stakeholder: 'minister' })],
        raci: { columns: [], rows: [{ id: 'row', activity: null, name: 'Decree', cells: { agency: 'A' } }] },
      },
      [{ ...aPerson('ana', 'Ana Duarte'), organizations: ['ministry'] }, aPerson('bo', 'Bo Lind')],
    );
    const action = applyDifferences(mine, other, ['stakeholders/actions/brief']);
    expect(registerOf(action)).toEqual([
      ['ministry', null],
      ['minister', 'ministry'],
    ]);
    expect(registerOf(applyDifferences(mine, other, ['stakeholders/raci/rows/row']))).toEqual([
      ['agency', null],
    ]);
    const belongs = applyDifferences(mine, other, ['people/ana/organizations']);
    expect(registerOf(belongs)).toEqual([['ministry', null]]);
  });

  it('takes what belongs to a removed stakeholder away with it', () => {
    const mine = withRegister({
      register: [MINISTRY, { ...AGENCY, parent: 'ministry' }],
      relations: [{ id: 'r', from: 'agency', to: 'ministry', kind: 'reportsTo', note: '' }],
      actions: [anAction({ id: 'gone', stakeholder: 'ministry' }), anAction({ id: 'stays' })],
      declined: ['brief:ministry', 'brief:agency'],
      raci: { columns: ['agency', 'ministry'], rows: [] },
    });
    const taken = applyDifferences(mine, withRegister({}), ['stakeholders/register/ministry']);
    expect(registerOf(taken)).toEqual([['agency', null]]);
    expect(taken.stakeholders).toMatchObject({
      ...{ relations: [], declined: ['brief:agency'], raci: { columns: ['agency'] } },
      actions: [{ id: 'stays' }],
    });
  });

  it('takes the entry that is a removed person away, and what belongs to that entry', () => {
    const mine = withRegister({
      register: [MINISTRY, MINISTER],
      actions: [anAction({ id: 'gone', stakeholder: 'minister' })],
    });
    const taken = applyDifferences(mine, withRegister({}, []), ['people/ana']);
    expect(registerOf(taken)).toEqual([['ministry', null]]);
    expect(taken.stakeholders.actions).toEqual([]);
    expect(crossChecks(taken)).toEqual([]);
  });

  it('gives an entry the name it has there, when the person it was is removed', () => {
    const mine = withRegister({ register: [MINISTRY, MINISTER] });
    const other = withRegister({ register: [MINISTRY, { ...MINISTER, name: 'Minister', person: null }] }, []);
    const [person] = comparePlans(mine, other).differences.filter(({ id }) => id === 'people/ana');
    expect(person?.needs).toEqual(['stakeholders/register/minister/name']);
    const taken = applyDifferences(mine, other, ['people/ana']);
    expect(taken.stakeholders.register[1]).toMatchObject({ name: 'Minister', person: null });
  });

  it('never lets two bodies stand above each other', () => {
    const mine = withRegister({ register: [MINISTRY, { ...AGENCY, parent: 'ministry' }] });
    const other = withRegister({ register: [{ ...MINISTRY, parent: 'agency' }, AGENCY] });
    const taken = applyDifferences(mine, other, ['stakeholders/register/ministry/parent']);
    expect(registerOf(taken)).toEqual([
      ['ministry', null],
      ['agency', 'ministry'],
    ]);
    expect(registerOf(applyDifferences(mine, other, idsOf(mine, other)))).toEqual(registerOf(other));
  });
});
