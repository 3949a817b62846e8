import { expect, test } from 'vitest';
import { aDecision, anItem, anOwnItem, aPlan, aRisk } from '@test/builders/plan-parts';
import { removeCustomItem } from './items';

test('an own item goes with its record, and no risk or decision points to it any more', () => {
  const own = anOwnItem();
  const link = { kind: 'item', id: own.id } as const;
  const other = { kind: 'service', id: own.id } as const;
  const empty = aPlan();
  const plan = aPlan({
    stages: {
      ...empty.stages,
      items: { [own.id]: anItem() },
      customItems: [own],
      order: { theme: [own.id] },
    },
    risks: [aRisk({ id: 'about', link }), aRisk({ id: 'else', link: other })],
    decisions: [aDecision({ link })],
  });
  const result = removeCustomItem.run(plan, { id: own.id });
  if (!result.ok) throw new Error(result.error.type);
  const done = result.value;
  expect(done.stages).toMatchObject({ items: {}, customItems: [], order: { theme: [] } });
  expect(done.risks.map(({ id, link: about }) => [id, about])).toEqual([
    ['about', null],
    ['else', other],
  ]);
  expect(done.decisions.map(({ link: about }) => about)).toEqual([null]);
});
