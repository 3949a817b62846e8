import { err, ok, type Result } from '../core/result';
import { wholePeople } from './arithmetic';
import type { CoverNeed } from './cover';
import { HANDLING_ROLES } from './cover-salary';
import {
  CHANGEABLE,
  type Assumption,
  type AssumptionChanges,
  type ChangeableAssumption,
  type FirstPlanAnswers,
  type FirstPlanFault,
} from './first-plan-types';

/** A number the first plan rests on, and whether a person set it. */
export type Counted = Pick<Assumption, 'value' | 'unit' | 'isChanged'>;
export type Counts = Readonly<Record<ChangeableAssumption, Counted>>;

const HANDLERS = { small: 2, medium: 3, large: 5 } as const;
const HANDLERS_START = 3;
const ADMINISTRATOR_START = 6;
const HALF = 50;
const FULL = 100;
const FEWEST_PEOPLE = 3;

/**
 * How many people of which kind, and how long before launch. All numbers are suggestions of this program (the
 * starter set and what is said of it), but the floor of three people, which is SIM3's (S1-HUM2-03). `lead`:
 * months from start to launch; nobody starts before the plan does.
 */
export function suggestedCounts(answers: FirstPlanAnswers, need: CoverNeed, lead: number): Counts {
  const { services, constituency, hostProvides, hasOutsideForensics } = answers;
  const has = (...ids: readonly string[]): boolean => ids.some((id) => services.includes(id));
  const count = (value: number, unit: Assumption['unit']): Counted => ({ value, unit, isChanged: false });
  const people = (value: number): Counted => count(value, 'people');
  const percent = (value: number): Counted => count(value, 'percent');
  const before = (months: number): Counted => count(Math.min(months, lead), 'monthsBefore');
  const isLarge = constituency === 'large';
  const writes = isLarge && has('sv-awareness-building') && !hostProvides.includes('communications');
  return {
    head: people(1),
    engagement: people(1),
    engagementStart: before(Math.floor(lead / 2)),
    handlersBase: people(HANDLERS[constituency]),
    handlersOnCall: people(need.onCallPeople ?? 0),
    handlersStart: before(HANDLERS_START),
    analyst: people(isLarge ? 2 : 1),
    vulnerabilityHandler: people(services.some((id) => id.startsWith('sv-vulnerability-')) ? 1 : 0),
    trainer: people(has('sv-training-education', 'sv-exercises') ? 1 : 0),
    forensics: people(has('sv-artifact-forensic-analysis') && !hasOutsideForensics ? 1 : 0),
    administrator: percent(hostProvides.includes('infrastructure') ? HALF : FULL),
    administratorStart: before(ADMINISTRATOR_START),
    legal: percent(hostProvides.includes('legal') ? 0 : HALF),
    office: percent(hostProvides.includes('office') ? 0 : HALF),
    writer: percent(writes ? HALF : 0),
    floor: people(FEWEST_PEOPLE),
  };
}

const MOST: Readonly<Record<Assumption['unit'], number>> = {
  people: 200,
  percent: 100,
  monthsBefore: 600,
  hours: 0,
  levels: 0,
  minorUnits: 0,
};

/** Puts what a person set in the place of what is suggested; a number that is not whole or too large is refused. */
export function changedCounts(counts: Counts, changes: AssumptionChanges): Result<Counts, FirstPlanFault> {
  let all = counts;
  for (const id of CHANGEABLE) {
    const value = changes[id];
    const { unit } = counts[id];
    if (value === undefined || value === counts[id].value) continue;
    if (!Number.isInteger(value) || value < 0 || value > MOST[unit]) {
      return err({ type: 'change', id, max: MOST[unit] });
    }
    all = { ...all, [id]: { value, unit, isChanged: true } };
  }
  return ok(all);
}

/** Roles of the first plan that share the on-call duty beside the handlers. */
export const SHARES_ON_CALL = HANDLING_ROLES.filter((id) => id !== 'incidentHandler');

/**
 * Handlers to hire: as many as the constituency suggests, as the hours of cover take, and as the on-call rota
 * takes beside the others that share it; then more until the whole team has the fewest people allowed.
 */
export function handlersNeeded(
  need: CoverNeed,
  counts: Pick<Counts, 'handlersBase' | 'handlersOnCall' | 'floor'>,
  others: { readonly people: number; readonly sharingOnCall: number },
): number {
  return Math.max(
    counts.handlersBase.value,
    wholePeople(need.peopleExact),
    counts.handlersOnCall.value - others.sharingOnCall,
    counts.floor.value - others.people,
  );
}
