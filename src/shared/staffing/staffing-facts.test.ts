import { expect, test } from 'vitest';
import { STAFFING_FACTS } from '../catalog/staffing-facts';
import { HANDLING_PERCENT } from './capacity';
import { coverNeed, ON_CALL_WEEKS, usualCover } from './cover';
import { netHours, SUGGESTED_YEAR } from './net-hours';

const FACTS = new Map<string, unknown>(STAFFING_FACTS.map(({ id, value }) => [id, value]));

test('the numbers shown with their source are the numbers the program reckons with', () => {
  const year = netHours(SUGGESTED_YEAR);
  if (!year.ok) throw new Error(year.error.type);
  const person = { netHours: year.value.netHours, hoursAWeek: SUGGESTED_YEAR.hoursAWeek };
  const need = coverNeed(usualCover('roundTheClock', 1), person);
  if (!need.ok) throw new Error(need.error.type);
  const used = {
    hoursAWeek: SUGGESTED_YEAR.hoursAWeek,
    leaveDays: SUGGESTED_YEAR.leaveDays,
    publicHolidays: SUGGESTED_YEAR.publicHolidays,
    sickDays: SUGGESTED_YEAR.sickDays,
    trainingDays: SUGGESTED_YEAR.trainingDays,
    netHours: year.value.netHours,
    seatHours: need.value.hoursToCover,
    plainFactor: need.value.plainFactor,
    reliefFactor: Math.round(need.value.reliefFactor * 100) / 100,
    handlingShare: HANDLING_PERCENT,
    onCallRota: [ON_CALL_WEEKS.atMost, ON_CALL_WEEKS.better],
  };
  for (const [id, value] of Object.entries(used)) expect(FACTS.get(id), id).toEqual(value);
});
