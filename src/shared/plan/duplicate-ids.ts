import type { Plan } from './types';

type NamedList = readonly [path: string, entries: readonly { readonly id: string }[]];

/** The lists of one part of a plan in which no id may come twice. */
interface PartLists {
  readonly part: keyof Plan;
  readonly lists: (plan: Plan) => readonly NamedList[];
}

/** An id that stands twice in one list. `where` is the path of the list in the file. */
export interface DuplicateId {
  readonly type: 'duplicateId';
  readonly id: string;
  readonly where: string;
}

function listsOf<K extends keyof Plan>(part: K, lists: (value: Plan[K]) => readonly NamedList[]): PartLists {
  return { part, lists: (plan) => lists(plan[part]) };
}

/** Every list with ids, by the part of the plan it lies in. */
const LISTS: readonly PartLists[] = [
  listsOf('people', (people) => [['people', people]]),
  listsOf('identity', ({ otherTeams }) => [['identity.otherTeams', otherTeams]]),
  listsOf('stages', ({ customItems, log, items }) => [
    ['stages.customItems', customItems],
    ['stages.log', log],
    ...Object.entries(items).map(([id, { evidence }]) => [`stages.items.${id}.evidence`, evidence] as const),
  ]),
  listsOf('timeline', (timeline) =>
    (['holidays', 'workdays', 'calendars', 'tasks', 'links', 'baselines', 'delays'] as const).map(
      (list) => [`timeline.${list}`, timeline[list]] as const,
    ),
  ),
  listsOf('stakeholders', ({ register, relations, actions, communication, feedback, raci }) => [
    ['stakeholders.register', register],
    ['stakeholders.relations', relations],
    ['stakeholders.actions', actions],
    ['stakeholders.communication', communication],
    ['stakeholders.feedback', feedback],
    ['stakeholders.raci.rows', raci.rows],
    ...register.flatMap(({ id, agreements, contacts }) => [
      [`stakeholders.register.${id}.agreements`, agreements] as const,
      [`stakeholders.register.${id}.contacts`, contacts] as const,
    ]),
  ]),
  listsOf('staffing', (staffing) => [
    ...(['grades', 'skills', 'positions', 'training', 'tools', 'infrastructure'] as const).map(
      (list) => [`staffing.${list}`, staffing[list]] as const,
    ),
    ...staffing.tools.map(({ id, criteria }) => [`staffing.tools.${id}.criteria`, criteria] as const),
  ]),
  listsOf('budget', (budget) => [
    ...(['rates', 'lines', 'sources', 'allocations', 'spendings', 'scenarios'] as const).map(
      (list) => [`budget.${list}`, budget[list]] as const,
    ),
    ...budget.sources.map(({ id, receipts }) => [`budget.sources.${id}.receipts`, receipts] as const),
  ]),
  listsOf('risks', (risks) => [['risks', risks]]),
  listsOf('decisions', (decisions) => [
    ['decisions', decisions],
    ...decisions.map(({ id, options }) => [`decisions.${id}.options`, options] as const),
  ]),
  listsOf('glossary', (glossary) => [['glossary', glossary]]),
  listsOf('organization', (org) => [
    ['organization.laws.entries', org.laws.entries],
    ['organization.purpose.goals', org.purpose.goals],
    ['organization.purpose.principles', org.purpose.principles],
    ['organization.constituency.groups', org.constituency.groups],
    ['organization.placement.options', org.placement.options],
    ['organization.relationships.internal', org.relationships.internal],
    ['organization.relationships.external', org.relationships.external],
    ['organization.relationships.escalation', org.relationships.escalation],
    ['organization.communication.channels', org.communication.channels],
    ['organization.constraints.entries', org.constraints.entries],
    ['organization.scenarios.entries', org.scenarios.entries],
  ]),
  listsOf('documents', ({ conops }) => [
    ['documents.conops.approvals', conops.approvals],
    ['documents.conops.versions', conops.versions],
  ]),
];

/** Ids that come twice in a list, looked for in the parts of the plan that `isOther` names. */
export function duplicateIds(plan: Plan, isOther: (part: keyof Plan) => boolean): readonly DuplicateId[] {
  return LISTS.filter(({ part }) => isOther(part)).flatMap(({ lists }) =>
    lists(plan).flatMap(([where, entries]) => duplicatesIn(where, entries)),
  );
}

function duplicatesIn(where: string, entries: NamedList[1]): DuplicateId[] {
  const seen = new Set<string>();
  const faults: DuplicateId[] = [];
  for (const { id } of entries) {
    if (seen.has(id)) faults.push({ type: 'duplicateId', id, where });
    seen.add(id);
  }
  return faults;
}
