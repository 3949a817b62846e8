import { expect, test } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { NEW_SERVICE_CHOICE } from '../../plan/defaults';
import { generalRisks } from './general-risks';

const ALWAYS = ['adHocResponse', 'unpreparedAcrossBorders', 'startWithoutStaying'];

function risks(sectors: readonly string[], services: readonly string[] = []): readonly string[] {
  const plan = buildPlan();
  const { organization } = plan;
  return generalRisks({
    ...plan,
    organization: {
      ...organization,
      constituency: { ...organization.constituency, sectors: [...sectors] },
    },
    services: {
      ...plan.services,
      choices: Object.fromEntries(services.map((id) => [id, { ...NEW_SERVICE_CHOICE, status: 'launch' }])),
    },
  });
}

test('three risks hold anywhere; sectors and first services of the plan give reason for two more', () => {
  expect(risks([])).toEqual(ALWAYS);
  expect(risks(['health'])).toEqual([...ALWAYS, 'harmToLife', 'workStops']);
  expect(risks(['power'], ['sv-artifact-forensic-analysis'])).toEqual([
    ...ALWAYS,
    'workStops',
    'hiddenOrigin',
  ]);
  expect(risks([], ['sv-vulnerability-coordination'])).toEqual([...ALWAYS, 'weakSystems']);
});
