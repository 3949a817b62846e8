import { describe, expect, it } from 'vitest';
import { proposedWeekend, WEEKEND_CORRECTIONS } from './weekends';

describe('proposedWeekend', () => {
  it('takes the locale data of the platform where it is right', () => {
    expect(proposedWeekend('SA')).toEqual({ days: [5, 6], from: 'localeData' });
    expect(proposedWeekend('GH')).toEqual({ days: [6, 7], from: 'localeData' });
  });

  it('corrects it where public service keeps another week', () => {
    expect(proposedWeekend('BD')).toEqual({ days: [5, 6], from: 'correction' });
    expect(proposedWeekend('NP')).toEqual({ days: [6], from: 'correction' });
  });

  it('falls back to Saturday and Sunday without a country', () => {
    expect(proposedWeekend('')).toEqual({ days: [6, 7], from: 'usual' });
    expect(proposedWeekend('x/y')).toEqual({ days: [6, 7], from: 'usual' });
  });

  it('keeps a source for every correction', () => {
    for (const { days, source } of Object.values(WEEKEND_CORRECTIONS)) {
      expect(source).toMatch(/\d{4}|Radio/);
      expect(days.length).toBeGreaterThan(0);
    }
  });
});
