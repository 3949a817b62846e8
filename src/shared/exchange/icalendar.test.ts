import { describe, expect, it } from 'vitest';
import { UNTOUCHED_ITEM } from '../plan/defaults';
import type { Plan } from '../plan/types';
import { laidOutPlan } from '../../../test/builders/laid-out-plan';
import { writeCalendar, type CalendarWords } from './icalendar';

const WORDS: CalendarWords = {
  taskName: (task) => task.name || task.id,
  itemName: (id) => `Item ${id}`,
  title: 'Timeline, first; draft',
  due: '(due)',
  owner: (name) => `Owner: ${name}`,
};
const fileOf = (plan: Plan): string => writeCalendar(plan, WORDS, '2026-05-15');
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

function withMilestone(name: string, notes = ''): Plan {
  const plan = laidOutPlan();
  const tasks = plan.timeline.tasks.map((task) =>
    task.id === 'tl-gate-a' ? { ...task, name, notes } : task,
  );
  return { ...plan, timeline: { ...plan.timeline, tasks } };
}

describe('an iCalendar file', () => {
  it('has every gate and milestone as an all-day entry, and no other task', () => {
    const lines = unfolded(fileOf(laidOutPlan()));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(17);
    const at = lines.indexOf('UID:task-tl-gate-a@plan-0001.csirtplan');
    expect(lines.slice(at, at + 4)).toEqual([
      'UID:task-tl-gate-a@plan-0001.csirtplan',
      'DTSTAMP:20260515T000000Z',
      'DTSTART;VALUE=DATE:20260603',
      'DTEND;VALUE=DATE:20260604',
    ]);
  });

  it('keeps its identifiers when dates move, so that calendars move entries instead of doubling them', () => {
    const plan = laidOutPlan();
    const later = { ...plan, identity: { ...plan.identity, startDay: '2026-03-02' } };
    const ids = (text: string) =>
      unfolded(text)
        .filter((line) => line.startsWith('UID:'))
        .toSorted();
    expect(fileOf(later)).not.toBe(fileOf(plan));
    expect(ids(fileOf(later))).toEqual(ids(fileOf(plan)));
  });

  it('adds items that are due and not done', () => {
    const plan = laidOutPlan();
    const items = {
      open: { ...UNTOUCHED_ITEM, due: '2026-06-30' },
      done: { ...UNTOUCHED_ITEM, due: '2026-06-30', state: 'done' as const },
    };
    const text = fileOf({ ...plan, stages: { ...plan.stages, items } });
    expect(text).toContain('SUMMARY:Item open (due)');
    expect(text).not.toContain('Item done');
  });

  it('ends every line with CRLF, keeps each within 75 bytes and never breaks a character', () => {
    const name = `${'é漢😀'.repeat(40)}, "a;b\\c"\nnext`;
    const text = fileOf(withMilestone(name));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:é'));
    expect(summary).toBe(`SUMMARY:${'é漢😀'.repeat(40)}\\, "a\\;b\\\\c"\\nnext`);
  });

  it('lets no text begin a line of its own', () => {
    const text = fileOf(withMilestone('x\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd', 'a\rATTENDEE:x'));
    expect(text).not.toMatch(/\r\n(ATTACH|ATTENDEE)/);
    expect(text.match(/END:VEVENT\r\n/g)).toHaveLength(17);
  });
});
