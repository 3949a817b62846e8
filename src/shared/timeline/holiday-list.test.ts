import { describe, expect, it } from 'vitest';
import { readHolidayList } from './holiday-list';

const one = (text: string) => readHolidayList(text, false)[0];

describe('a pasted list of holidays', () => {
  it('reads days and ranges in the ways people write them', () => {
    const day = { name: 'Spring Feast', from: '2027-03-21', to: '2027-03-21', yearly: false };
    const days = { ...day, to: '2027-03-24' };
    expect(one('2027-03-21 Spring Feast')?.holiday).toEqual(day);
    expect(one('2027-03-21;Spring Feast')?.holiday).toEqual(day);
    expect(one('21 March 2027, Spring Feast')?.holiday).toEqual(day);
    expect(one('21. Mar. 2027\tSpring Feast')?.holiday).toEqual(day);
    expect(one('21 Mar 2027 – 24 Mar 2027; Spring Feast')?.holiday).toEqual(days);
    expect(one('2027-03-21 to 2027-03-24: Spring Feast')?.holiday).toEqual(days);
    expect(one('2027-03-21 - 24 March 2027 - Spring Feast')?.holiday).toEqual(days);
    expect(one('2027-03-21..2027-03-24 Spring Feast')?.holiday).toEqual(days);
    expect(one('3 Sept 2027 Day of Lakes')?.holiday).toMatchObject({ from: '2027-09-03' });
  });

  it('takes a day without a name, and names that begin with a dash of their own', () => {
    expect(one('2027-03-21')?.holiday).toMatchObject({ name: '', from: '2027-03-21' });
    expect(one('2027-05-01 – Labour Day – first day')?.holiday).toMatchObject({
      ...{ name: 'Labour Day – first day', to: '2027-05-01' },
    });
  });

  it('marks all as yearly when asked', () => {
    expect(readHolidayList('2027-05-01 Labour Day', true)[0]?.holiday?.yearly).toBe(true);
  });

  it('refuses each line that means no day, with its number and reason', () => {
    const lines = [
      ...['', 'Spring Feast', '03/04/2027 Ambiguous', '2027-02-30 No such day', '21 Mai 2027 Not English'],
      ...['2027-03-24 to 2027-03-21 Backwards', '1985-01-01 Long ago', `2027-01-01 ${'x'.repeat(501)}`],
      '2027-01-02 Good',
    ];
    const found = readHolidayList(lines.join('\r\n'), false);
    expect(found.map(({ number, refusal }) => [number, refusal])).toEqual([
      ...[
        [2, 'noDay'],
        [3, 'noDay'],
        [4, 'noDay'],
        [5, 'noDay'],
      ],
      ...[
        [6, 'backwards'],
        [7, 'years'],
        [8, 'longName'],
        [9, null],
      ],
    ]);
  });
});
