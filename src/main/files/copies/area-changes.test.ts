import { describe, expect, it } from 'vitest';
import { NEW_PERSON, UNTOUCHED_ITEM } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { aStakeholder, anAction } from '@test/builders/plan-parts';
import { areaChanges } from './area-changes';

const PLAN = buildPlan();
const { organization, stages, services, documents } = PLAN;

function term(id: string, meaning = '') {
  return { id, term: id, meaning };
}
/** A plan with this part of the worksheet instead. */
function worksheet(part: Partial<Plan['organization']>): Plan {
  return { ...PLAN, organization: { ...organization, ...part } };
}

describe('areaChanges', () => {
  it('finds nothing between equal plans', () => {
    expect(areaChanges(PLAN, buildPlan())).toEqual({});
  });

  it('counts what was added, changed and removed, and not what only moved', () => {
    const before = { ...PLAN, glossary: [term('a'), term('b'), term('c')] };
    const after = { ...PLAN, glossary: [term('c'), term('b', 'changed'), term('d')] };
    expect(areaChanges(before, after)).toEqual({ glossary: 3 });
    expect(areaChanges(before, { ...before, glossary: [...before.glossary].reverse() })).toEqual({});
  });

  it('counts a field of the worksheet as one and every line of its lists as one', () => {
    const goal = { id: 'g1', goal: 'Grow', objectives: '' };
    const purpose = { ...organization.purpose, mission: 'M', goals: [goal, { ...goal, id: 'g2' }] };
    const responsibilities = { chosen: ['a', 'b', 'c'], note: '' };
    expect(areaChanges(PLAN, worksheet({ purpose }))).toEqual({ organization: 3 });
    expect(areaChanges(worksheet({ purpose }), PLAN)).toEqual({ organization: 3 });
    expect(areaChanges(PLAN, worksheet({ responsibilities }))).toEqual({ organization: 1 });
  });

  it('names every area', () => {
    const after: Plan = {
      ...retitled(PLAN, 'Other'),
      people: [{ ...NEW_PERSON, id: 'p', name: 'P' }],
      stages: { ...stages, items: { 'S1-A': UNTOUCHED_ITEM }, order: { theme: ['S1-A'] } },
      services: { ...services, note: 'n' },
      documents: { conops: { ...documents.conops, status: 'final' } },
      glossary: [term('t')],
      stakeholders: {
        ...PLAN.stakeholders,
        register: [aStakeholder({ id: 'a' }), aStakeholder({ id: 'b' })],
        ...{ actions: [anAction()], declined: ['brief:a'] },
      },
    };
    expect(areaChanges(PLAN, after)).toEqual({
      ...{ identity: 1, people: 1, stages: 2, services: 1, stakeholders: 4, glossary: 1, documents: 1 },
    });
  });
});
