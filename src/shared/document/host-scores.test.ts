import { expect, test } from 'vitest';
import type { HostOption } from '../plan/types';
import { chosenHost, hostShare, usedFactors } from './host-scores';

const option = (scores: HostOption['scores']): HostOption => ({
  id: 'a',
  name: 'A',
  type: null,
  scores,
  note: '',
});

test('weights count, a factor without weight counts once: (2×5 + 1×1) of (2×5 + 1×5)', () => {
  expect(hostShare(option({ legalBasis: 5, neutrality: 1 }), { legalBasis: 2 })).toBeCloseTo(11 / 15);
});

test('without scores, or with all weights 0, there is no share', () => {
  expect(hostShare(option({}), {})).toBeNull();
  expect(hostShare(option({ neutrality: 4 }), { neutrality: 0 })).toBeNull();
});

test('factors keep the order of the catalog; unknown ones follow', () => {
  expect(usedFactors([option({ zebra: 1, neutrality: 2 }), option({ legalBasis: 3 })])).toEqual([
    'legalBasis',
    'neutrality',
    'zebra',
  ]);
});

test('the chosen host is the option with the longest name that begins its own', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ ...option({}), id: name, name }));
  const options = named('Ministry', 'Ministry of Interior', ' ', 'Regulator');
  expect(chosenHost(options, 'Ministry of Interior, Directorate 4')?.id).toBe('Ministry of Interior');
  expect(chosenHost(options, 'Ministry of Defense')?.id).toBe('Ministry');
  expect(chosenHost(options, 'University')).toBeUndefined();
});
