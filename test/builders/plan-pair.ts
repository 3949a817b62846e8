import fc, { type Arbitrary } from 'fast-check';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { planArbitrary } from './plan-arbitrary';
import { pooledMoney } from './plan-pair-money';

/**
 * Two valid plans with much in common: entries of both have ids from one small pool, so that every list has
 * entries that only one side has, that both have, and that stand in another order.
 */
export function planPairArbitrary(): Arbitrary<readonly [Plan, Plan]> {
  const shift = fc.integer({ min: 0, max: POOL - 1 });
  return fc
    .tuple(planArbitrary(), planArbitrary(), shift)
    .map(([mine, other, by]) => [crowded(mine, 0, 1), crowded(other, by, POOL - 1)] as const);
}

/** More than any list of `planArbitrary` is long, and prime, so that every step gives distinct ids. */
const POOL = 7;

/** The plan with the ids of all entries taken from the pool, beginning at `shift`, every `step`-th. */
function crowded(plan: Plan, shift: number, step: number): Plan {
  const poolId = (index: number): string => `x${(shift + index * step) % POOL}`;
  const { people, decisions, risks, timeline, stakeholders } = plan;
  const lists = {
    ...{ people, decisions, risks, tasks: timeline.tasks, calendars: timeline.calendars },
    ...{ register: stakeholders.register, ownItems: plan.stages.customItems },
    groups: plan.organization.constituency.groups,
  };
  const names = Object.entries(lists).map(
    ([list, entries]) => [list, new Map(entries.map(({ id }, index) => [id, poolId(index)]))] as const,
  );
  const how = { poolId, names: new Map(names), pointers: POINTERS };
  const { stakeholders: register, staffing, budget, ...rest } = plan;
  const pooled = renamed(rest, how);
  return planSchema.parse(
    isObject(pooled)
      ? { ...pooled, stakeholders: renamedRegister(register, how), ...pooledMoney({ staffing, budget }, how) }
      : pooled,
  );
}

/** Inside the register some names of fields mean something else, and letters stand under ids of entries. */
function renamedRegister(stakeholders: Plan['stakeholders'], how: Renaming): unknown {
  const entryId = (id: string): string => how.names.get('register')?.get(id) ?? id;
  const rows = stakeholders.raci.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([id, letter]) => [entryId(id), letter])),
  }));
  const declined = stakeholders.declined.map((key) => {
    const [suggestion = '', id = ''] = key.split(':');
    return `${suggestion}:${entryId(id)}`;
  });
  const raci = { ...stakeholders.raci, rows };
  return renamed({ ...stakeholders, declined, raci }, { ...how, pointers: REGISTER_POINTERS });
}

interface Renaming {
  readonly poolId: (index: number) => string;
  /** New ids by old ones, of the lists other places point to. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The list a text points into, by the name of its field. */
  readonly pointers: ReadonlyMap<string, string>;
}

const PERSON_POINTERS = ['me', 'owner', 'by', 'contact', 'champion', 'spokesperson', 'person'] as const;
/** The list a text points into, by the name of its field. A day in such a field is nobody's id and stays. */
const POINTERS: ReadonlyMap<string, string> = new Map([
  ...PERSON_POINTERS.map((key) => [key, 'people'] as const),
  ['decision', 'decisions'],
  ...(['parent', 'from', 'to', 'tasks'] as const).map((key) => [key, 'tasks'] as const),
  ['calendar', 'calendars'],
  ['risk', 'risks'],
  ['organizations', 'register'],
]);
const REGISTER_POINTERS: ReadonlyMap<string, string> = new Map([
  ...(['person', 'owner', 'primary', 'backup', 'signer', 'by', 'who'] as const).map(
    (key) => [key, 'people'] as const,
  ),
  ...(['parent', 'from', 'to', 'stakeholder', 'columns'] as const).map((key) => [key, 'register'] as const),
  ['task', 'tasks'],
  ['items', 'ownItems'],
  ['group', 'groups'],
]);
const TABLES = [
  ...['items', 'choices', 'narrative', 'order', 'weights', 'scores'],
  ...['tasks', 'factors', 'percents'],
];

function renamed(value: unknown, how: Renaming, key = ''): unknown {
  if (typeof value === 'string') return how.names.get(how.pointers.get(key) ?? '')?.get(value) ?? value;
  if (Array.isArray(value)) {
    return value.map((entry, index) => {
      const next = renamed(entry, how, typeof entry === 'string' ? key : '');
      return isObject(next) && 'id' in next ? { ...next, id: how.poolId(index) } : next;
    });
  }
  if (!isObject(value)) return value;
  const isTable = TABLES.includes(key);
  const result = Object.fromEntries(
    Object.entries(value).map(([name, inner], index) => [
      isTable ? how.poolId(index) : name,
      renamed(inner, how, isTable ? '' : name),
    ]),
  );
  const chosen = result['chosen'];
  return typeof chosen === 'string' ? { ...result, chosen: how.poolId(0) } : result;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
