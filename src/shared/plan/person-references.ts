import { budgetPeople } from './budget-checks';
import { staffingPeople } from './staffing-checks';
import type { Plan } from './types';

/** A place of the plan that names a person; `where` is a path in the file, `id` null where nobody is named. */
export interface PersonReference {
  readonly id: string | null;
  readonly where: string;
}

/** The places of one part of a plan that name persons. */
interface PartReferences {
  readonly part: keyof Plan;
  readonly references: (plan: Plan) => readonly PersonReference[];
}

function named<K extends keyof Plan>(
  part: K,
  references: (value: Plan[K]) => readonly PersonReference[],
): PartReferences {
  return { part, references: (plan) => references(plan[part]) };
}

const REFERENCES: readonly PartReferences[] = [
  named('settings', ({ me }) => [{ id: me, where: 'settings.me' }]),
  named('organization', ({ placement, media, relationships }) => [
    { id: placement.champion, where: 'organization.placement.champion' },
    { id: media.spokesperson, where: 'organization.media.spokesperson' },
    ...relationships.escalation.map(({ id, contact }) => ({
      id: contact,
      where: `organization.relationships.escalation.${id}`,
    })),
  ]),
  named('stages', ({ items, log }) => [
    ...Object.entries(items).flatMap(([id, item]) => [
      { id: item.owner, where: `stages.items.${id}.owner` },
      ...item.history.map((change) => ({ id: change.by, where: `stages.items.${id}.history` })),
    ]),
    ...log.map((entry) => ({ id: entry.by, where: `stages.log.${entry.id}` })),
  ]),
  named('timeline', ({ tasks }) =>
    tasks.map(({ id, owner }) => ({ id: owner, where: `timeline.tasks.${id}` })),
  ),
  named('stakeholders', stakeholderPeople),
  named('staffing', (staffing) => staffingPeople({ staffing })),
  named('budget', (budget) => budgetPeople({ budget })),
  named('risks', (risks) => risks.map(({ id, owner }) => ({ id: owner, where: `risks.${id}` }))),
  named('decisions', (decisions) => decisions.map(({ id, by }) => ({ id: by, where: `decisions.${id}` }))),
  named('documents', ({ conops: { approvals, versions } }) => [
    ...approvals.map(({ id, person }) => ({ id: person, where: `documents.conops.approvals.${id}` })),
    ...versions.map(({ id, by }) => ({ id: by, where: `documents.conops.versions.${id}` })),
  ]),
];

/** Every place of the plan that names a person, or those in the parts that `isOther` names. */
export function personReferences(
  plan: Plan,
  isOther: (part: keyof Plan) => boolean = () => true,
): readonly PersonReference[] {
  return REFERENCES.filter(({ part }) => isOther(part)).flatMap(({ references }) => references(plan));
}

function stakeholderPeople({
  register,
  actions,
  communication,
}: Plan['stakeholders']): readonly PersonReference[] {
  return [
    ...register.flatMap((entry) => {
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
    ...actions.map(({ id, who }) => ({ id: who, where: `stakeholders.actions.${id}` })),
    ...communication.map(({ id, owner }) => ({ id: owner, where: `stakeholders.communication.${id}` })),
  ];
}
