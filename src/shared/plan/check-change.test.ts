import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import { richPlan } from '@test/builders/rich-plan';
import { refusedChange } from './check-change';
import { planSchema } from './schema';
import type { Plan } from './types';

const PLAN = richPlan();

function refused(edit: (draft: Draft<Plan>) => void) {
  return refusedChange(planSchema, PLAN, produce(PLAN, edit));
}

describe('an edit held to the schema', () => {
  it('lets what fits pass', () => {
    expect(refusedChange(planSchema, PLAN, PLAN)).toBeNull();
    expect(
      refused((draft) => {
        draft.organization.purpose.mission = 'x'.repeat(200_000);
        draft.risks.push(...PLAN.risks.map((risk) => ({ ...risk, id: `${risk.id}-again` })));
        delete draft.stages.items['s1-name-sponsor'];
      }),
    ).toBeNull();
  });

  it.each<readonly [string, string, (draft: Draft<Plan>) => void]>([
    [
      'a text of a section',
      'organization.purpose.mission',
      (draft) => void (draft.organization.purpose.mission = 'x'.repeat(200_001)),
    ],
    [
      'a line in a list',
      'people.1.name',
      (draft) => {
        const [, person] = draft.people;
        if (person) person.name = 'x'.repeat(501);
      },
    ],
    [
      'a note in a table',
      'stages.items.s1-name-sponsor.notes',
      (draft) => {
        const item = draft.stages.items['s1-name-sponsor'];
        if (item) item.notes = 'x'.repeat(200_001);
      },
    ],
  ])('names %s that is too long', (_, path, edit) => {
    expect(refused(edit)).toEqual({ path, tooLong: true });
  });

  it('names a new entry of the wrong form', () => {
    expect(refused((draft) => void draft.glossary.push({ id: 'g9', term: '', meaning: '' }))).toMatchObject({
      path: 'glossary.2.term',
      tooLong: false,
    });
  });
});
