import type { Plan } from '../../plan/types';
import { engagementMatters, stakeholderName, type EngagementMatter } from '../../stakeholders';
import { calendarFile, type CalendarEntry } from '../icalendar';

export interface EngagementCalendarWords {
  /** Name of the calendar. */
  readonly title: string;
  /** An aim and towards whom, e.g. "Win support (Ministry of Justice)". */
  readonly summary: (aim: string, stakeholder: string) => string;
  readonly who: (name: string) => string;
  readonly channel: (channel: string) => string;
  /** A next step of which only the day is known. */
  readonly step: string;
  /** An agreement ends on that day; its title may be empty. */
  readonly ends: (agreement: string) => string;
}

const CATEGORIES = { action: 'ENGAGEMENT', nextStep: 'NEXT STEP', agreement: 'AGREEMENT' } as const;

/**
 * What is to be done with stakeholders as all-day entries of an iCalendar file: actions, each on the day it is
 * next due, next steps of contacts, and the ends of signed agreements. What has no day is not in it. The
 * identifier comes from the plan and the entry, so that a second import moves entries instead of doubling them.
 * `stamp` (`YYYY-MM-DD`) is the day the file was made.
 */
export function engagementCalendar(plan: Plan, words: EngagementCalendarWords, stamp: string): string {
  const names = new Map(plan.stakeholders.register.map((entry) => [entry.id, stakeholderName(plan, entry)]));
  const people = new Map(plan.people.map(({ id, name }) => [id, name]));
  const entryOf = (matter: EngagementMatter): CalendarEntry => {
    const { key, kind, due, action } = matter;
    const stakeholder = names.get(matter.stakeholder ?? '') ?? '';
    const who = people.get(matter.who ?? '') ?? '';
    const text = textOf(matter, words);
    const description = [
      ...(who === '' ? [] : [words.who(who)]),
      ...(action && action.channel !== '' ? [words.channel(action.channel)] : []),
      action?.message ?? '',
    ];
    return {
      ...{ day: due, uid: `${key}@${plan.id}.csirtplan`, category: CATEGORIES[kind] },
      summary: stakeholder === '' ? text : words.summary(text, stakeholder),
      description: description.filter((line) => line !== '').join('\n'),
    };
  };
  const entries = engagementMatters(plan)
    .map(entryOf)
    .toSorted((one, other) => one.day - other.day || (one.uid < other.uid ? -1 : 1));
  return calendarFile({ title: words.title, product: 'Engagement', stamp }, entries);
}

function textOf({ kind, text }: EngagementMatter, words: EngagementCalendarWords): string {
  if (kind === 'agreement') return words.ends(text);
  return text === '' ? words.step : text;
}
