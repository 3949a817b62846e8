import type { Agreement, ContactEntry, EngagementAction, Stakeholder } from '@shared/plan/types';
import { aStakeholder, anAction } from './plan-parts';

/** A stakeholder called like its id, of which nothing else is known but `change`. */
export function aBody(id: string, change: Partial<Stakeholder> = {}): Stakeholder {
  return aStakeholder({ id, name: id, ...change });
}

/** An action of which only the aim is known, but for `change`. */
export function aStep(id: string, change: Partial<EngagementAction> = {}): EngagementAction {
  return anAction({ id, ...change });
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
