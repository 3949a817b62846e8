import { parseDay } from '../../core/day';
import { FIRST_YEAR, LAST_YEAR } from '../../plan/timeline';
import type { FaultType, ImportFault, ImportLoss, LossType } from '../import-types';

/** Collects what is wrong with a file and what cannot be kept of it, each with its row. */
export interface Findings {
  readonly faults: readonly ImportFault[];
  readonly losses: readonly ImportLoss[];
  readonly fault: (place: Place, type: FaultType, value?: string) => void;
  /** The same loss of the same row is said once. */
  readonly loss: (place: Place, type: LossType, value?: string) => void;
}

export interface Place {
  readonly row: number | null;
  readonly name: string;
}

export const WHOLE_FILE: Place = { row: null, name: '' };

const LONGEST_VALUE = 200;

/** Nothing found yet. */
export function noFindings(): Findings {
  const faults: ImportFault[] = [];
  const losses: ImportLoss[] = [];
  const said = new Set<string>();
  return {
    faults,
    losses,
    fault: ({ row, name }, type, value = '') => {
      faults.push({ row, name, type, value: value.slice(0, LONGEST_VALUE) });
    },
    loss: ({ row, name }, type, value = '') => {
      const key = `${type} ${row ?? name}`;
      if (said.has(key)) return;
      said.add(key);
      losses.push({ row, name, type, value: value.slice(0, LONGEST_VALUE) });
    },
  };
}

const DATE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2})?)?$/;

/**
 * The day of a date and time of Project, or null when there is none. A date that is none, or lies outside
 * the years of a schedule, is a fault: what was meant is not guessed.
 */
export function dayOf(findings: Findings, place: Place, text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'NA') return null;
  const [, day = ''] = DATE.exec(trimmed) ?? [];
  if (day === '' || parseDay(day) === null) {
    const year = Number(/^(\d{4})-/.exec(trimmed)?.[1] ?? NaN);
    findings.fault(place, year < FIRST_YEAR || year > LAST_YEAR ? 'dayOutside' : 'badDay', trimmed);
    return null;
  }
  const year = Number(day.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return day;
  findings.fault(place, 'dayOutside', day);
  return null;
}

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;

/** Minutes of an XML duration such as `PT176H0M0S`; null when it is none. */
export function minutesOf(text: string): number | null {
  const match = DURATION.exec(text.trim());
  if (match === null || !/\d/.test(text)) return null;
  const [, sign = '', days = '', hours = '', minutes = '', seconds = ''] = match;
  const total = Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sign === '-' ? -total : total;
}

export function isTrue(text: string): boolean {
  return text.trim() === '1' || text.trim() === 'true';
}

/** A whole number, or null. */
export function wholeOf(text: string): number | null {
  return /^-?\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
