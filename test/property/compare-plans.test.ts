import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifferences, comparePlans } from '@shared/compare';
import { overAllocatedLines } from '@shared/plan/budget-checks';
import { crossChecks } from '@shared/plan/cross-checks';
import { EMPTY_NARRATIVE, UNTOUCHED_ITEM } from '@shared/plan/defaults';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { filledPlan } from '@test/builders/filled-plan';
import { planPairArbitrary } from '@test/builders/plan-pair';

/**
 * What a plan says, without what is not compared: the slow way to tell whether two plans say the same. Logs, own items,
 * holidays, dependencies, delays, relations and money received have no order of the team's; a record in which nothing
 * was entered says nothing.
 */
function meaning(plan: Plan): unknown {
  const { stages, documents, organization, timeline, stakeholders, budget } = plan;
  const { placement } = organization;
  const conops = { ...documents.conops, narrative: without(documents.conops.narrative, EMPTY_NARRATIVE) };
  return {
    ...{ ...plan, id: '', createdOn: '', settings: null, documents: { conops } },
    stages: {
      items: without(stages.items, UNTOUCHED_ITEM),
      customItems: sorted(stages.customItems),
      order: without(stages.order, []),
      log: sorted(stages.log),
    },
    organization: { ...organization, placement: { ...placement, weights: without(placement.weights, 1) } },
    timeline: {
      ...timeline,
      holidays: sorted(timeline.holidays),
      workdays: sorted(timeline.workdays),
      links: sorted(timeline.links),
      baselines: sorted(timeline.baselines),
      delays: sorted(timeline.delays),
    },
    stakeholders: {
      ...stakeholders,
      register: stakeholders.register.map((entry) => ({ ...entry, contacts: sorted(entry.contacts) })),
      relations: sorted(stakeholders.relations),
      feedback: sorted(stakeholders.feedback),
    },
    budget: {
      ...budget,
      sources: budget.sources.map((entry) => ({ ...entry, receipts: sorted(entry.receipts) })),
    },
  };
}

function without(table: Readonly<Record<string, unknown>>, nothing: unknown): unknown {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => !isDeepStrictEqual(value, nothing)));
}

function sorted(list: readonly { readonly id: string }[]): unknown {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function idsOf(mine: Plan, other: Plan): readonly string[] {
  return comparePlans(mine, other).differences.map(({ id }) => id);
}

function expectValid(plan: Plan): void {
  expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  expect(crossChecks(plan)).toEqual([]);
}

/** Is this the parent of something that stands at the top level, because it would have stood inside itself? */
function standsOutside(taken: Plan, other: Plan, id: string): boolean {
  return (
    isFreed(taken.timeline.tasks, other.timeline.tasks, id.split('timeline/tasks/')[1]) ||
    isFreed(
      taken.stakeholders.register,
      other.stakeholders.register,
      id.split('stakeholders/register/')[1],
    ) ||
    isFreed(
      reporting(taken),
      reporting(other),
      id.replace('/reportsTo', '/parent').split('staffing/positions/')[1],
    )
  );
}

function reporting({ staffing }: Plan): Placed {
  return staffing.positions.map(({ id, reportsTo }) => ({ id, parent: reportsTo }));
}

/** Is this an allocation that was left out, because with it a line would be paid more than whole? */
function isLeftOut(taken: Plan, other: Plan, place: string): boolean {
  const id = place.split('budget/allocations/')[1]?.split('/')[0];
  const wanted = other.budget.allocations.find((entry) => entry.id === id);
  if (!wanted) return false;
  const allocations = [...taken.budget.allocations.filter((entry) => entry.id !== id), wanted];
  return overAllocatedLines({ ...taken.budget, allocations }).length > 0;
}

type Placed = readonly { readonly id: string; readonly parent: string | null }[];

function isFreed(taken: Placed, other: Placed, place: string | undefined): boolean {
  const entry = taken.find(({ id }) => place === `${id}/parent`);
  if (entry?.parent !== null) return false;
  const parentIn = (list: Placed, of: string) => list.find(({ id }) => id === of)?.parent;
  let at = parentIn(other, entry.id);
  while (typeof at === 'string' && at !== entry.id) at = parentIn(taken, at);
  return at === entry.id;
}

const subset = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

describe('comparing and taking over', () => {
  it('finds nothing between equal plans', () => {
    fc.assert(
      fc.property(planPairArbitrary(), ([plan]) => {
        expect(comparePlans(plan, planSchema.parse(plan)).differences).toEqual([]);
      }),
    );
  });

  it('makes the other plan of mine when everything is taken', () => {
    fc.assert(
      fc.property(planPairArbitrary(), ([mine, other]) => {
        const taken = applyDifferences(mine, other, idsOf(mine, other));
        expectValid(taken);
        expect(meaning(taken)).toEqual(meaning(other));
        expect(idsOf(taken, other)).toEqual([]);
        expect([taken.id, taken.createdOn]).toEqual([mine.id, mine.createdOn]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves mine as it is when nothing is taken', () => {
    fc.assert(
      fc.property(planPairArbitrary(), ([mine, other]) => {
        expect(applyDifferences(mine, other, ['no/such/place'])).toBe(mine);
      }),
    );
  });

  it('gives a valid plan for any choice, and what was chosen is no difference any more', () => {
    fc.assert(
      fc.property(planPairArbitrary(), subset, ([mine, other], pattern) => {
        const all = idsOf(mine, other);
        const chosen = all.filter((_id, index) => pattern[index % pattern.length]);
        const taken = applyDifferences(mine, other, chosen);
        expectValid(taken);
        const left = new Set(idsOf(taken, other));
        const open = chosen.filter(
          (id) => left.has(id) && !standsOutside(taken, other, id) && !isLeftOut(taken, other, id),
        );
        expect(open).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tries timelines and registers in which there is something to go wrong', () => {
    const pairs = fc.sample(planPairArbitrary(), { numRuns: 100, seed: 1 });
    const count = (has: (plan: Plan) => boolean): number =>
      pairs.filter(([mine, other]) => has(mine) && has(other)).length;
    const counts = {
      parents: count(({ timeline }) => timeline.tasks.some(({ parent }) => parent !== null)),
      links: count(({ timeline }) => timeline.links.length > 0),
      calendars: count(({ timeline }) => timeline.tasks.some(({ calendar }) => calendar !== null)),
      delays: count(({ timeline }) => timeline.delays.some(({ tasks }) => tasks.length > 0)),
      baselines: count(({ timeline }) => timeline.baselines.length > 0),
      persons: count(({ stakeholders }) => stakeholders.register.some(({ person }) => person !== null)),
      bodies: count(({ stakeholders }) => stakeholders.register.some(({ parent }) => parent !== null)),
      groups: count(({ stakeholders }) => stakeholders.register.some(({ served }) => served.group !== null)),
      relations: count(({ stakeholders }) => stakeholders.relations.length > 0),
      actions: count(({ stakeholders }) => stakeholders.actions.some(({ task }) => task !== null)),
      actionItems: count(({ stakeholders }) => stakeholders.actions.some(({ items }) => items.length > 0)),
      declined: count(({ stakeholders }) => stakeholders.declined.length > 0),
      cells: count(({ stakeholders }) =>
        stakeholders.raci.rows.some(({ cells }) => Object.keys(cells).length > 0),
      ),
      superiors: count(({ staffing }) => staffing.positions.some(({ reportsTo }) => reportsTo !== null)),
      starts: count(({ staffing }) => staffing.positions.some(({ start }) => start.task !== null)),
      allocations: count(({ budget }) => budget.allocations.some(({ line }) => line.startsWith('line:'))),
      spendings: count(({ budget }) => budget.spendings.some(({ line }) => line.startsWith('line:'))),
      leftOut: count(({ budget }) =>
        budget.scenarios.some(({ assumptions }) => assumptions.leftOut.length > 0),
      ),
      belonging: count(({ people }) => people.some(({ organizations }) => organizations.length > 0)),
    };
    for (const [what, number] of Object.entries(counts)) expect([what, number >= 10]).toEqual([what, true]);
  });

  it('names every place once', () => {
    fc.assert(
      fc.property(planPairArbitrary(), ([mine, other]) => {
        const ids = idsOf(mine, other);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

/** Every place in a value where a text, number or flag stands. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined)
    return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (String(index) === key ? changedAt(entry, rest) : entry));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: changedAt(object[key], rest) };
}

describe('coverage of the plan', () => {
  it('notices a change in any single field the schema knows', () => {
    const plan = filledPlan();
    const places = leaves(plan).filter(
      ([first]) => first !== 'id' && first !== 'createdOn' && first !== 'settings',
    );
    const unnoticed = places.filter((place) => {
      // Not a valid plan perhaps, which the comparison does not mind: only one leaf differs.
      const changed = changedAt(plan, place) as Plan;
      return comparePlans(plan, changed).differences.length === 0;
    });
    expect(places.length).toBeGreaterThan(700);
    expect(unnoticed).toEqual([]);
  });
});
