import { expect, test } from 'vitest';
import { anItem, planWithStages } from '@test/builders/plan-parts';
import { filterItems, isFiltering, NO_FILTER, type ItemFilter } from './filter';
import { stageView } from './stage-view';

const plan = planWithStages({
  items: {
    's1-name-sponsor': anItem({ state: 'done', owner: 'amina' }),
    's1-form-core-team': anItem({ state: 'inProgress', owner: 'amina', due: '2027-02-01' }),
    's1-agree-route': anItem({ state: 'blocked', owner: 'bo' }),
    's1-learn-history': anItem({ state: 'notApplicable' }),
  },
});
const items = stageView(plan, 'stage1', '2027-03-01').themes.flatMap((theme) => theme.items);

function ids(filter: Partial<ItemFilter>, me: string | null = 'amina'): readonly string[] {
  const hasText = ({ id }: { readonly id: string }, text: string): boolean => id.includes(text);
  return filterItems(items, { ...NO_FILTER, ...filter }, { me, hasText }).map((item) => item.id);
}

test('no filter shows everything', () => {
  expect(ids({})).toHaveLength(items.length);
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, text: ' ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, text: 'law' })).toBe(true);
});

test('each filter narrows by one rule', () => {
  expect(ids({ mine: true })).toEqual(['s1-name-sponsor', 's1-form-core-team']);
  expect(ids({ mine: true }, null)).toEqual([]);
  expect(ids({ overdue: true })).toEqual(['s1-form-core-team']);
  expect(ids({ blocked: true })).toEqual(['s1-agree-route']);
  expect(ids({ theme: 's1-t-start' })).toHaveLength(4);
  expect(ids({ text: 'learn-h' })).toEqual(['s1-learn-history']);
  expect(ids({ open: true })).toHaveLength(items.length - 2);
});

test('filters hold together', () => {
  expect(ids({ mine: true, open: true })).toEqual(['s1-form-core-team']);
  expect(ids({ mine: true, blocked: true })).toEqual([]);
});
