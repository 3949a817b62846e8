import fc, { type ArrayConstraints, type Arbitrary } from 'fast-check';
import type { Plan, Stakeholder, Stakeholders } from '@shared/plan/types';
import { anyPlace } from './consistent-timeline';

/** Lists of the register that are longer than others: bodies stand above bodies, relations and actions need them. */
export const STAKEHOLDER_LENGTHS: Readonly<Record<string, ArrayConstraints>> = {
  'stakeholders.register': { minLength: 2, maxLength: 5 },
  'stakeholders.relations': { maxLength: 4 },
  'stakeholders.actions': { minLength: 1, maxLength: 4 },
};

/** References of the register as places in their lists, for `consistentStakeholders` to turn into ids. */
export const STAKEHOLDER_PATHS: Readonly<Record<string, Arbitrary<unknown>>> = {
  'people[].organizations[]': anyPlace,
  'stakeholders.register[].parent': fc.option(anyPlace),
  'stakeholders.register[].served.group': fc.option(anyPlace),
  'stakeholders.relations[].from': anyPlace,
  'stakeholders.relations[].to': anyPlace,
  'stakeholders.actions[].stakeholder': fc.option(anyPlace),
  'stakeholders.actions[].task': fc.option(anyPlace),
  'stakeholders.actions[].items[]': anyPlace,
  'stakeholders.declined[]': anyPlace,
  'stakeholders.raci.columns[]': anyPlace,
};

type Entries = readonly { readonly id: string }[];

function idAt(list: Entries, place: string): string | null {
  return list[Number(place) % Math.max(1, list.length)]?.id ?? null;
}

function idsAt(list: Entries, places: readonly string[]): readonly string[] {
  return [...new Set(places.flatMap((place) => idAt(list, place) ?? []))];
}

/** The plan with the references of its register, and those into it, pointing to what is there. */
export function consistentStakeholders(plan: Plan): Plan {
  const { stakeholders } = plan;
  const { register } = stakeholders;
  const people = plan.people.map((person) => ({
    ...person,
    organizations: idsAt(register, person.organizations),
  }));
  return { ...plan, people, stakeholders: placed(stakeholders, plan) };
}

function placed(stakeholders: Stakeholders, plan: Plan): Stakeholders {
  const { register, relations, actions, raci } = stakeholders;
  const { groups } = plan.organization.constituency;
  const stands = register.map((entry) => ({
    ...entry,
    parent: entry.parent && idAt(register, entry.parent),
    served: { ...entry.served, group: entry.served.group && idAt(groups, entry.served.group) },
  }));
  return {
    ...stakeholders,
    register: withoutCircles(stands),
    relations: relations.flatMap((relation) => {
      const [from, to] = [idAt(register, relation.from), idAt(register, relation.to)];
      return from === null || to === null || from === to ? [] : [{ ...relation, from, to }];
    }),
    actions: actions.map((action) => ({
      ...action,
      stakeholder: action.stakeholder && idAt(register, action.stakeholder),
      task: action.task && idAt(plan.timeline.tasks, action.task),
      items: idsAt(plan.stages.customItems, action.items),
    })),
    declined: idsAt(register, stakeholders.declined).map((id) => `brief:${id}`),
    raci: {
      columns: idsAt(register, raci.columns),
      rows: raci.rows.map((row) => ({ ...row, cells: cellsOf(row.cells, register) })),
    },
  };
}

/** The letters of a row, under the first stakeholders one after the other. */
function cellsOf<T>(cells: Readonly<Record<string, T>>, register: Entries): Record<string, T> {
  const letters = Object.values(cells).slice(0, register.length);
  return Object.fromEntries(letters.map((letter, index) => [register[index]?.id ?? '', letter]));
}

/** Takes parents away, one after the other, where a body would stand above itself. */
function withoutCircles(register: readonly Stakeholder[]): readonly Stakeholder[] {
  const parents = new Map<string, string | null>();
  return register.map((entry) => {
    let at = entry.parent;
    while (at !== null && at !== entry.id) at = parents.get(at) ?? null;
    const parent = at === entry.id ? null : entry.parent;
    parents.set(entry.id, parent);
    return { ...entry, parent };
  });
}
