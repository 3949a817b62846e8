import { expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { setIdentity } from './identity';

it.each(['1990-01-01', '2150-12-31'])(
  'takes a start on %s, at the edge of the years of a schedule',
  (startDay) => {
    const result = setIdentity.run(buildPlan(), { patch: { startDay } });
    expect(result.ok && result.value.identity.startDay).toBe(startDay);
  },
);

it.each(['1989-12-31', '2151-01-01'])('refuses a start on %s and names the field', (startDay) => {
  const result = setIdentity.run(buildPlan(), { patch: { startDay } });
  expect(result).toEqual({ ok: false, error: { type: 'invalid', field: 'startDay' } });
});

it('changes other answers of a plan whose file brought such a start', () => {
  const plan = { ...buildPlan(), identity: { ...buildPlan().identity, startDay: '1950-01-02' } };
  const result = setIdentity.run(plan, { patch: { title: 'Kept' } });
  expect(result.ok && result.value.identity).toMatchObject({ title: 'Kept', startDay: '1950-01-02' });
});
