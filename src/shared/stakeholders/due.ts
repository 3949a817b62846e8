import { addDays, addMonths, formatDay, parseDay, type Day } from '../core/day';
import type { EngagementAction, Frequency, Plan, Stakeholder } from '../plan/types';

/** Something of the register that asks for a day: an action, the next step of a contact, an agreement that ends. */
export interface EngagementMatter {
  /** Unique in the plan, and the same from run to run. */
  readonly key: string;
  readonly kind: 'action' | 'nextStep' | 'agreement';
  /** Null: an action towards everybody. */
  readonly stakeholder: string | null;
  /** Aim, next step or title of the agreement; the last two may be empty. */
  readonly text: string;
  /** Whose matter it is: who does it or did the contact, who signed, or else who looks after the stakeholder. */
  readonly who: string | null;
  readonly due: Day;
  /** The action, when it is one. */
  readonly action: EngagementAction | null;
}

/** A matter that is due, or was. */
export interface DueEngagement extends EngagementMatter {
  readonly overdue: boolean;
}

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const;

/**
 * What has to be done up to `days` days from `today`, and what is late; the earliest first, then in the order of
 * the plan. An action without a day is not among them.
 */
export function dueEngagements(
  plan: Pick<Plan, 'stakeholders'>,
  today: Day,
  days: number,
): readonly DueEngagement[] {
  const last = addDays(today, days);
  return engagementMatters(plan)
    .filter(({ due }) => due <= last)
    .map((matter) => ({ ...matter, overdue: matter.due < today }));
}

/**
 * Everything of the register that asks for a day, the earliest first: actions on the day they are next due, next
 * steps until a later contact with the stakeholder is recorded, signed agreements on the day they end.
 */
export function engagementMatters({ stakeholders }: Pick<Plan, 'stakeholders'>): readonly EngagementMatter[] {
  const { actions, register } = stakeholders;
  return [
    ...actions.flatMap(actionMatter),
    ...register.flatMap(stepMatters),
    ...register.flatMap(endMatters),
  ].sort((one, other) => one.due - other.due);
}

function actionMatter(action: EngagementAction): EngagementMatter[] {
  const due = nextDue(action);
  if (due === null) return [];
  const { id, stakeholder, aim, who } = action;
  return [{ key: `action-${id}`, kind: 'action', stakeholder, text: aim, who, due, action }];
}

function stepMatters({ id, contacts, owner }: Stakeholder): EngagementMatter[] {
  return contacts.flatMap((contact): EngagementMatter[] => {
    const due = parseDay(contact.nextBy ?? '');
    if (due === null || contacts.some(({ on }) => on > contact.on)) return [];
    const who = contact.by ?? owner;
    const key = `step-${id}-${contact.id}`;
    return [{ key, kind: 'nextStep', stakeholder: id, text: contact.nextStep, who, due, action: null }];
  });
}

function endMatters({ id, agreements, owner }: Stakeholder): EngagementMatter[] {
  return agreements.flatMap((agreement): EngagementMatter[] => {
    const due = parseDay(agreement.expires ?? '');
    if (due === null || agreement.state !== 'signed') return [];
    const who = agreement.signer ?? owner;
    const key = `agreement-${id}-${agreement.id}`;
    return [{ key, kind: 'agreement', stakeholder: id, text: agreement.title, who, due, action: null }];
  });
}

/**
 * The day an action next has to be done: its due day until it is done, then one period after the day it was
 * done. A day set later than that is a new appointment and holds. Null: no day, or nothing more to do.
 */
export function nextDue({ due, done, frequency }: EngagementAction): Day | null {
  const set = due === null ? null : parseDay(due);
  const last = done === null ? null : parseDay(done);
  if (last === null) return set;
  const next = afterPeriod(last, frequency);
  if (next === null) return null;
  return set !== null && set > next ? set : next;
}

function afterPeriod(day: Day, frequency: Frequency): Day | null {
  if (frequency === 'once' || frequency === 'asNeeded') return null;
  const next = frequency === 'weekly' ? addDays(day, 7) : addMonths(day, MONTHS[frequency]);
  // The calendar of a plan ends with the year 2999: nothing comes round after it.
  return parseDay(formatDay(next));
}
