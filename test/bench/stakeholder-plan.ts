import { NEW_STAKEHOLDER } from '@shared/plan/defaults';
import { ENGAGEMENTS, RELATION_KINDS } from '@shared/plan/stakeholders';
import type { Plan, Stakeholder, StakeholderRelation } from '@shared/plan/types';

/** A plan with a register of `count` bodies on all places of the map, and `related` relations between them. */
export function longRegister(base: Plan, count: number, related: number): Plan {
  const person = (index: number) => base.people[index % base.people.length]?.id ?? null;
  const register = Array.from({ length: count }, (_, index): Stakeholder => ({
    ...NEW_STAKEHOLDER,
    id: `body-${String(index)}`,
    name: `Body ${String(index)} of a large register`,
    type: 'governmentAgency',
    parent: index % 10 === 0 ? null : `body-${String(index - (index % 10))}`,
    influence: 1 + (index % 5),
    interest: 1 + (Math.floor(index / 5) % 5),
    current: ENGAGEMENTS[index % ENGAGEMENTS.length] ?? null,
    wanted: 'supportive',
    owner: person(index),
    primary: person(index + 1),
  }));
  const relations = Array.from({ length: related }, (_, index): StakeholderRelation => ({
    id: `relation-${String(index)}`,
    from: `body-${String(index % count)}`,
    to: `body-${String((index + 1 + Math.floor(index / count)) % count)}`,
    kind: RELATION_KINDS[index % RELATION_KINDS.length] ?? 'influences',
    note: '',
  }));
  const people = base.people.map((entry) => ({ ...entry, organizations: [] }));
  const raci = { columns: [], rows: [] };
  const stakeholders = { ...base.stakeholders, register, relations, actions: [], declined: [], raci };
  return { ...base, people, stakeholders };
}
