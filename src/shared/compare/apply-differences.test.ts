import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aLogEntry,
  anItem,
  anOwnItem,
  aPerson,
  aPlan,
  aRisk,
  planWithStages,
} from '@test/builders/plan-parts';
import type { Plan } from '../plan/types';
import { applyDifferences, comparePlans, withNeeds } from './index';

const ana = aPerson('ana', 'Ana Duarte');
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('applyDifferences', () => {
  it('takes one field and leaves the other as it is', () => {
    const mine = aPlan({ risks: [aRisk({ likelihood: 2, impact: 2 })] });
    const other = aPlan({ risks: [aRisk({ likelihood: 5, impact: 5 })] });
    const taken = applyDifferences(mine, other, ['risks/risk-1/impact']);
    expect(taken.risks).toEqual([aRisk({ likelihood: 2, impact: 5 })]);
  });

  it('brings the owner of a taken risk along', () => {
    const mine = aPlan();
    const other = aPlan({ people: [ana], risks: [aRisk({ owner: 'ana' })] });
    expect([...withNeeds(comparePlans(mine, other), ['risks/risk-1'])].sort()).toEqual([
      'people/ana',
      'risks/risk-1',
    ]);
    const taken = applyDifferences(mine, other, ['risks/risk-1']);
    expect(ids(taken.people)).toEqual(['ana']);
  });

  it('brings the decision behind an item along, and whoever took it', () => {
    const decisions = [aDecision({ id: 'd', by: 'ana' })];
    const items = { 's1-name-sponsor': anItem({ decision: 'd', notes: 'See minute' }) };
    const other = planWithStages({ items }, { people: [ana], decisions });
    const taken = applyDifferences(aPlan(), other, ['stages/items/s1-name-sponsor/decision']);
    expect([ids(taken.people), ids(taken.decisions)]).toEqual([['ana'], ['d']]);
    expect(taken.stages.items['s1-name-sponsor']).toEqual(anItem({ decision: 'd' }));
  });

  it('clears a removed person everywhere, as removing by hand does', () => {
    const mine: Plan = {
      ...aPlan({ people: [ana], risks: [aRisk({ owner: 'ana' })] }),
      settings: { me: 'ana' },
    };
    const taken = applyDifferences(mine, aPlan(), ['people/ana']);
    expect([taken.people, taken.settings.me, taken.risks]).toEqual([[], null, [aRisk({ owner: null })]]);
  });

  it('gives up the record of an own item together with it', () => {
    const mine = planWithStages({ customItems: [anOwnItem()], items: { 'own-1': anItem({ notes: 'n' }) } });
    const taken = applyDifferences(mine, aPlan(), ['stages/customItems/own-1']);
    expect(taken.stages).toEqual(aPlan().stages);
  });

  it('brings an own item along when only its notes were chosen', () => {
    const other = planWithStages({ customItems: [anOwnItem()], items: { 'own-1': anItem({ notes: 'n' }) } });
    const taken = applyDifferences(aPlan(), other, ['stages/items/own-1/notes']);
    expect(taken.stages.customItems).toEqual([anOwnItem()]);
  });

  it('puts a new entry behind its neighbor in the other plan', () => {
    const list = (...names: readonly string[]) => names.map((id) => aRisk({ id }));
    const taken = applyDifferences(
      aPlan({ risks: list('a', 'mine', 'b') }),
      aPlan({ risks: list('new', 'a', 'b', 'last') }),
      ['risks/new', 'risks/last'],
    );
    expect(ids(taken.risks)).toEqual(['new', 'a', 'mine', 'b', 'last']);
  });

  it('takes the other order, keeping own entries beside their neighbor', () => {
    const list = (...names: readonly string[]) => names.map((id) => aRisk({ id }));
    const mine = aPlan({ risks: list('a', 'mine', 'b') });
    const taken = applyDifferences(mine, aPlan({ risks: list('b', 'a') }), ['risks#order']);
    expect(ids(taken.risks)).toEqual(['b', 'a', 'mine']);
  });

  it('keeps the log of stages in the order of days', () => {
    const entry = (id: string, on: string) => aLogEntry({ id, on });
    const mine = planWithStages({ log: [entry('start', '2027-01-01'), entry('mine', '2027-05-01')] });
    const other = planWithStages({
      log: [entry('start', '2027-01-01'), entry('early', '2027-03-01'), entry('late', '2027-06-01')],
    });
    const taken = applyDifferences(mine, other, ['stages/log/early', 'stages/log/late']);
    expect(ids(taken.stages.log)).toEqual(['start', 'early', 'mine', 'late']);
  });

  it('keeps who sits before the screen', () => {
    const mine: Plan = { ...aPlan({ people: [ana] }), settings: { me: 'ana' } };
    const bo = aPerson('bo', 'Bo Lind');
    const other: Plan = { ...aPlan({ people: [ana, bo] }), settings: { me: 'bo' } };
    expect(applyDifferences(mine, other, ['people/bo']).settings.me).toBe('ana');
  });
});
