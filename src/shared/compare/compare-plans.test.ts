import { describe, expect, it } from 'vitest';
import {
  aDecision,
  anItem,
  anOwnItem,
  aPerson,
  aPlan,
  aRisk,
  planWithStages,
} from '@test/builders/plan-parts';
import type { Plan } from '../plan/types';
import { comparePlans, type Difference } from './index';

/** A short form of a difference that can be read at a glance. */
function brief({ id, area, kind }: Difference): string {
  return `${area} ${kind} ${id}`;
}

function briefs(mine: Plan, other: Plan): readonly string[] {
  return comparePlans(mine, other).differences.map(brief);
}

const ana = aPerson('ana', 'Ana Duarte');

describe('comparePlans', () => {
  it('compares entries by id and field by field', () => {
    const mine = aPlan({ risks: [aRisk({ id: 'r1' }), aRisk({ id: 'r2' })] });
    const other = aPlan({
      risks: [aRisk({ id: 'r1', likelihood: 5, action: 'Ask early' }), aRisk({ id: 'r3' })],
    });
    expect(briefs(mine, other)).toEqual([
      'risks changed risks/r1/likelihood',
      'risks added risks/r1/action',
      'risks removed risks/r2',
      'risks added risks/r3',
    ]);
  });

  it('shows old and new of a worksheet choice under its section', () => {
    const mine = aPlan();
    const { organization } = mine;
    const mandate = { ...organization.mandate, anchor: 'decree' } as const;
    const other = aPlan({ organization: { ...organization, mandate } });
    const word = (id: string, part: string) => ({ from: 'catalog', family: 'worksheet', id, part });
    expect(comparePlans(mine, other).differences).toEqual([
      {
        id: 'organization/mandate/anchor',
        area: 'organization',
        kind: 'added',
        label: [word('mandate', 'title'), word('mandate.anchor', 'label')],
        before: { type: 'empty' },
        after: { type: 'words', words: [word('mandate.anchor.decree', 'label')] },
        needs: [],
      },
    ]);
  });

  it('takes an item nobody touched for one without a record', () => {
    const untouched = planWithStages({ items: { 's1-name-sponsor': anItem() } });
    expect(briefs(aPlan(), untouched)).toEqual([]);
    expect(briefs(untouched, aPlan())).toEqual([]);
  });

  it('puts items, own items and the log on the screen of their stage', () => {
    const other = planWithStages({
      items: { 's2-x': anItem({ notes: 'Asked.' }), 'own-1': anItem({ due: '2027-03-01' }) },
      customItems: [anOwnItem({ stage: 'stage3', theme: 's3-t-x' })],
      order: { 's4-t-x': ['s4-b', 's4-a'] },
    });
    expect(briefs(aPlan(), other)).toEqual([
      'stage3 added stages/customItems/own-1',
      'stage2 added stages/items/s2-x/notes',
      'stage3 added stages/items/own-1/due',
      'stage4 added stages/order/s4-t-x',
    ]);
  });

  it('treats state, reason and history of an item as one', () => {
    const history = [{ on: '2027-02-01', by: 'ana', state: 'blocked' as const }];
    const blocked = anItem({ state: 'blocked', reason: 'No budget line', history });
    const other = planWithStages({ items: { 's1-name-sponsor': blocked } }, { people: [ana] });
    const [person, state] = comparePlans(aPlan(), other).differences;
    expect(person?.id).toBe('people/ana');
    expect(state).toMatchObject({
      id: 'stages/items/s1-name-sponsor/state',
      kind: 'changed',
      needs: ['people/ana'],
    });
    expect(state?.after).toMatchObject({
      fields: [
        { label: { term: 'state' }, value: { words: [{ term: 'blocked' }] } },
        { label: { term: 'reason' }, value: { text: 'No budget line' } },
        { label: { term: 'history' } },
      ],
    });
  });

  it('names persons by the plan each value is from', () => {
    const risks = [aRisk({ owner: 'p' })];
    const mine = aPlan({ people: [aPerson('p', 'Old name')], risks: [aRisk({ owner: null })] });
    const other = aPlan({ people: [aPerson('p', 'New name')], risks });
    const owner = comparePlans(mine, other).differences.find(({ id }) => id === 'risks/risk-1/owner');
    expect(owner?.after).toEqual({ type: 'words', words: [{ from: 'own', text: 'New name' }] });
  });

  it('notices another order of a list, and only then', () => {
    const [a, b, c] = [aRisk({ id: 'a' }), aRisk({ id: 'b' }), aRisk({ id: 'c' })];
    expect(briefs(aPlan({ risks: [a, b] }), aPlan({ risks: [b, a] }))).toEqual(['risks changed risks#order']);
    expect(briefs(aPlan({ risks: [a, c] }), aPlan({ risks: [a, b, c] }))).toEqual(['risks added risks/b']);
  });

  it('goes into the options of a decision and the scores of a possible host', () => {
    const mine = aPlan({ decisions: [aDecision()] });
    const options = [...aDecision().options, { id: 'third', text: 'Regulator' }];
    const { placement } = mine.organization;
    const host = { id: 'h', name: 'Regulator', type: 'regulator', scores: { neutrality: 4 }, note: '' };
    const plan = (scores: Readonly<Record<string, number>>, base: Plan): Plan => ({
      ...base,
      organization: { ...base.organization, placement: { ...placement, options: [{ ...host, scores }] } },
    });
    const other = aPlan({ decisions: [aDecision({ options, chosen: 'third' })] });
    const found = comparePlans(plan({ neutrality: 4 }, mine), plan({ neutrality: 2, legalBasis: 5 }, other));
    expect(found.differences.map(brief)).toEqual([
      'organization changed organization/placement/options/h/scores/neutrality',
      'organization added organization/placement/options/h/scores/legalBasis',
      'decisions added decisions/decision-1/options/third',
      'decisions added decisions/decision-1/chosen',
    ]);
    expect(found.differences.at(-1)?.needs).toEqual(['decisions/decision-1/options/third']);
  });

  it('does not compare who "I am", nor which plan it is', () => {
    const mine = aPlan({ people: [ana] });
    expect(
      briefs(mine, { ...mine, id: 'another', createdOn: '2020-01-01', settings: { me: 'ana' } }),
    ).toEqual([]);
  });
});
