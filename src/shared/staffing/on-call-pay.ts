import { ok, type Result } from '../core/result';
import { divideRounded, toAmount, type AmountError } from '../money/round';
import { HOURS_OF_YEAR, hoursOfCover, type Cover } from './cover';

/** What is paid for being on call, in minor units of one currency, before what the employer pays on top. */
export interface OnCallTerms {
  /** One hour of one person on call. */
  readonly hour: number;
  /** Whole hours a month worked on calls, all people together. */
  readonly callHours: number;
  /** What such an hour is paid, in whole percent of an hour of the salary. */
  readonly callPay: number;
  /** A full-time year of those who are called; null where no salary is known, and calls then cost nothing. */
  readonly salary: number | null;
  /** Working minutes of a full-time week. */
  readonly weeklyMinutes: number;
}

/** Pay of a year for being on call: its two parts, each rounded once, add up to it. */
export interface OnCallPay {
  /** Hours on call a year, all people on call at once together. */
  readonly hours: number;
  readonly allowance: number;
  readonly calls: number;
  readonly pay: number;
}

/** A working year is paid for 52 weeks, as net hours are counted. */
export const PAID_WEEKS = 52;

/**
 * Pay of a year for a cover with on call: the hours outside of the covered ones x people on call x allowance, and
 * the hours worked on calls x hourly salary x their pay. Calls are paid on top, so that they take no hours from the
 * work of the day. Null without on call; `tooLarge` where the money is beyond exact numbers.
 */
export function onCallPay(
  { onCall, ...cover }: Cover,
  { hour, callHours, callPay, salary, weeklyMinutes }: OnCallTerms,
): Result<OnCallPay | null, AmountError> {
  if (onCall === null) return ok(null);
  const hours = onCall.seats * (HOURS_OF_YEAR - hoursOfCover(cover));
  // Covered minutes are sevenths of a whole number: 5/7 of 365 days are covered in office hours.
  const sevenths = BigInt(Math.round(hours * MINUTES * WEEK));
  const allowance = toAmount(divideRounded(sevenths * BigInt(hour), BigInt(MINUTES * WEEK)));
  const calls = toAmount(
    divideRounded(
      BigInt(12 * callHours) * BigInt(salary ?? 0) * BigInt(callPay * MINUTES),
      BigInt(PAID_WEEKS * weeklyMinutes * PERCENT),
    ),
  );
  if (!allowance.ok) return allowance;
  if (!calls.ok) return calls;
  const pay = toAmount(BigInt(allowance.value) + BigInt(calls.value));
  if (!pay.ok) return pay;
  return ok({ hours, allowance: allowance.value, calls: calls.value, pay: pay.value });
}

const MINUTES = 60;
const WEEK = 7;
const PERCENT = 100;
