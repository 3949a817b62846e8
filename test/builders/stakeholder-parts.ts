import { NEW_ACTION, NEW_STAKEHOLDER } from '@shared/plan/defaults';
import type {
  Agreement,
  ContactEntry,
  EngagementAction,
  Plan,
  Stakeholder,
  Stakeholders,
} from '@shared/plan/types';
import { aPlan } from './plan-parts';

/** A stakeholder called like its id, of which nothing else is known but `change`. */
export function aStakeholder(id: string, change: Partial<Stakeholder> = {}): Stakeholder {
  return { ...NEW_STAKEHOLDER, id, name: id, ...change };
}

/** An action of which only the aim is known, but for `change`. */
export function anAction(id: string, change: Partial<EngagementAction> = {}): EngagementAction {
  return { ...NEW_ACTION, id, aim: `Aim of ${id}`, ...change };
}

/** A signed agreement on sharing. */
export function anAgreement(change: Partial<Agreement> = {}): Agreement {
  return {
    ...{ id: 'agreement-1', kind: 'sharing', title: '', state: 'signed', on: null, expires: null },
    ...{ signer: null, theirSigner: '', tlp: null, note: '' },
    ...change,
  };
}

/** A meeting that took place on `on`. */
export function aContact(on: string, change: Partial<ContactEntry> = {}): ContactEntry {
  const id = `contact-${on}`;
  return { id, on, form: 'meeting', by: null, outcome: '', nextStep: '', nextBy: null, ...change };
}

/** A plan with this part of the register of stakeholders. */
export function planWithStakeholders(part: Partial<Stakeholders>, change: Partial<Plan> = {}): Plan {
  const plan = aPlan(change);
  return { ...plan, stakeholders: { ...plan.stakeholders, ...part } };
}
