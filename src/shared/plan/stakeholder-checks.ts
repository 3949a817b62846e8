import { parentCircles } from './parent-circles';
import type { Plan, Stakeholders } from './types';

/** A fault inside the register of stakeholders. `where` is a path in the file, `id` what is wrong there. */
export interface StakeholderFault {
  readonly type: 'unknownStakeholder' | 'unknownTask' | 'unknownGroup' | 'selfRelation' | 'parentCycle';
  readonly id: string;
  readonly where: string;
}

/**
 * Every fault that leaves the register meaningless: names of entries, tasks or groups of the constituency that
 * are not there, an entry related to itself, and bodies that would stand above themselves.
 */
export function stakeholderFaults(
  plan: Pick<Plan, 'stakeholders' | 'people' | 'timeline' | 'organization'>,
): readonly StakeholderFault[] {
  const { stakeholders, people, timeline } = plan;
  const known = new Set(stakeholders.register.map((entry) => entry.id));
  const tasks = new Set(timeline.tasks.map((task) => task.id));
  const named = (id: string | null, where: string): StakeholderFault[] =>
    id === null || known.has(id) ? [] : [{ type: 'unknownStakeholder', id, where }];
  return [
    ...people.flatMap((person) =>
      person.organizations.flatMap((id) => named(id, `people.${person.id}.organizations`)),
    ),
    ...stakeholders.register.flatMap(({ id, parent }) => named(parent, `stakeholders.register.${id}.parent`)),
    ...stakeholders.relations.flatMap(({ id, from, to }) => [
      ...named(from, `stakeholders.relations.${id}.from`),
      ...named(to, `stakeholders.relations.${id}.to`),
      ...(from === to
        ? [{ type: 'selfRelation' as const, id: from, where: `stakeholders.relations.${id}` }]
        : []),
    ]),
    ...stakeholders.actions.flatMap(({ id, stakeholder, task }) => [
      ...named(stakeholder, `stakeholders.actions.${id}.stakeholder`),
      ...(task === null || tasks.has(task)
        ? []
        : [{ type: 'unknownTask' as const, id: task, where: `stakeholders.actions.${id}.task` }]),
    ]),
    ...goneGroups(plan),
    ...raciFaults(stakeholders, named),
    ...parentCycles(stakeholders),
  ];
}

function goneGroups({
  stakeholders,
  organization,
}: Pick<Plan, 'stakeholders' | 'organization'>): StakeholderFault[] {
  const groups = new Set(organization.constituency.groups.map((group) => group.id));
  return stakeholders.register.flatMap(({ id, served: { group } }) =>
    group === null || groups.has(group)
      ? []
      : [{ type: 'unknownGroup', id: group, where: `stakeholders.register.${id}.served.group` }],
  );
}

function raciFaults(
  { raci }: Stakeholders,
  named: (id: string, where: string) => StakeholderFault[],
): StakeholderFault[] {
  return [
    ...raci.columns.flatMap((id) => named(id, 'stakeholders.raci.columns')),
    ...raci.rows.flatMap((row) =>
      Object.keys(row.cells).flatMap((id) => named(id, `stakeholders.raci.rows.${row.id}`)),
    ),
  ];
}

/** Bodies that would stand above themselves; each member of a circle is named once, in the order of the register. */
function parentCycles({ register }: Stakeholders): StakeholderFault[] {
  const circles = parentCircles(new Map(register.map(({ id, parent }) => [id, parent])));
  const members = new Set(circles.flat());
  return register
    .filter(({ id }) => members.has(id))
    .map(({ id }) => ({ type: 'parentCycle', id, where: `stakeholders.register.${id}.parent` }));
}

/** Does `above` stand over `entry`, at any height? */
export function isAbove(above: string, entry: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let at = parents.get(entry) ?? null;
  while (at !== null && at !== above && !passed.has(at)) {
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return at === above;
}
