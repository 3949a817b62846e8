import { describe, expect, it } from 'vitest';
import { readDay, readMonth } from './day-text';

describe('readDay', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31 Mar 2027', '2027-03-31'],
    [' 1 march 2027 ', '2027-03-01'],
    ['1. Sept. 2027', '2027-09-01'],
    ['October 15, 2027', '2027-10-15'],
    ['15/10/2027', '2027-10-15'],
    ['10/15/2027', '2027-10-15'],
    ['4.3.2027', '2027-03-04'],
    ['4. 3. 2027', '2027-03-04'],
    ['05/05/2027', '2027-05-05'],
    ['2027/3/4', '2027-03-04'],
  ])('reads %j as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each([
    '03/04/2027',
    '31 Feb 2027',
    'tomorrow',
    '',
    '2027-02-30',
    '5 Foo 2027',
    '32.1.2027',
    '4/3/27',
    '5 Ma 2027',
  ])('does not guess %j', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});

describe('months by their names', () => {
  it('are those of the locale before English ones', () => {
    expect(readDay('5. März 2027', 'de')).toBe('2027-03-05');
    expect(readDay('5 févr. 2027', 'fr')).toBe('2027-02-05');
    // November in Finnish begins like March.
    expect(readDay('5. marraskuuta 2027', 'fi')).toBe('2027-11-05');
    expect(readDay('5. marraskuuta 2027')).toBeNull();
    expect(readDay('5 March 2027', 'de')).toBe('2027-03-05');
  });
});

describe('readMonth', () => {
  it.each([
    ['2027-06', '2027-06'],
    ['June 2027', '2027-06'],
    [' jun 2027', '2027-06'],
    ['Jun. 2027', '2027-06'],
    ['Sept 2027', '2027-09'],
    ['06/2027', '2027-06'],
    ['6.2027', '2027-06'],
    ['2027/6', '2027-06'],
    ['2027 June', '2027-06'],
  ])('reads %j as %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  it('reads the names of the locale', () => {
    expect(readMonth('Dezember 2027', 'en', 'de')).toBe('2027-12');
    // Vowels are marks of their own in Devanagari, and in Latin letters as a Mac may copy them.
    expect(readMonth('अप्रैल 2027', 'hi')).toBe('2027-04');
    expect(readMonth('März 2027'.normalize('NFD'), 'de')).toBe('2027-03');
  });

  it.each(['Jun-27', 'June', '2027', '13/2027', '2027-06-15', 'Ju 2027', '6/27', ''])(
    'does not guess %j',
    (typed) => {
      expect(readMonth(typed)).toBeNull();
    },
  );
});
