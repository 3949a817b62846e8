import { describe, expect, it } from 'vitest';
import { aPerson, aPlan } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import { ENGAGEMENTS } from '../plan/stakeholders';
import { engagementGap, quadrantOf, stakeholderName } from './index';

describe('stakeholderName', () => {
  it('is the name of the body, or of the person the entry stands for', () => {
    const plan = aPlan({ people: [aPerson('p1', 'Amina Example')] });
    expect(stakeholderName(plan, aBody('a', { name: 'Ministry' }))).toBe('Ministry');
    expect(stakeholderName(plan, aBody('a', { name: '', person: 'p1' }))).toBe('Amina Example');
    expect(stakeholderName(plan, aBody('a', { name: '', person: 'gone' }))).toBe('');
  });
});

describe('engagementGap', () => {
  it.each([
    ['unaware', 'leading', 4],
    ['unaware', 'neutral', 2],
    ['resistant', 'neutral', 1],
    ['resistant', 'supportive', 2],
    ['neutral', 'leading', 2],
    ['supportive', 'supportive', 0],
    ['leading', 'neutral', 0],
    ['unaware', 'resistant', 0],
    ['resistant', 'unaware', 0],
  ] as const)('from %s to %s are %i steps', (current, wanted, steps) => {
    expect(engagementGap({ current, wanted })).toBe(steps);
  });

  it('is not known while one end is not recorded', () => {
    for (const known of ENGAGEMENTS) {
      expect(engagementGap({ current: known, wanted: null })).toBeNull();
      expect(engagementGap({ current: null, wanted: known })).toBeNull();
    }
  });
});

describe('quadrantOf', () => {
  it.each([
    [4, 4, 'manage'],
    [5, 5, 'manage'],
    [4, 3, 'satisfy'],
    [5, 1, 'satisfy'],
    [3, 4, 'inform'],
    [1, 5, 'inform'],
    [3, 3, 'watch'],
    [1, 1, 'watch'],
  ] as const)('influence %i and interest %i lie in %s', (influence, interest, quadrant) => {
    expect(quadrantOf({ influence, interest })).toBe(quadrant);
  });

  it('has no place for whoever is not scored', () => {
    expect(quadrantOf({ influence: 5, interest: null })).toBeNull();
    expect(quadrantOf({ influence: null, interest: 5 })).toBeNull();
  });
});
