import type { Plan } from '../plan/types';
import { isList, textOf } from './json';
import { pointer, pointers } from './leaves';
import { NOTHING, showChoice, showIds, showParts, showPerson, showText, type Show } from './shown';
import { catalogWord, own, type Word } from './words';

/** The name of an entry of the register: its own, or that of the person it is. */
export function entryWord(name: string, person: string, side: Plan): Word {
  return own(name || (side.people.find((known) => known.id === person)?.name ?? ''));
}

/** The name of a stakeholder of one of the plans, by its id. */
export function stakeholderWord(id: string, ...plans: readonly Plan[]): Word {
  for (const plan of plans) {
    const entry = plan.stakeholders.register.find((known) => known.id === id);
    if (entry) return entryWord(entry.name, entry.person ?? '', plan);
  }
  return own(id);
}

export function stakeholderPlace(id: string): string {
  return `stakeholders/register/${id}`;
}

const showStakeholder = showIds((id, side) => stakeholderWord(id, side));
export const STAKEHOLDER = pointer(showStakeholder, stakeholderPlace);
export const STAKEHOLDER_LIST = pointers(showStakeholder, stakeholderPlace);

/** A catalog word of the register; `kind` is the letter of its family of ids. */
function stakeholderCatalog(kind: 't' | 'r' | 's' | 'a', id: string, part: string): Word {
  return catalogWord('stakeholders', `stk-${kind}-${id}`, part);
}

export const showType = showIds((id) => stakeholderCatalog('t', id, 'name'));
export const showRoles = showIds((id) => stakeholderCatalog('r', id, 'name'));
export const showActivity = showIds((id) => stakeholderCatalog('a', id, 'name'));
/** A suggestion goes by its reason: its aim holds a gap for the name of the stakeholder. */
export const showSuggestion = showIds((id) => stakeholderCatalog('s', id, 'why'));
export const showSector = showIds((id) => catalogWord('worksheet', `constituency.sectors.${id}`, 'label'));
export const showGroup = showIds((id, side) =>
  own(side.organization.constituency.groups.find((group) => group.id === id)?.name ?? id),
);

/** The name of a row of the responsibilities: the team's own, else the catalog's. */
export function activityName(name: string, activity: string): Word {
  return name.trim() !== '' || activity === '' ? own(name) : stakeholderCatalog('a', activity, 'name');
}

export const showWho = showParts([
  ['name', 'name', showText],
  ['person', 'person', showPerson],
]);

/** The stakeholder of a declined suggestion. */
export function stakeholderOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Declined suggestions, each under the name of its stakeholder. */
export const showDeclined: Show = (value, side) => {
  const keys = (isList(value) ? value : []).flatMap((key) => (typeof key === 'string' ? [key] : []));
  if (keys.length === 0) return NOTHING;
  return {
    type: 'fields',
    fields: keys.map((key) => ({
      label: stakeholderWord(stakeholderOfKey(key), side),
      value: showSuggestion(key.slice(0, Math.max(0, key.indexOf(':'))), side),
    })),
  };
};

export const showRelation = showParts([
  ['from', 'relationFrom', showStakeholder],
  ['kind', 'kind', showKind()],
  ['to', 'relationTo', showStakeholder],
]);

function showKind(): Show {
  return showChoice({
    influences: 'influences',
    reportsTo: 'reportsTo',
    funds: 'funds',
    regulates: 'regulates',
    trusts: 'trusts',
  });
}

/** Both ends of a relation, as places. */
export function endsOf(relation: Parameters<typeof textOf>[0]): readonly string[] {
  return ['from', 'to'].map((end) => stakeholderPlace(textOf(relation, end)));
}
