import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { formatDay, weekday, type Day } from '@shared/core/day';
import { schedule, type Conflict, type Schedule, type TaskDates } from '@shared/schedule';
import { readDay, readNetwork, statements } from '@test/oracles/scenario-notation';

/** The rows of docs/schedule-correctness.md: number, what it shows, given, what comes out. */
const rows = readFileSync(resolve('docs/schedule-correctness.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| *\d+ *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, no = '', shows = '', given = '', out = '']) => ({ no, shows, given, out }));

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function say(day: Day | null | undefined): string {
  if (day === null || day === undefined) return 'none';
  return `${NAMES[weekday(day) - 1] ?? ''} ${Number(formatDay(day).slice(8))}`;
}

function sayConflict(conflict: Conflict): string {
  switch (conflict.type) {
    case 'link':
      return `conflict link ${conflict.linkId} earliest ${say(conflict.earliest)} placed ${say(conflict.placed)}`;
    case 'constraint':
      return `conflict constraint ${conflict.taskId} ${conflict.constraint} ${say(conflict.day)} placed ${say(conflict.placed)}`;
    case 'deadline':
      return 'conflict deadline';
    case 'before-start':
    case 'free-day':
    case 'past':
    case 'ongoing':
    case 'unused-constraint':
      return `conflict ${conflict.type} ${conflict.taskId}`;
  }
}

/** What the schedule says to the same question a statement of the page answers. */
function answer(found: Schedule, statement: string): string {
  const [id = '', what = '', more = ''] = statement.split(' ');
  if (id === 'finish') return `finish ${say(found.finish)}`;
  const task = found.tasks.get(id);
  if (!task) return `no task ${id}`;
  if (what === 'float') return `${id} float ${String(task.totalFloat ?? 'none')}`;
  if (what === 'free') return `${id} free ${String(task.freeFloat ?? 'none')}`;
  if (what === 'critical' || more === 'critical') return `${id} ${task.critical ? '' : 'not '}critical`;
  if (what === 'late') return `${id} late ${say(task.lateStart)} - ${say(task.lateFinish)}`;
  if (what === 'driven') return `${id} driven by ${driver(task)}`;
  if (more === '%') return `${id} ${String(task.progress)} %`;
  if (what === 'from') return `${id} from ${say(task.start)}`;
  const milestone = !statement.includes(' - ');
  return milestone ? `${id} ${say(task.start)}` : `${id} ${say(task.start)} - ${say(task.finish)}`;
}

function driver({ driving }: TaskDates): string {
  return driving.kind === 'link' ? (driving.linkId.split(' ')[0] ?? '') : driving.kind;
}

it('has enough examples, numbered in a row', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.map(({ no }) => Number(no))).toEqual(rows.map((_, i) => i + 1));
});

it.each(rows)('$no $shows: $given', ({ given, out }) => {
  const network = readNetwork(given);
  const result = schedule(network);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const said = statements(out);
  const conflicts = said.filter((one) => one.startsWith('conflict')).sort();
  expect(result.value.conflicts.map(sayConflict).sort()).toEqual(conflicts);
  const dates = said.filter((one) => !one.startsWith('conflict'));
  expect(dates.map((one) => answer(result.value, one))).toEqual(dates);
  // Of every task its days are given.
  const days = dates

    .filter((one) => /^[A-Z]\w* (from )?[A-Z][a-z]{2} \d/.test(one))
    .map((one) => one.split(' ')[0]);
  expect(days.sort()).toEqual(network.tasks.map(({ id }) => id).sort());
  for (const one of dates) for (const [day] of one.matchAll(/[A-Z][a-z]{2} \d{1,2}/g)) readDay(day);
});
