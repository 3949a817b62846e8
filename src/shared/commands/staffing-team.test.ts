import { describe, expect, it } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { aPerson } from '@test/builders/plan-parts';
import { changeSkills, changeTeam } from './staffing-team';

const HEAD = aPosition({ id: 'head' });
const PLAN = planWithMoney({ positions: [HEAD] });

describe('positions and the persons they name', () => {
  it('are written together', () => {
    const result = changeTeam.run(PLAN, {
      people: [aPerson('ana', 'Ana Duarte')],
      changes: [{ id: 'head', patch: { person: 'ana' } }],
      entries: [aPosition({ id: 'p2', person: 'ana' })],
    });
    expect(result.ok && result.value.people.map(({ name }) => name)).toEqual(['Ana Duarte']);
    expect(result.ok && result.value.staffing.positions.map(({ person }) => person)).toEqual(['ana', 'ana']);
  });

  it('leave no person behind where a position is refused', () => {
    const people = [aPerson('ana', 'Ana Duarte')];
    const changes = [{ id: 'head', patch: { reportsTo: 'head' } }];
    expect(changeTeam.run(PLAN, { people, changes, entries: [] })).toEqual({
      ok: false,
      error: { type: 'invalid', field: 'reportsTo' },
    });
  });
});

describe('a block of the skill matrix', () => {
  const block = {
    changes: [{ id: 'head', patch: { held: { dns: 3 } } }],
    outside: [{ skill: 'cryptography', where: 'University' }],
    own: [],
    removed: [],
  };

  it('is written together', () => {
    const result = changeSkills.run(PLAN, block);
    expect(result.ok && result.value.staffing.positions[0]?.held).toEqual({ dns: 3 });
    expect(result.ok && result.value.staffing.outside).toEqual({ cryptography: 'University' });
  });

  it('is not written at all where a part of it cannot be', () => {
    expect(changeSkills.run(PLAN, { ...block, removed: ['gone'] })).toEqual({
      ok: false,
      error: { type: 'notFound', what: 'skill', id: 'gone' },
    });
  });
});
