import { describe, expect, it } from 'vitest';
import { readIcsHolidays } from './ics-holidays';

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

function read(...events: readonly string[]) {
  const result = readIcsHolidays(calendar(...events));
  return result.ok ? result.value : expect.unreachable('no calendar');
}

const refusalOf = (...lines: readonly string[]) => read(event(...lines)).refused.map(({ reason }) => reason);

describe('an iCalendar file of holidays', () => {
  it('gives days and ranges; the end of an event is the day after it', () => {
    const { taken, refused } = read(
      event('DTSTART;VALUE=DATE:20270321', 'DTEND;VALUE=DATE:20270325', 'SUMMARY:Spring Feast'),
      event('DTSTART;VALUE=DATE:20270501', 'SUMMARY:Labour Day'),
      event('DTSTART;VALUE=DATE:20270601', 'DURATION:P2D', 'SUMMARY:Two days'),
    );
    expect(taken).toEqual([
      { name: 'Spring Feast', from: '2027-03-21', to: '2027-03-24', yearly: false },
      { name: 'Labour Day', from: '2027-05-01', to: '2027-05-01', yearly: false },
      { name: 'Two days', from: '2027-06-01', to: '2027-06-02', yearly: false },
    ]);
    expect(refused).toEqual([]);
  });

  it('takes what comes back every year, also when the rule says the date again', () => {
    const rules = ['FREQ=YEARLY', 'FREQ=YEARLY;INTERVAL=1', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;WKST=MO'];
    for (const rule of rules) {
      const { taken } = read(event('DTSTART;VALUE=DATE:20261225', `RRULE:${rule}`, 'SUMMARY:Winter Day'));
      expect(taken).toMatchObject([{ from: '2026-12-25', to: '2026-12-25', yearly: true }]);
    }
  });

  it('names every other repetition and does not guess it', () => {
    const rules = [
      'FREQ=MONTHLY',
      'FREQ=YEARLY;COUNT=3',
      'FREQ=YEARLY;UNTIL=20300101',
      'FREQ=YEARLY;INTERVAL=2',
      'FREQ=YEARLY;BYDAY=4TH',
      'FREQ=YEARLY;BYMONTH=11',
    ];
    for (const rule of rules)
      expect(refusalOf('DTSTART;VALUE=DATE:20261225', `RRULE:${rule}`)).toEqual(['rule']);
    expect(refusalOf('DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=YEARLY', 'EXDATE:20271225')).toEqual([
      'dates',
    ]);
  });

  it('refuses what is no whole day, no day, backwards, cancelled or far off', () => {
    expect(refusalOf('DTSTART:20270321T090000Z')).toEqual(['timed']);
    expect(refusalOf('DTSTART;TZID="Area: City":20270321T090000')).toEqual(['timed']);
    expect(refusalOf('SUMMARY:Nothing')).toEqual(['noDay']);
    expect(refusalOf('DTSTART;VALUE=DATE:20270230')).toEqual(['noDay']);
    expect(refusalOf('DTSTART;VALUE=DATE:20270321', 'DTEND;VALUE=DATE:20270301')).toEqual(['backwards']);
    expect(refusalOf('DTSTART;VALUE=DATE:20270321', 'STATUS:CANCELLED')).toEqual(['cancelled']);
    expect(refusalOf('DTSTART;VALUE=DATE:19850321')).toEqual(['years']);
    expect(refusalOf('DTSTART;VALUE=DATE:20270321', 'DTEND:20270322T000000')).toEqual(['noDay']);
  });

  it('reads folded lines, escaped text, quoted parameters and bare line ends', () => {
    const folded = event('DTSTART;VALUE=DATE:20270321', 'SUMMARY:Day of the Re', ' public\\, and\\; more');
    expect(read(folded).taken[0]?.name).toBe('Day of the Republic, and; more');
    const quoted = event('DTSTART;X-A="b:c";VALUE=DATE:20270321', 'SUMMARY;LANGUAGE=en:Feast: first day');
    expect(read(quoted).taken).toMatchObject([{ name: 'Feast: first day', from: '2027-03-21' }]);
    const bare = readIcsHolidays(`\uFEFF${calendar(folded).replaceAll('\r\n', '\n')}`);
    expect(bare.ok && bare.value.taken.length).toBe(1);
  });

  it('does not take the days of alarms and tasks for those of an event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'DTSTART:20270101T080000', 'END:VALARM'];
    const { taken, refused } = read(
      event(...alarm, 'DTSTART;VALUE=DATE:20270321', 'SUMMARY:Feast'),
      'BEGIN:VTODO\r\nDTSTART;VALUE=DATE:20270401\r\nEND:VTODO',
    );
    expect(taken).toMatchObject([{ name: 'Feast' }]);
    expect(refused).toEqual([]);
  });

  it('says when a file breaks off and when it is no calendar', () => {
    const whole = event('DTSTART;VALUE=DATE:20270321', 'SUMMARY:Feast');
    const torn = readIcsHolidays(`BEGIN:VCALENDAR\n${whole}\nBEGIN:VEVENT\nSUMMARY:Torn`);
    expect(torn).toMatchObject({
      value: { taken: [{ name: 'Feast' }], refused: [{ name: 'Torn', reason: 'unended' }] },
    });
    expect(readIcsHolidays('{"a": 1}')).toEqual({ ok: false, error: 'notIcs' });
    expect(readIcsHolidays('')).toEqual({ ok: false, error: 'notIcs' });
  });

  it('keeps long names within what the plan can hold', () => {
    const { taken } = read(event('DTSTART;VALUE=DATE:20270321', `SUMMARY:${'x'.repeat(900)}`));
    expect(taken[0]?.name.length).toBe(500);
  });
});
