import { expect, it } from 'vitest';
import { aPlan, planWithStakeholders } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import { crossChecks } from './cross-checks';
import type { Plan } from './types';

const WITHOUT_DETAILS = {
  ...{ sector: '', capability: null, needs: '', services: [], pilot: false, phase: '' },
};

/** A plan whose constituency has this group, with an operator in the group `power`. */
function planWithGroup(id: string): Plan {
  const { organization } = aPlan();
  const group = { ...WITHOUT_DETAILS, id, name: 'Power supply' };
  const operator = aBody('operator');
  return planWithStakeholders(
    { register: [{ ...operator, served: { ...operator.served, group: 'power' } }] },
    {
      organization: {
        ...organization,
        constituency: { ...organization.constituency, groups: [group] },
      },
    },
  );
}

it('a stakeholder in a group of the constituency that is not there is refused', () => {
  expect(crossChecks(planWithGroup('power'))).toEqual([]);
  expect(crossChecks(planWithGroup('water'))).toEqual([
    { type: 'unknownGroup', id: 'power', where: 'stakeholders.register.operator.served.group' },
  ]);
});
