import fc, { type Arbitrary } from 'fast-check';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { planArbitrary } from './plan-arbitrary';

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
  const names = new Map<string, string>();
  plan.people.forEach(({ id }, index) => names.set(id, poolId(index)));
  plan.decisions.forEach(({ id }, index) => names.set(id, poolId(index)));
  return planSchema.parse(renamed(plan, { poolId, names }));
}

interface Renaming {
  readonly poolId: (index: number) => string;
  /** Ids that other places point to. */
  readonly names: ReadonlyMap<string, string>;
}

const POINTERS = ['me', 'owner', 'by', 'contact', 'champion', 'spokesperson', 'person', 'decision'];
const TABLES = ['items', 'choices', 'narrative', 'order', 'weights', 'scores'];

function renamed(value: unknown, how: Renaming, key = ''): unknown {
  if (typeof value === 'string' && POINTERS.includes(key)) return how.names.get(value) ?? value;
  if (Array.isArray(value)) {
    return value.map((entry, index) => {
      const next = renamed(entry, how);
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
