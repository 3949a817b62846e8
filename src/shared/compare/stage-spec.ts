import { UNTOUCHED_ITEM } from '../plan/defaults';
import type { Plan } from '../plan/types';
import type { CompareArea } from './areas';
import { textOf } from './json';
import { DAY, DECISION, ITEM_STATE, PERSON, TEXT } from './leaves';
import { itemWord, showIds, showTerms, stageOfId } from './shown';
import { field, fields, leaf, type Fields, type List, type Table } from './spec';
import { catalogWord, own, term } from './words';

const STAGES = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'] as const;

/** The screen of a stage id; a plan of this version has no other. */
function stageArea(id: string): (typeof STAGES)[number] {
  return STAGES.find((stage) => stage === id) ?? 'stage1';
}

/** The stage of an item or theme: by its catalog id, else by the team's own items in either plan. */
function areaOfItem(id: string, sides: readonly [Plan, Plan]): CompareArea {
  const byId = stageOfId(id);
  if (byId) return byId;
  const mine = sides.flatMap((plan) => plan.stages.customItems).find((item) => item.id === id);
  return mine ? mine.stage : 'stage1';
}

const EVIDENCE: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'label') || textOf(entry, 'target')),
  order: 'kept',
  entry: fields(
    field('kind', term('kind'), leaf(showTerms(['file', 'web']))),
    field('label', term('name'), TEXT),
    field('target', term('target'), TEXT),
  ),
};

const ITEMS: Table = {
  kind: 'table',
  name: (id, sides) => itemWord(id, ...sides),
  area: areaOfItem,
  keyRef: (id) => `stages/customItems/${id}`,
  // A record in which nothing was entered says the same as none.
  absent: UNTOUCHED_ITEM,
  entry: fields(
    { id: 'state', keys: ['state', 'reason', 'history'], label: term('state'), spec: ITEM_STATE },
    field('owner', term('owner'), PERSON),
    field('due', term('due'), DAY),
    field('notes', term('notes'), TEXT),
    field('evidence', term('evidence'), EVIDENCE),
    field('decision', term('decision'), DECISION),
  ),
};

const OWN_ITEMS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'title')),
  order: 'none',
  area: (entry) => stageArea(textOf(entry, 'stage')),
  entry: fields(
    field('stage', term('stage'), leaf(showIds((id) => catalogWord(stageArea(id), id, 'title')))),
    field('theme', term('theme'), leaf(showIds((id) => catalogWord(stageOfId(id) ?? 'stage1', id, 'title')))),
    field('title', term('title'), TEXT),
    field('why', term('why'), TEXT),
    field('how', term('how'), TEXT),
    field('good', term('goodLooksLike'), TEXT),
  ),
};

const ORDER: Table = {
  kind: 'table',
  name: (theme) => catalogWord(stageOfId(theme) ?? 'stage1', theme, 'title'),
  area: (theme) => stageOfId(theme) ?? 'stage1',
  absent: [],
  entry: leaf(showIds(itemWord)),
};

const LOG: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'on')),
  order: 'byDay',
  area: (entry) => stageArea(textOf(entry, 'stage')),
  entry: fields(
    field('stage', term('stage'), leaf(showIds((id) => catalogWord(stageArea(id), id, 'title')))),
    field('action', term('action'), leaf(showTerms(['started', 'completed', 'reopened']))),
    field('on', term('on'), DAY),
    field('by', term('by'), PERSON),
    field('trigger', term('trigger'), leaf(showIds((id) => catalogWord('setup', `reopen.${id}`, 'label')))),
    field('note', term('note'), TEXT),
  ),
};

/** Work on the five stages: items, own items, their order, and the log of starts and completions. */
export const STAGE_WORK: Fields = fields(
  field('customItems', null, OWN_ITEMS),
  field('items', null, ITEMS),
  field('order', term('themeOrder'), ORDER),
  field('log', term('stageLog'), LOG),
);
