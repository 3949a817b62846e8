import { describe, expect, it } from 'vitest';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import { stakeholderFaults } from './stakeholder-checks';

/** Bodies with the body above each, told as `member-above`; none above where there is no dash. */
function circleFaults(...bodies: readonly string[]) {
  const register = bodies.map((told) => {
    const [id = '', parent = null] = told.split('-');
    return aBody(id, { parent });
  });
  return stakeholderFaults(planWithStakeholders({ register }));
}

describe('bodies that stand above themselves', () => {
  it('are each named once, in the order of the register', () => {
    expect(circleFaults('c-a', 'top', 'x-y', 'a-b', 'y-x', 'b-c').map(({ id }) => id)).toEqual([
      ...['c', 'x', 'a', 'y', 'b'],
    ]);
    expect(circleFaults('self-self')).toEqual([
      { type: 'parentCycle', id: 'self', where: 'stakeholders.register.self.parent' },
    ]);
  });

  it('are told apart from those that stand below a circle, however deep', () => {
    expect(circleFaults('deep-below', 'below-a', 'a-b', 'b-a').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are none in a chain, nor where the body above is not there', () => {
    expect(circleFaults('a-b', 'b-c', 'c-d', 'd')).toEqual([]);
    expect(circleFaults('a-gone', 'b-a').map(({ type, id }) => [type, id])).toEqual([
      ['unknownStakeholder', 'gone'],
    ]);
  });
});
