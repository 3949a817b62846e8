import { LINK_TYPES, LONGEST_DAYS } from '../plan/timeline';
import type { LinkType, TimelineLink, TimelineTask } from '../plan/types';
import type { Findings, Place } from './msproject/values';

/** A task of the table, with what its links are found by. */
export interface TableTask {
  readonly task: TimelineTask;
  readonly place: Place;
  /** Number and code of the row in the table, empty when it has none. */
  readonly number: string;
  readonly wbs: string;
  readonly predecessors: string;
  readonly owner: string;
}

interface Reading {
  readonly newId: () => string;
  readonly findings: Findings;
}

/** `12`, `2.4FS`, `12SS+5d`, `12FF-2ed`, `12FS+50%`: row or code, type, lag. */
const LINK = /^([\p{L}\p{N}._-]*?[\p{N}])\s*([a-z]{2})?\s*(?:([+-])\s*(\d+(?:[.,]\d+)?)\s*(%|[a-z]*))?$/iu;
const UNITS: Readonly<Record<string, { readonly factor: number; readonly unit: TimelineLink['lagUnit'] }>> = {
  '': { factor: 1, unit: 'working' },
  ...{ d: { factor: 1, unit: 'working' }, day: { factor: 1, unit: 'working' } },
  ...{ days: { factor: 1, unit: 'working' }, w: { factor: 5, unit: 'working' } },
  ...{ wk: { factor: 5, unit: 'working' }, wks: { factor: 5, unit: 'working' } },
  ...{ ed: { factor: 1, unit: 'calendar' }, eday: { factor: 1, unit: 'calendar' } },
  ...{ edays: { factor: 1, unit: 'calendar' }, ew: { factor: 7, unit: 'calendar' } },
};

/**
 * Links from the column of predecessors, written as project plans write them and separated by `;` or `,`.
 * A predecessor is the number of a row where the table has such a row, else a work breakdown code.
 */
export function readPredecessors(tasks: readonly TableTask[], reading: Reading): readonly TimelineLink[] {
  const { findings } = reading;
  const ids = new Map<string, string>();
  for (const { wbs, task } of tasks) if (wbs !== '' && !ids.has(wbs)) ids.set(wbs, task.id);
  const numbers = new Set<string>();
  for (const { number, task, place } of tasks) {
    if (number === '') continue;
    if (numbers.has(number)) findings.fault(place, 'duplicateNumber', number);
    numbers.add(number);
    ids.set(number, task.id);
  }
  return tasks.flatMap((task) =>
    task.predecessors
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => linkOf(part, task, { ...reading, ids }) ?? []),
  );
}

function linkOf(
  text: string,
  { task, place }: TableTask,
  { ids, findings, newId }: Reading & { readonly ids: ReadonlyMap<string, string> },
): TimelineLink | null {
  const [whole, row = '', typeText = '', sign, number = '0', unitText = ''] = LINK.exec(text) ?? [];
  if (whole === undefined) {
    findings.fault(place, 'badLink', text);
    return null;
  }
  const from = ids.get(row);
  const type = typeText === '' ? 'FS' : typeOf(typeText);
  if (from === undefined) findings.fault(place, 'danglingLink', row);
  else if (from === task.id) findings.fault(place, 'selfLink', row);
  if (type === null) findings.fault(place, 'unknownLinkType', typeText);
  const unit = UNITS[unitText.toLowerCase()];
  const days = Number(number.replace(',', '.')) * (unit?.factor ?? 1);
  if (unitText === '%') findings.fault(place, 'percentLag', text);
  else if (unit === undefined || !Number.isInteger(days) || days > LONGEST_DAYS)
    findings.fault(place, 'badLag', text);
  if (from === undefined || type === null || unit === undefined) return null;
  const lag = days === 0 ? 0 : sign === '-' ? -days : days;
  return { id: newId(), from, to: task.id, type, lag, lagUnit: unit.unit };
}

function typeOf(text: string): LinkType | null {
  return LINK_TYPES.find((type) => type === text.toUpperCase()) ?? null;
}
