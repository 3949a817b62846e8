import { describe, expect, it } from 'vitest';
import { readDay } from './day-text';

describe('readDay', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31 Mar 2027', '2027-03-31'],
    [' 1 march 2027 ', '2027-03-01'],
    ['1. Sept. 2027', '2027-09-01'],
  ])('reads %j as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['03/04/2027', '31 Feb 2027', 'tomorrow', '', '2027-02-30', '5 Foo 2027'])(
    'does not guess %j',
    (typed) => {
      expect(readDay(typed)).toBeNull();
    },
  );
});
