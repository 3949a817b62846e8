import { budgetFaults, type BudgetFault } from './budget-checks';
import { duplicateIds, type DuplicateId } from './duplicate-ids';
import { personReferences } from './person-references';
import { staffingFaults, type StaffingFault } from './staffing-checks';
import { stakeholderFaults, type StakeholderFault } from './stakeholder-checks';
import { timelineFaults, type TimelineFault } from './timeline-checks';
import type { Plan } from './types';

/** A fault between parts of a plan which the schema of one part cannot see. `where` is a path in the file. */
export type CrossFault =
  | DuplicateId
  | { readonly type: 'unknownPerson'; readonly id: string; readonly where: string }
  | { readonly type: 'unknownDecision'; readonly id: string; readonly where: string }
  | { readonly type: 'unknownOption'; readonly id: string; readonly where: string }
  | StakeholderFault
  | TimelineFault
  | StaffingFault
  | BudgetFault;

/** A check and the parts of a plan it reads. */
interface Check {
  readonly parts: readonly (keyof Plan)[];
  readonly faults: (plan: Plan) => readonly CrossFault[];
}

/** A check sees only the parts it names, so it cannot read one that is not looked at for changes. */
function check<K extends keyof Plan>(
  parts: readonly K[],
  faults: (plan: Pick<Plan, K>) => readonly CrossFault[],
): Check {
  return { parts, faults };
}

const CHECKS: readonly Check[] = [
  check(['decisions', 'stages'], danglingDecisions),
  check(['decisions'], danglingOptions),
  check(['stakeholders', 'people', 'timeline', 'organization'], stakeholderFaults),
  check(['timeline', 'risks'], timelineFaults),
  check(['staffing', 'timeline'], staffingFaults),
  check(['budget', 'timeline', 'stakeholders', 'staffing'], budgetFaults),
];

/**
 * Every fault that makes a plan inconsistent in itself. An empty list means it can be worked with. With `before`,
 * a plan that was without fault, only what differs from it is looked at: an edit costs what it changed.
 */
export function crossChecks(plan: Plan, before: Plan | null = null): readonly CrossFault[] {
  const isOther = (part: keyof Plan): boolean => plan[part] !== before?.[part];
  return [
    ...duplicateIds(plan, isOther),
    ...danglingPeople(plan, isOther),
    ...CHECKS.filter(({ parts }) => parts.some(isOther)).flatMap(({ faults }) => faults(plan)),
  ];
}

/** Persons who are not there; one who has gone from the plan may be missing anywhere. */
function danglingPeople(plan: Plan, isOther: (part: keyof Plan) => boolean): readonly CrossFault[] {
  const references = isOther('people') ? personReferences(plan) : personReferences(plan, isOther);
  const known = new Set(plan.people.map((person) => person.id));
  return references.flatMap(({ id, where }) =>
    id === null || known.has(id) ? [] : [{ type: 'unknownPerson', id, where }],
  );
}

function danglingDecisions({ decisions, stages }: Pick<Plan, 'decisions' | 'stages'>): readonly CrossFault[] {
  const known = new Set(decisions.map((entry) => entry.id));
  return Object.entries(stages.items).flatMap(([id, item]) =>
    item.decision === null || known.has(item.decision)
      ? []
      : [{ type: 'unknownDecision' as const, id: item.decision, where: `stages.items.${id}.decision` }],
  );
}

function danglingOptions({ decisions }: Pick<Plan, 'decisions'>): readonly CrossFault[] {
  return decisions.flatMap((entry) =>
    entry.chosen === null || entry.options.some((option) => option.id === entry.chosen)
      ? []
      : [{ type: 'unknownOption' as const, id: entry.chosen, where: `decisions.${entry.id}.chosen` }],
  );
}
