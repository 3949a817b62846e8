import { addDays, formatDay, parseDay } from '../core/day';
import { monthNumber, monthText } from './months';
import type { Beginning, Budget, Staffing } from './types';

/** By how much a plan moves. */
export interface Shift {
  readonly days: number;
  /** From the month the plan began in to the month it begins in now. */
  readonly months: number;
}

/** Moves every day of staffing by the same number of calendar days. The month of the yearly talk stays. */
export function shiftStaffing(staffing: Staffing, { days }: Shift): Staffing {
  const begun = beginningMover(days);
  const { conduct } = staffing;
  return {
    ...staffing,
    positions: staffing.positions.map((entry) => ({ ...begun(entry), end: maybeMoved(entry.end, days) })),
    training: staffing.training.map(begun),
    conduct: { ...conduct, lastTalk: maybeMoved(conduct.lastTalk, days) },
    tools: staffing.tools.map(begun),
    infrastructure: staffing.infrastructure.map(begun),
  };
}

/**
 * Moves every day of the budget by the same number of calendar days, and every month by as many months as the
 * first month of the plan, so that what follows a month apart still does.
 */
export function shiftBudget(budget: Budget, { days, months }: Shift): Budget {
  const begun = beginningMover(days);
  const day = (text: string): string => moved(text, days);
  const month = (text: string): string => monthText(monthNumber(text) + months);
  return {
    ...budget,
    rates: budget.rates.map((entry) => ({ ...entry, on: day(entry.on) })),
    lines: budget.lines.map((entry) => ({
      ...begun(entry),
      until: entry.until === null ? null : month(entry.until),
    })),
    sources: budget.sources.map((entry) => ({
      ...entry,
      from: month(entry.from),
      receipts: entry.receipts.map((receipt) => ({ ...receipt, on: day(receipt.on) })),
    })),
    spendings: budget.spendings.map((entry) => ({ ...entry, on: day(entry.on) })),
  };
}

function beginningMover(days: number) {
  return <T extends { readonly start: Beginning }>(entry: T): T => ({
    ...entry,
    start: { ...entry.start, day: maybeMoved(entry.start.day, days) },
  });
}

function moved(text: string, days: number): string {
  const day = parseDay(text);
  return day === null ? text : formatDay(addDays(day, days));
}

function maybeMoved(text: string | null, days: number): string | null {
  return text === null ? null : moved(text, days);
}
