import { expect, test } from 'vitest';
import { aPlan } from '@test/builders/plan-parts';
import { STAFFING_FACTS } from '../catalog/staffing-facts';
import { EMPTY_STAFFING } from '../plan/defaults';
import { coverNeed, ON_CALL_WEEKS, usualCover } from './cover';
import { netHours } from './net-hours';
import { workingYearOf } from './plan-team';

const FACTS = new Map<string, unknown>(STAFFING_FACTS.map(({ id, value }) => [id, value]));

test('the numbers shown with their source are the numbers the program reckons with', () => {
  const plan = aPlan({ staffing: EMPTY_STAFFING });
  const suggested = workingYearOf(plan);
  const year = netHours(suggested);
  if (!year.ok) throw new Error(year.error.type);
  const person = { netHours: year.value.netHours, hoursAWeek: suggested.hoursAWeek };
  const need = coverNeed(usualCover('roundTheClock', 1), person);
  if (!need.ok) throw new Error(need.error.type);
  const used = {
    hoursAWeek: suggested.hoursAWeek,
    leaveDays: suggested.leaveDays,
    publicHolidays: suggested.publicHolidays,
    sickDays: suggested.sickDays,
    trainingDays: suggested.trainingDays,
    netHours: year.value.netHours,
    seatHours: need.value.hoursToCover,
    plainFactor: need.value.plainFactor,
    reliefFactor: Math.round(need.value.reliefFactor * 100) / 100,
    handlingShare: plan.staffing.settings.incidentShare,
    twoOnShift: [Math.floor(2 * need.value.reliefFactor), Math.ceil(2 * need.value.reliefFactor)],
    onCallRota: [ON_CALL_WEEKS.atMost, ON_CALL_WEEKS.better],
  };
  for (const [id, value] of Object.entries(used)) expect(FACTS.get(id), id).toEqual(value);
});
