import { budgetFaults, budgetPeople, type BudgetFault } from './budget-checks';
import { staffingFaults, staffingPeople, type StaffingFault } from './staffing-checks';
import { stakeholderFaults, type StakeholderFault } from './stakeholder-checks';
import { timelineFaults, type TimelineFault } from './timeline-checks';
import type { Plan } from './types';

/** A fault between parts of a plan which the schema of one part cannot see. `where` is a path in the file. */
export type CrossFault =
  | { readonly type: 'duplicateId'; readonly id: string; readonly where: string }
  | { readonly type: 'unknownPerson'; readonly id: string; readonly where: string }
  | { readonly type: 'unknownDecision'; readonly id: string; readonly where: string }
  | { readonly type: 'unknownOption'; readonly id: string; readonly where: string }
  | StakeholderFault
  | TimelineFault
  | StaffingFault
  | BudgetFault;

/** Every fault that makes a plan inconsistent in itself. An empty list means it can be worked with. */
export function crossChecks(plan: Plan): readonly CrossFault[] {
  return [
    ...duplicates(plan),
    ...danglingPeople(plan),
    ...danglingDecisions(plan),
    ...danglingOptions(plan),
    ...stakeholderFaults(plan),
    ...timelineFaults(plan),
    ...staffingFaults(plan),
    ...budgetFaults(plan),
  ];
}

type NamedList = readonly [path: string, entries: readonly { readonly id: string }[]];

function duplicates(plan: Plan): CrossFault[] {
  const { organization: org, documents } = plan;
  const lists: readonly NamedList[] = [
    ['people', plan.people],
    ['identity.otherTeams', plan.identity.otherTeams],
    ['stages.customItems', plan.stages.customItems],
    ['stages.log', plan.stages.log],
    ['timeline.holidays', plan.timeline.holidays],
    ['timeline.workdays', plan.timeline.workdays],
    ['timeline.calendars', plan.timeline.calendars],
    ['timeline.tasks', plan.timeline.tasks],
    ['timeline.links', plan.timeline.links],
    ['timeline.baselines', plan.timeline.baselines],
    ['timeline.delays', plan.timeline.delays],
    ['stakeholders.register', plan.stakeholders.register],
    ['stakeholders.relations', plan.stakeholders.relations],
    ['stakeholders.actions', plan.stakeholders.actions],
    ['stakeholders.communication', plan.stakeholders.communication],
    ['stakeholders.feedback', plan.stakeholders.feedback],
    ['stakeholders.raci.rows', plan.stakeholders.raci.rows],
    ...plan.stakeholders.register.flatMap(({ id, agreements, contacts }) => [
      [`stakeholders.register.${id}.agreements`, agreements] as const,
      [`stakeholders.register.${id}.contacts`, contacts] as const,
    ]),
    ...staffingLists(plan),
    ...budgetLists(plan),
    ['risks', plan.risks],
    ['decisions', plan.decisions],
    ['glossary', plan.glossary],
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
    ['documents.conops.approvals', documents.conops.approvals],
    ['documents.conops.versions', documents.conops.versions],
    ...Object.entries(plan.stages.items).map(
      ([id, item]) => [`stages.items.${id}.evidence`, item.evidence] as const,
    ),
    ...plan.decisions.map((entry) => [`decisions.${entry.id}.options`, entry.options] as const),
  ];
  return lists.flatMap(([where, entries]) => duplicatesIn(where, entries));
}

function staffingLists({ staffing }: Plan): readonly NamedList[] {
  return [
    ['staffing.grades', staffing.grades],
    ['staffing.skills', staffing.skills],
    ['staffing.positions', staffing.positions],
    ['staffing.training', staffing.training],
    ['staffing.tools', staffing.tools],
    ['staffing.infrastructure', staffing.infrastructure],
    ...staffing.tools.map(({ id, criteria }) => [`staffing.tools.${id}.criteria`, criteria] as const),
  ];
}

function budgetLists({ budget }: Plan): readonly NamedList[] {
  return [
    ['budget.rates', budget.rates],
    ['budget.lines', budget.lines],
    ['budget.sources', budget.sources],
    ['budget.allocations', budget.allocations],
    ['budget.spendings', budget.spendings],
    ['budget.scenarios', budget.scenarios],
    ...budget.sources.map(({ id, receipts }) => [`budget.sources.${id}.receipts`, receipts] as const),
  ];
}

function duplicatesIn(where: string, entries: readonly { readonly id: string }[]): CrossFault[] {
  const seen = new Set<string>();
  const faults: CrossFault[] = [];
  for (const { id } of entries) {
    if (seen.has(id)) faults.push({ type: 'duplicateId', id, where });
    seen.add(id);
  }
  return faults;
}

function danglingPeople(plan: Plan): CrossFault[] {
  const known = new Set(plan.people.map((person) => person.id));
  return personReferences(plan).flatMap(({ id, where }) =>
    id === null || known.has(id) ? [] : [{ type: 'unknownPerson', id, where }],
  );
}

/** Every place of the plan that names a person, for the checks above and for removing one everywhere. */
export function personReferences(
  plan: Plan,
): readonly { readonly id: string | null; readonly where: string }[] {
  const { organization: org, documents } = plan;
  return [
    { id: plan.settings.me, where: 'settings.me' },
    { id: org.placement.champion, where: 'organization.placement.champion' },
    { id: org.media.spokesperson, where: 'organization.media.spokesperson' },
    ...org.relationships.escalation.map((entry) => ({
      id: entry.contact,
      where: `organization.relationships.escalation.${entry.id}`,
    })),
    ...Object.entries(plan.stages.items).flatMap(([id, item]) => [
      { id: item.owner, where: `stages.items.${id}.owner` },
      ...item.history.map((change) => ({ id: change.by, where: `stages.items.${id}.history` })),
    ]),
    ...plan.stages.log.map((entry) => ({ id: entry.by, where: `stages.log.${entry.id}` })),
    ...plan.timeline.tasks.map((task) => ({ id: task.owner, where: `timeline.tasks.${task.id}` })),
    ...stakeholderPeople(plan),
    ...staffingPeople(plan),
    ...budgetPeople(plan),
    ...plan.risks.map((entry) => ({ id: entry.owner, where: `risks.${entry.id}` })),
    ...plan.decisions.map((entry) => ({ id: entry.by, where: `decisions.${entry.id}` })),
    ...documents.conops.approvals.map((entry) => ({
      id: entry.person,
      where: `documents.conops.approvals.${entry.id}`,
    })),
    ...documents.conops.versions.map((entry) => ({
      id: entry.by,
      where: `documents.conops.versions.${entry.id}`,
    })),
  ];
}

function stakeholderPeople({ stakeholders }: Plan): { readonly id: string | null; readonly where: string }[] {
  return [
    ...stakeholders.register.flatMap((entry) => {
      const where = `stakeholders.register.${entry.id}`;
      return [
        { id: entry.person, where: `${where}.person` },
        { id: entry.owner, where: `${where}.owner` },
        { id: entry.primary, where: `${where}.primary` },
        { id: entry.backup, where: `${where}.backup` },
        ...entry.agreements.map(({ id, signer }) => ({ id: signer, where: `${where}.agreements.${id}` })),
        ...entry.contacts.map(({ id, by }) => ({ id: by, where: `${where}.contacts.${id}` })),
      ];
    }),
    ...stakeholders.actions.map(({ id, who }) => ({ id: who, where: `stakeholders.actions.${id}` })),
    ...stakeholders.communication.map(({ id, owner }) => ({
      id: owner,
      where: `stakeholders.communication.${id}`,
    })),
  ];
}

function danglingDecisions(plan: Plan): CrossFault[] {
  const known = new Set(plan.decisions.map((entry) => entry.id));
  return Object.entries(plan.stages.items).flatMap(([id, item]) =>
    item.decision === null || known.has(item.decision)
      ? []
      : [{ type: 'unknownDecision' as const, id: item.decision, where: `stages.items.${id}.decision` }],
  );
}

function danglingOptions(plan: Plan): CrossFault[] {
  return plan.decisions.flatMap((entry) =>
    entry.chosen === null || entry.options.some((option) => option.id === entry.chosen)
      ? []
      : [{ type: 'unknownOption' as const, id: entry.chosen, where: `decisions.${entry.id}.chosen` }],
  );
}
