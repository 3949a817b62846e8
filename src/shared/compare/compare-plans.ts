import type { Plan } from '../plan/types';
import type { CompareArea } from './areas';
import { orderId, type Comparison, type Difference } from './difference';
import { byId, commonIds, entriesOf, idOf, keysOf, pick, tableOf } from './entries';
import { isEmpty, sameJson, type Json, type JsonObject } from './json';
import { PLAN_SPEC } from './plan-spec';
import { refsOf } from './references';
import { NOTHING, type Shown } from './shown';
import { showWhole } from './show-whole';
import type { Fields, Leaf, List, Spec, Table } from './spec';
import { term, type Word } from './words';

type Found = Omit<Difference, 'needs'> & {
  readonly refs: readonly string[];
  /** Places the value of `mine` stands and falls with. */
  readonly holds: readonly string[];
};

interface Scope {
  readonly at: string;
  /** Place of the entry or object the value belongs to. */
  readonly owner: string;
  readonly area: CompareArea;
  readonly label: readonly Word[];
  readonly sides: readonly [Plan, Plan];
  /** Places that must exist for this one to make sense. */
  readonly refs: readonly string[];
}

/**
 * Finds what is different in `other`, seen from `mine`. Entries are matched by id and compared field by
 * field. Plan id, day of creation and `I am` are not compared. Two equal plans have no differences.
 */
export function comparePlans(mine: Plan, other: Plan): Comparison {
  if (mine === other) return { differences: [] };
  const scope: Scope = { at: '', owner: '', area: 'identity', label: [], sides: [mine, other], refs: [] };
  const found = compare(PLAN_SPEC, [mine, other], scope);
  const added = new Set(found.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  const holders = holdersOf(found);
  return {
    differences: found.map(({ refs, holds: _holds, ...difference }) => {
      const led = difference.kind === 'removed' ? (holders.get(difference.id) ?? []) : [];
      const needed = refs.filter((ref) => ref !== difference.id && added.has(ref));
      return { ...difference, needs: [...new Set([...needed, ...led])] };
    }),
  };
}

/** Ids of differences by the place their old value stands and falls with. */
function holdersOf(found: readonly Found[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { id, holds } of found)
    for (const place of holds) holders.set(place, [...(holders.get(place) ?? []), id]);
  return holders;
}

type Pair = readonly [Json | undefined, Json | undefined];

function compare(spec: Spec, pair: Pair, scope: Scope): readonly Found[] {
  switch (spec.kind) {
    case 'leaf':
      return compareLeaf(spec, pair, scope);
    case 'fields':
      return compareFields(spec, pair, scope);
    case 'list':
      return compareList(spec, pair, scope);
    case 'table':
      return compareTable(spec, pair, scope);
  }
}

function compareLeaf(spec: Leaf, [mine = null, other = null]: Pair, scope: Scope): readonly Found[] {
  if (sameJson(mine, other)) return [];
  const [mySide, otherSide] = scope.sides;
  const kind = isEmpty(mine) ? 'added' : isEmpty(other) ? 'removed' : 'changed';
  const before = spec.show(mine, mySide);
  return [
    found(scope, {
      kind,
      before,
      after: spec.show(other, otherSide),
      refs: refsOf(spec, other, { at: scope.at, owner: scope.owner }),
      holds: spec.holds?.(mine) ?? [],
    }),
  ];
}

function compareFields(spec: Fields, [mine, other]: Pair, scope: Scope): readonly Found[] {
  return spec.fields.flatMap((field) =>
    compare(field.spec, [pick(mine, field.keys), pick(other, field.keys)], {
      ...scope,
      at: join(scope.at, field.id),
      owner: scope.at,
      area: field.area ?? scope.area,
      label: field.label ? [...scope.label, field.label] : scope.label,
    }),
  );
}

function compareList(spec: List, pair: Pair, scope: Scope): readonly Found[] {
  const [mine, other] = [entriesOf(pair[0]), entriesOf(pair[1])];
  const [mineById, otherById] = [byId(mine), byId(other)];
  const [mySide, otherSide] = scope.sides;
  const inside = (entry: JsonObject, side: Plan): Scope => {
    const at = join(scope.at, idOf(entry));
    const area = spec.area?.(entry) ?? scope.area;
    const refs = [...scope.refs, ...(spec.needs?.(entry) ?? [])];
    return { ...scope, at, owner: at, area, refs, label: [...scope.label, spec.name(entry, side)] };
  };
  const kept = mine.flatMap((entry) => {
    const match = otherById.get(idOf(entry));
    return match
      ? compareFields(spec.entry, [entry, match], inside(entry, mySide))
      : wholeEntry(spec.entry, [entry, undefined], inside(entry, mySide));
  });
  const added = other.flatMap((entry) =>
    mineById.has(idOf(entry)) ? [] : wholeEntry(spec.entry, [undefined, entry], inside(entry, otherSide)),
  );
  return [...kept, ...added, ...compareOrder(spec, [mine, other], scope)];
}

function compareOrder(
  spec: List,
  [mine, other]: readonly [readonly JsonObject[], readonly JsonObject[]],
  scope: Scope,
): readonly Found[] {
  if (spec.order !== 'kept') return [];
  const same = sameJson(commonIds(mine, byId(other)), commonIds(other, byId(mine)));
  if (same) return [];
  const names = (entries: readonly JsonObject[], side: Plan): Shown => ({
    type: 'words',
    words: entries.map((entry) => spec.name(entry, side)),
  });
  const change = {
    kind: 'changed',
    before: names(mine, scope.sides[0]),
    after: names(other, scope.sides[1]),
  } as const;
  const place = { ...scope, at: orderId(scope.at), label: [...scope.label, term('order')] };
  return [found(place, { ...change, refs: [] })];
}

function compareTable(spec: Table, pair: Pair, scope: Scope): readonly Found[] {
  const [mine, other] = [tableOf(pair[0]), tableOf(pair[1])];
  return keysOf(mine, other).flatMap((key) => {
    const at = join(scope.at, key);
    const inside: Scope = {
      ...scope,
      at,
      owner: at,
      area: spec.area?.(key, scope.sides) ?? scope.area,
      label: [...scope.label, spec.name(key, scope.sides)],
      refs: spec.keyRef ? [...scope.refs, spec.keyRef(key)] : scope.refs,
    };
    const values = [mine[key] ?? spec.absent, other[key] ?? spec.absent] as const;
    const whole = values.some((value) => value === undefined);
    return whole ? wholeEntry(spec.entry, values, inside) : compare(spec.entry, values, inside);
  });
}

/** An entry that only one side has is taken or given up as a whole. */
function wholeEntry(spec: Spec, [mine, other]: Pair, scope: Scope): readonly Found[] {
  const [mySide, otherSide] = scope.sides;
  return [
    found(scope, {
      kind: mine === undefined ? 'added' : 'removed',
      before: mine === undefined ? NOTHING : showWhole(spec, mine, { side: mySide, sides: scope.sides }),
      after: other === undefined ? NOTHING : showWhole(spec, other, { side: otherSide, sides: scope.sides }),
      refs: other === undefined ? [] : refsOf(spec, other, { at: scope.at, owner: scope.owner }),
    }),
  ];
}

function found(
  scope: Scope,
  what: Pick<Found, 'kind' | 'before' | 'after' | 'refs'> & Partial<Pick<Found, 'holds'>>,
): Found {
  return {
    id: scope.at,
    area: scope.area,
    label: scope.label,
    holds: [],
    ...what,
    refs: [...scope.refs, ...what.refs],
  };
}

function join(at: string, part: string): string {
  return at === '' ? part : `${at}/${part}`;
}
