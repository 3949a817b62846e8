import { assert } from '../core/assert';
import { planSchema } from '../plan/schema';
import type { Plan } from '../plan/types';
import { comparePlans } from './compare-plans';
import { orderId, type Comparison } from './difference';
import { byId, entriesOf, idOf, keysOf, pick, tableOf } from './entries';
import { isObject, sameJson, textOf, type Json, type JsonObject } from './json';
import { withoutCircles } from './open-circles';
import { PLAN_SPEC } from './plan-spec';
import { withinWhole } from './within-whole';
import { forgetGone } from './references';
import type { Fields, List, Spec, Table } from './spec';

/**
 * `mine` with the chosen differences of `other` taken over. People, stakeholders, decisions, options, own
 * items, tasks, calendars and risks that a taken value points to come along. Where something is removed that
 * `mine` still points to, the pointers are cleared, as when it is removed by hand; dependencies of a removed
 * task, delays of a removed risk, relations and actions of a removed stakeholder and the stakeholder that is a
 * removed person go with it, and so do allocations and spending of a removed line or source. A task or a body
 * that would come to stand inside itself goes to the top level, a position that would report to itself reports
 * to nobody, and an allocation that would pay a line more than whole is left out.
 * Ids that are no difference are ignored; with none left the very same plan value is answered. The answer
 * passes the schema and the cross-checks when both plans do.
 */
export function applyDifferences(mine: Plan, other: Plan, chosenIds: Iterable<string>): Plan {
  const chosen = withNeeds(comparePlans(mine, other), chosenIds);
  if (chosen.size === 0) return mine;
  const merged = merge(PLAN_SPEC, [mine, other], { at: '', chosen });
  const before = [...placesOf(mine), ...placesOf(other)];
  // A record of an own item that the other plan has, with or without that item, is not given up.
  const records = Object.keys(other.stages.items).map((id) => `stages/customItems/${id}`);
  const whole = settled(merged, before, records);
  const me = mine.settings.me;
  const stays = placesOf(whole).includes(`people/${me}`);
  const settings = { ...mine.settings, me: stays ? me : null };
  const checked = planSchema.safeParse({ ...tableOf(whole), settings });
  assert(checked.success, `Taking differences over broke the plan: ${checked.error?.message ?? ''}`);
  return withinWhole(withoutCircles(checked.data, mine), mine);
}

/**
 * The plan without what points to something gone. An entry that goes with what it needs can be one that
 * others point to, such as a stakeholder with their person, so this is repeated until nothing goes.
 */
function settled(merged: Json, before: readonly string[], kept: readonly string[]): Json {
  let plan = merged;
  for (let count = -1, places = placesOf(plan); count !== places.length; places = placesOf(plan)) {
    count = places.length;
    const after = new Set([...places, ...kept]);
    const lost = new Set(before.filter((place) => !after.has(place)));
    plan = forgetGone(PLAN_SPEC, plan, { at: '', owner: '', gone: (ref) => lost.has(ref) });
  }
  return plan;
}

/** The chosen differences and what has to come along with them. */
export function withNeeds(comparison: Comparison, chosenIds: Iterable<string>): ReadonlySet<string> {
  const known = new Map(comparison.differences.map((difference) => [difference.id, difference]));
  const chosen = new Set<string>();
  const waiting = [...chosenIds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const difference = known.get(id);
    if (!difference || chosen.has(id)) continue;
    chosen.add(id);
    waiting.push(...difference.needs);
  }
  return chosen;
}

type Pair = readonly [Json | undefined, Json | undefined];
interface Choice {
  readonly at: string;
  readonly chosen: ReadonlySet<string>;
}

function merge(spec: Spec, [mine, other]: Pair, choice: Choice): Json {
  switch (spec.kind) {
    case 'leaf':
      return (choice.chosen.has(choice.at) ? other : mine) ?? null;
    case 'fields':
      return mergeFields(spec, [mine, other], choice);
    case 'list':
      return mergeList(spec, [entriesOf(mine), entriesOf(other)], choice);
    case 'table':
      return mergeTable(spec, [tableOf(mine), tableOf(other)], choice);
  }
}

function mergeFields(spec: Fields, [mine, other]: Pair, choice: Choice): JsonObject {
  const result: Record<string, Json> = { ...tableOf(mine) };
  for (const field of spec.fields) {
    const pair = [pick(mine, field.keys), pick(other, field.keys)] as const;
    const value = merge(field.spec, pair, inside(choice, field.id));
    if (field.keys.length === 1) result[field.keys[0]] = value;
    else Object.assign(result, tableOf(value));
  }
  return result;
}

type Entries = readonly JsonObject[];

function mergeList(spec: List, [mine, other]: readonly [Entries, Entries], choice: Choice): Json {
  const isChosen = (entry: JsonObject): boolean => choice.chosen.has(inside(choice, idOf(entry)).at);
  const [mineById, otherById] = [byId(mine), byId(other)];
  const result = mine.flatMap((entry) => {
    const match = otherById.get(idOf(entry));
    if (!match) return isChosen(entry) ? [] : [entry];
    return [mergeFields(spec.entry, [entry, match], inside(choice, idOf(entry)))];
  });
  other.forEach((entry, index) => {
    if (mineById.has(idOf(entry)) || !isChosen(entry)) return;
    const before = other.slice(0, index).map(idOf);
    const onlyMine = (known: JsonObject): boolean => !otherById.has(idOf(known));
    result.splice(
      placeFor(entry, result, { before, skip: spec.order === 'byDay' ? onlyMine : null }),
      0,
      entry,
    );
  });
  return choice.chosen.has(orderId(choice.at)) ? inOrderOf(other, result) : result;
}

interface Neighbors {
  /** Ids that stand before the entry in the other plan. */
  readonly before: readonly string[];
  /** Of a log: entries it may come after when they are not later than it. */
  readonly skip: ((entry: JsonObject) => boolean) | null;
}

/** Where a new entry goes: behind its neighbor in the other plan; in a log also behind earlier days. */
function placeFor(entry: JsonObject, list: Entries, { before, skip }: Neighbors): number {
  const neighbors = new Set(before);
  let at = list.findLastIndex((known) => neighbors.has(idOf(known))) + 1;
  while (skip && at < list.length) {
    const next = list[at];
    if (!next || !skip(next) || textOf(next, 'on') > textOf(entry, 'on')) break;
    at += 1;
  }
  return at;
}

/** Entries in the order of `model`; one it does not have stays behind the entry it stood behind. */
function inOrderOf(model: Entries, list: Entries): Entries {
  const rank = new Map(model.map((entry, index) => [idOf(entry), index]));
  const groups: { readonly rank: number; readonly entries: JsonObject[] }[] = [];
  for (const entry of list) {
    const known = rank.get(idOf(entry));
    const last = groups.at(-1);
    if (known === undefined && last) last.entries.push(entry);
    else groups.push({ rank: known ?? -1, entries: [entry] });
  }
  return groups.toSorted((a, b) => a.rank - b.rank).flatMap((group) => group.entries);
}

function mergeTable(
  spec: Table,
  [mine, other]: readonly [JsonObject, JsonObject],
  choice: Choice,
): JsonObject {
  const result: Record<string, Json> = {};
  for (const key of keysOf(mine, other)) {
    const here = inside(choice, key);
    const [left, right] = [mine[key] ?? spec.absent, other[key] ?? spec.absent];
    const onlyOne = left === undefined || right === undefined;
    const value = onlyOne
      ? choice.chosen.has(here.at)
        ? right
        : left
      : merge(spec.entry, [left, right], here);
    const untouched = mine[key] === undefined && sameJson(value, spec.absent);
    if (value !== undefined && !untouched) result[key] = value;
  }
  return result;
}

function inside({ at, chosen }: Choice, part: string): Choice {
  return { at: at === '' ? part : `${at}/${part}`, chosen };
}

/** Every entry of a plan that another place may point to. */
function placesOf(plan: Json): readonly string[] {
  const root = tableOf(plan);
  const stages = root['stages'];
  const timeline = tableOf(root['timeline']);
  const decisions = entriesOf(root['decisions']);
  return [
    ...entriesOf(root['people']).map((entry) => `people/${idOf(entry)}`),
    ...entriesOf(isObject(stages) ? stages['customItems'] : []).map(
      (entry) => `stages/customItems/${idOf(entry)}`,
    ),
    ...entriesOf(timeline['tasks']).map((entry) => `timeline/tasks/${idOf(entry)}`),
    ...entriesOf(timeline['calendars']).map((entry) => `timeline/calendars/${idOf(entry)}`),
    ...entriesOf(root['risks']).map((entry) => `risks/${idOf(entry)}`),
    ...entriesOf(tableOf(root['stakeholders'])['register']).map(
      (entry) => `stakeholders/register/${idOf(entry)}`,
    ),
    ...entriesOf(tableOf(tableOf(root['organization'])['constituency'])['groups']).map(
      (entry) => `organization/constituency/groups/${idOf(entry)}`,
    ),
    ...moneyPlaces(root),
    ...decisions.map((entry) => `decisions/${idOf(entry)}`),
    ...decisions.flatMap((entry) =>
      entriesOf(entry['options']).map((option) => `decisions/${idOf(entry)}/options/${idOf(option)}`),
    ),
  ];
}

const MONEY_LISTS = {
  staffing: ['positions', 'grades', 'skills', 'training', 'tools', 'infrastructure'],
  budget: ['lines', 'sources', 'scenarios'],
} as const;

function moneyPlaces(root: JsonObject): readonly string[] {
  return Object.entries(MONEY_LISTS).flatMap(([part, lists]) =>
    lists.flatMap((list) =>
      entriesOf(tableOf(root[part])[list]).map((entry) => `${part}/${list}/${idOf(entry)}`),
    ),
  );
}
