import { describe, expect, test } from 'vitest';
import { documentInput } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { STAGES } from '../catalog/stages';
import sources from '../catalog/sources.json';
import type { Plan } from '../plan/types';
import { buildChecklist, type Checklist, type ChecklistRow } from './build-checklist';
import { checklistDocument } from './checklist-document';
import { blockText } from './inline';

function checklist(plan: Plan, groupBy: 'stage' | 'owner' = 'stage'): Checklist {
  return buildChecklist({ ...documentInput(plan), groupBy, sources });
}

const rows = (list: Checklist): readonly ChecklistRow[] =>
  list.groups.flatMap((group) => group.parts.flatMap((part) => part.rows));

const row = (list: Checklist, item: string): ChecklistRow | undefined =>
  rows(list).find((entry) => entry.item === item);

const CATALOG_ITEMS = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items)).length;

describe('by stage', () => {
  const list = checklist(richPlan());

  test('every item of the catalog and of the team is there once', () => {
    expect(rows(list)).toHaveLength(CATALOG_ITEMS + 1);
    expect(list.groups.map((group) => group.title)).toEqual([
      '1 Education',
      '2 Planning',
      '3 Implementation',
      '4 Operation',
      '5 Collaboration',
    ]);
    expect(list.groups.reduce((sum, group) => sum + group.total, 0)).toBe(list.total);
  });

  test('a row says state, due day, owner and source in words', () => {
    expect(row(list, 'Form a core team with one lead')).toMatchObject({
      done: false,
      state: 'In progress',
      due: '2026-04-15',
      dueText: '15 April 2026 (overdue)',
      overdue: true,
      owner: 'Amara Okello',
      source: 'SEI, Steps for Creating National CSIRTs (2004), Timeline; Stage 1: education',
    });
  });

  test('what is done or does not apply is ticked; a reason stands beside its state', () => {
    expect(row(list, 'Name a sponsor inside government')?.done).toBe(true);
    expect(row(list, 'Fix funding at a high level')).toMatchObject({
      done: true,
      state: 'Not applicable',
      reason: 'Settled by the budget act',
    });
    expect(row(list, 'Write the mission statement')).toMatchObject({
      done: false,
      state: 'Blocked',
      reason: 'Waits for the decree',
    });
    expect(list.done).toBe(2);
  });

  test('own items are named as such', () => {
    expect(row(list, 'Brief the new minister')).toMatchObject({
      theme: 'Get the effort under way',
      source: 'Own item',
    });
  });
});

test('by owner: people in the order of the plan, those without owner last, nothing lost', () => {
  const list = checklist(richPlan(), 'owner');
  expect(list.groups.map((group) => group.title)).toEqual(['Amara Okello', 'Selam Tesfaye', 'Without owner']);
  expect(rows(list)).toHaveLength(CATALOG_ITEMS + 1);
  expect(list.groups[0]?.parts.map((part) => part.title)).toEqual(['1 Education']);
});

test('a new plan has everything open', () => {
  const list = checklist(buildPlan());
  expect(rows(list).every((entry) => !entry.done && entry.state === 'Not started')).toBe(true);
});

test('the document has a box in every row and carries the label', () => {
  const model = checklistDocument({ ...documentInput(richPlan()), groupBy: 'stage', sources });
  const tables = model.sections.flatMap((section) =>
    section.blocks.filter((block) => block.kind === 'table'),
  );
  const boxes = tables.flatMap((table) => table.rows.map((cells) => blockText(cells[0]?.blocks ?? [])));
  expect(boxes).toHaveLength(CATALOG_ITEMS + 1);
  expect(boxes.filter((box) => box === '☑')).toHaveLength(2);
  expect(boxes.every((box) => box === '☑' || box === '☐')).toBe(true);
  expect(model.tlp.text).toBe('TLP:AMBER');
  expect(model.cover.facts).toContainEqual(['Done', `2 of ${CATALOG_ITEMS + 1}`]);
});
