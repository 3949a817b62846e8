import { describe, expect, it } from 'vitest';
import { compareCover, type CoverRow } from './compare-cover';
import { COVER_MODELS, usualCover, type Cover } from './cover';

const PERSON = { netHours: 1656, hoursAWeek: 40 };
const ON_CALL = { hour: 200, callHours: 0, callPay: 100, salary: null, weeklyMinutes: 2_400 };
/** 50,000.00 a year and 2.00 for an hour on call. */
const PRICES = { salary: 5_000_000, onCall: ON_CALL, level: { salaries: 10_000, onCost: 0 } };
const STANDARD = COVER_MODELS.filter((model) => model !== 'own').map((model) => usualCover(model, 2));

function rowsOf(covers: readonly Cover[]): readonly CoverRow[] {
  const result = compareCover(covers, PERSON, PRICES);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('compareCover', () => {
  it('sets people and money of two seats side by side', () => {
    const rows = rowsOf(STANDARD).map(({ cover, need, costAYear }) => [cover.model, need.people, costAYear]);
    expect(rows).toEqual([
      ['officeHours', 3, 15_000_000],
      ['extended', 4, 20_000_000],
      // five people, and one person on call for 6,674 2/7 hours
      ['onCall', 5, 25_000_000 + 1_334_857],
      ['roundTheClock', 11, 55_000_000],
    ]);
  });

  it('compares each with the first', () => {
    const rows = rowsOf(STANDARD);
    expect(rows.map(({ morePeople }) => morePeople)).toEqual([0, 1, 2, 8]);
    expect(rows[3]?.moreCost).toBe(40_000_000);
    expect(rowsOf(STANDARD.toReversed()).at(-1)).toMatchObject({ morePeople: -8, moreCost: -40_000_000 });
  });

  it('takes a cover of one’s own beside the usual ones', () => {
    const own: Cover = { ...usualCover('own', 1), hoursADay: 16, daysAWeek: 6 };
    // 16 h x 365 x 6 / 7 = 5,005.7 h by 1,656 h
    expect(rowsOf([own])[0]?.need.people).toBe(4);
  });

  it('says which cover is impossible', () => {
    const result = compareCover([usualCover('officeHours', 1), usualCover('extended', 0)], PERSON, PRICES);
    expect(result).toMatchObject({
      ok: false,
      error: { type: 'cover', index: 1, fault: { field: 'seats' } },
    });
  });

  it.each([
    [{ salary: -1 }, 'salary'],
    [{ salary: 0.5 }, 'salary'],
    [{ onCall: { ...ON_CALL, hour: Number.NaN } }, 'onCallHour'],
    [{ onCall: { ...ON_CALL, hour: -1 } }, 'onCallHour'],
  ])('refuses %j, which is no money', (change, field) => {
    const result = compareCover(STANDARD, PERSON, { ...PRICES, ...change });
    expect(result).toMatchObject({ ok: false, error: { type: 'price', field } });
  });

  it('refuses money that cannot be counted to the minor unit', () => {
    const result = compareCover(STANDARD, PERSON, { ...PRICES, salary: Number.MAX_SAFE_INTEGER });
    expect(result).toEqual({ ok: false, error: { type: 'tooLarge', index: 0 } });
  });
});
