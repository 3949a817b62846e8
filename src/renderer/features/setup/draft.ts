import { addDays, addMonths, formatDay, parseDay } from '@shared/core/day';
import { proposedWeekend } from '@shared/catalog/weekends';
import type { Identity, Tlp } from '@shared/plan/types';
import { countryOf } from './countries';

/** What is asked before a plan exists. */
export type SetupValues = Pick<
  Identity,
  | 'title'
  | 'teamName'
  | 'country'
  | 'documentLanguage'
  | 'currency'
  | 'weekend'
  | 'startDay'
  | 'lengthMonths'
  | 'tlp'
>;

/** The answers so far, and which of them the person gave; the others follow from those. */
export interface SetupDraft {
  readonly values: SetupValues;
  readonly given: ReadonlySet<string>;
}

/** Proposes a title from the names known so far; words come from outside. */
export type ProposeTitle = (names: { readonly team: string; readonly country: string }) => string;

/** Lengths that are offered, in months; any other is allowed. SEI, Steps for Creating National CSIRTs (2004). */
export const OFFERED_MONTHS = [18, 21, 24] as const;
/** Where no country says otherwise. */
const USUAL_CURRENCY = 'USD';

interface Beginning {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly tlp: Tlp;
  readonly proposeTitle: ProposeTitle;
}

/** The form before anything was answered: every answer is a default that could stand. */
export function newDraft({ today, tlp, proposeTitle }: Beginning): SetupDraft {
  const values = {
    title: proposeTitle({ team: '', country: '' }),
    teamName: '',
    country: '',
    documentLanguage: 'en',
    currency: USUAL_CURRENCY,
    weekend: proposedWeekend('').days,
    startDay: firstOfNextMonth(today),
    lengthMonths: 24,
    tlp,
  };
  return { values, given: new Set() };
}

/** Takes an answer over. Currency, days not worked and title follow until the person gives them. */
export function answer(
  draft: SetupDraft,
  patch: Partial<SetupValues>,
  proposeTitle: ProposeTitle,
): SetupDraft {
  const given = new Set([...draft.given, ...Object.keys(patch)]);
  const values = { ...draft.values, ...patch };
  const country = countryOf(values.country);
  if (patch.country !== undefined && !given.has('currency'))
    values.currency = country?.currencies[0] ?? USUAL_CURRENCY;
  if (patch.country !== undefined && !given.has('weekend'))
    values.weekend = proposedWeekend(values.country).days;
  if (!given.has('title'))
    values.title = proposeTitle({ team: values.teamName.trim(), country: country?.name ?? '' });
  return { values, given };
}

/** Does the name hold the mark CERT? "Certification" and the like do not count. */
export function holdsCertMark(name: string): boolean {
  return /cert(?!if|ai)/i.test(name);
}

function firstOfNextMonth(today: string): string {
  const day = parseDay(today);
  if (day === null) return today;
  const date = Number(today.slice(8));
  return formatDay(addMonths(addDays(day, 1 - date), 1));
}
