import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '@shared/plan/types';

type Entries = Readonly<Record<string, unknown>>;
type Area =
  | 'identity'
  | 'people'
  | 'stages'
  | 'organization'
  | 'services'
  | 'stakeholders'
  | 'risks'
  | 'decisions'
  | 'glossary'
  | 'documents';

/**
 * How many entries of each area of a plan were added, changed or removed between two versions. An entry is
 * what a person sees as one thing: a person, a stage item, a field of the worksheet, a risk. Areas that did
 * not change are left out; the order of a list alone does not count.
 */
export function areaChanges(before: Plan, after: Plan): Record<string, number> {
  const [old, now] = [areasOf(before), areasOf(after)];
  const counts = Object.entries(now).map(([area, entries]): [string, number] => {
    // Both come from the same function, so every area is in both.
    const earlier = old[area as Area];
    const names = new Set([...Object.keys(earlier), ...Object.keys(entries)]);
    return [area, [...names].filter((name) => !isDeepStrictEqual(earlier[name], entries[name])).length];
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function areasOf(plan: Plan): Record<Area, Entries> {
  const { items, customItems, order, log } = plan.stages;
  const { choices, ...aboutServices } = plan.services;
  const { approvals, versions, narrative, ...aboutConops } = plan.documents.conops;
  return {
    identity: { ...plan.identity, ...prefixed('settings', plan.settings) },
    people: byId('', plan.people),
    stages: {
      ...prefixed('items', items),
      ...byId('customItems', customItems),
      ...prefixed('order', order),
      ...byId('log', log),
    },
    organization: organizationEntries(plan.organization),
    services: { ...prefixed('choices', choices), ...aboutServices },
    stakeholders: registerEntries(plan.stakeholders),
    risks: byId('', plan.risks),
    decisions: byId('', plan.decisions),
    glossary: byId('', plan.glossary),
    documents: {
      ...aboutConops,
      ...byId('approvals', approvals),
      ...byId('versions', versions),
      ...prefixed('narrative', narrative),
    },
  };
}

/** Whatever has an id in the register is an entry; declined suggestions and the matrix's columns are one each. */
function registerEntries(stakeholders: Plan['stakeholders']): Entries {
  const { register, relations, actions, communication, feedback, raci, declined } = stakeholders;
  return {
    ...byId('register', register),
    ...byId('relations', relations),
    ...byId('actions', actions),
    ...byId('communication', communication),
    ...byId('feedback', feedback),
    ...byId('rows', raci.rows),
    ...{ columns: raci.columns, declined },
  };
}

/** Every field of the worksheet is an entry, and so is every line of its lists. */
function organizationEntries(organization: Plan['organization']): Entries {
  const parts = Object.entries(organization).flatMap(([section, fields]) =>
    Object.entries(fields).map(([field, value]: [string, unknown]) => {
      const name = `${section}.${field}`;
      return isListOfEntries(value) ? byId(name, value) : { [name]: value };
    }),
  );
  return Object.assign({}, ...parts) as Entries;
}

/** An empty list counts as one: it has no entries, whatever it is a list of. */
function isListOfEntries(value: unknown): value is readonly { readonly id: string }[] {
  return (
    Array.isArray(value) &&
    value.every((entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry)
  );
}

function byId(prefix: string, list: readonly { readonly id: string }[]): Entries {
  return Object.fromEntries(list.map((entry) => [`${prefix}/${entry.id}`, entry]));
}

function prefixed(prefix: string, entries: object): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [`${prefix}/${name}`, value]));
}
