import { err, ok, type Result } from '../core/result';
import { tidy } from './arithmetic';
import { isWithin, monthIndex, monthsFrom } from './month';
import { presentIn, type StaffPosition } from './position';

/** What a service asks of people while it is offered. */
export interface ServiceLoad {
  /** Id of the service. */
  readonly service: string;
  /** Whether the hours are incident handling, so that the limit of a person's time holds. */
  readonly isHandling: boolean;
  /** Hours a month by role; a null role is hours of no role in particular. */
  readonly hours: readonly { readonly role: string | null; readonly hoursAMonth: number }[];
  /** First and last month, `YYYY-MM`; null is open. */
  readonly startMonth: string;
  readonly endMonth: string | null;
}

export interface CapacityInput {
  readonly positions: readonly Pick<
    StaffPosition,
    'id' | 'role' | 'share' | 'incidentShare' | 'startMonth' | 'endMonth'
  >[];
  readonly loads: readonly ServiceLoad[];
  /** Hours a year of a full-time person, from `netHours`. */
  readonly netHours: number;
  /** Most percent of a person's time for incident handling, where a position has no share of its own. */
  readonly handlingPercent: number;
  /** Roles whose time counts for handling; roles a handling load names count too. */
  readonly handlingRoles: readonly string[];
  /** First month, `YYYY-MM`, and how many. */
  readonly from: string;
  readonly months: number;
}

/** Hours a month; a negative balance is short. */
export interface Balance {
  readonly available: number;
  readonly needed: number;
  readonly balance: number;
}

export interface CapacityMonth {
  readonly month: string;
  /** Everybody against everything. */
  readonly all: Balance;
  /** The share of handlers' time that may go into incidents against incident handling. */
  readonly handling: Balance;
  /** By role, the roles of positions first; hours of no role are in `all` only. */
  readonly roles: readonly (Balance & { readonly role: string; readonly handling: Balance })[];
}

/** `where` is an id of a position or service, or the field of the input. */
export type CapacityFault =
  | { readonly type: 'month'; readonly where: string }
  | { readonly type: 'range'; readonly where: string; readonly min: number; readonly max: number };

/**
 * Month by month, the hours services take against the hours people have: net hours of a year by twelve, times
 * the share of each position present. Of the time of handlers only `handlingPercent` may go into incidents; a position
 * with an own share for incidents gives that, whatever its role.
 */
export function capacity(input: CapacityInput): Result<readonly CapacityMonth[], CapacityFault> {
  const fault = faultOf(input);
  if (fault) return err(fault);
  const months = monthsFrom(input.from, input.months);
  if (months === null) return err({ type: 'month', where: 'from' });
  return ok(months.map(({ month, index }) => ({ month, ...monthOf(input, index) })));
}

interface Need {
  readonly role: string | null;
  readonly hours: number;
  readonly isHandling: boolean;
}
interface Have {
  readonly role: string | null;
  readonly hours: number;
}
interface Post extends Have {
  readonly incidentShare: number | null;
}

function monthOf(input: CapacityInput, index: number): Omit<CapacityMonth, 'month'> {
  const { netHours, handlingPercent } = input;
  const haves: readonly Post[] = presentIn(input.positions, index).map(({ role, share, incidentShare }) => ({
    ...{ role, incidentShare },
    hours: (netHours * share) / 1200,
  }));
  const needs: readonly Need[] = input.loads
    .filter((load) => isWithin(index, load))
    .flatMap(({ hours, isHandling }) =>
      hours.map(({ role, hoursAMonth }) => ({ role, hours: hoursAMonth, isHandling })),
    );
  const handling = needs.filter((need) => need.isHandling);
  const handlers = new Set<string | null>(input.handlingRoles);
  for (const { role } of handling) if (role !== null) handlers.add(role);
  const limited = haves
    .filter(({ role, incidentShare }) => incidentShare !== null || handlers.has(role))
    .map(({ role, hours, incidentShare }) => ({
      role,
      hours: (hours * (incidentShare ?? handlingPercent)) / 100,
    }));
  const roles = new Set([...haves, ...needs].flatMap(({ role }) => role ?? []));
  return {
    all: balance(haves, needs),
    handling: balance(limited, handling),
    roles: [...roles].map((role) => ({
      role,
      ...balance(ofRole(haves, role), ofRole(needs, role)),
      handling: balance(ofRole(limited, role), ofRole(handling, role)),
    })),
  };
}

const ofRole = <T extends Have>(list: readonly T[], role: string): readonly T[] =>
  list.filter((one) => one.role === role);

function balance(haves: readonly Have[], needs: readonly Have[]): Balance {
  const available = tidy(haves.reduce((sum, { hours }) => sum + hours, 0));
  const needed = tidy(needs.reduce((sum, { hours }) => sum + hours, 0));
  return { available, needed, balance: tidy(available - needed) };
}

function faultOf(input: CapacityInput): CapacityFault | null {
  const ranges: readonly (readonly [where: string, value: number, min: number, max: number])[] = [
    ['netHours', input.netHours, 1, 8760],
    ['handlingPercent', input.handlingPercent, 0, 100],
    ['months', input.months, 1, 600],
    ...input.positions.map(({ id, share }) => [id, share, 1, 100] as const),
    ...input.loads.flatMap(({ service, hours }) =>
      hours.map(({ hoursAMonth }) => [service, hoursAMonth, 0, 100_000] as const),
    ),
  ];
  for (const [where, value, min, max] of ranges) {
    if (!(value >= min && value <= max)) return { type: 'range', where, min, max };
  }
  const spans = [
    ...input.positions.map(({ id, ...span }) => ({ where: id, ...span })),
    ...input.loads.map(({ service, ...span }) => ({ where: service, ...span })),
  ];
  const bad = spans.find(
    ({ startMonth, endMonth }) =>
      monthIndex(startMonth) === null || (endMonth !== null && monthIndex(endMonth) === null),
  );
  return bad ? { type: 'month', where: bad.where } : null;
}
