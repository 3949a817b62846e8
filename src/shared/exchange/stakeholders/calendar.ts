import type { EngagementAction, Plan } from '../../plan/types';
import { nextDue, stakeholderName } from '../../stakeholders';
import { calendarFile, type CalendarEntry } from '../icalendar';

export interface EngagementCalendarWords {
  /** Name of the calendar. */
  readonly title: string;
  /** An aim and towards whom, e.g. "Win support (Ministry of Justice)". */
  readonly summary: (aim: string, stakeholder: string) => string;
  readonly who: (name: string) => string;
  readonly channel: (channel: string) => string;
}

/**
 * What is to be done with stakeholders as all-day entries of an iCalendar file, each on the day it is next due.
 * The identifier comes from the plan and the action, so that a second import moves entries instead of doubling
 * them. `stamp` (`YYYY-MM-DD`) is the day the file was made.
 */
export function engagementCalendar(plan: Plan, words: EngagementCalendarWords, stamp: string): string {
  const names = new Map(plan.stakeholders.register.map((entry) => [entry.id, stakeholderName(plan, entry)]));
  const people = new Map(plan.people.map(({ id, name }) => [id, name]));
  const entryOf = (action: EngagementAction): CalendarEntry[] => {
    const day = nextDue(action);
    if (day === null) return [];
    const stakeholder = names.get(action.stakeholder ?? '') ?? '';
    const who = people.get(action.who ?? '') ?? '';
    const description = [
      ...(who === '' ? [] : [words.who(who)]),
      ...(action.channel === '' ? [] : [words.channel(action.channel)]),
      action.message,
    ];
    return [
      {
        ...{ day, uid: `action-${action.id}@${plan.id}.csirtplan`, category: 'ENGAGEMENT' },
        summary: stakeholder === '' ? action.aim : words.summary(action.aim, stakeholder),
        description: description.filter((line) => line !== '').join('\n'),
      },
    ];
  };
  const entries = plan.stakeholders.actions
    .flatMap(entryOf)
    .toSorted((one, other) => one.day - other.day || (one.uid < other.uid ? -1 : 1));
  return calendarFile({ title: words.title, product: 'Engagement', stamp }, entries);
}
