import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { setService } from '@shared/commands/registers';
import { countServices } from './service-counts';

describe('countServices', () => {
  it('begins with all 21 services undecided', () => {
    expect(countServices(buildPlan())).toEqual({
      launch: 0,
      later: 0,
      notOffered: 0,
      retired: 0,
      undecided: 21,
    });
  });

  it('moves a service from undecided to what was decided, and leaves unknown ones out', () => {
    const first = setService.run(buildPlan(), { id: 'sv-exercises', patch: { status: 'later' } });
    if (!first.ok) throw new Error('not set');
    const second = setService.run(first.value, { id: 'sv-of-a-later-version', patch: { status: 'launch' } });
    if (!second.ok) throw new Error('not set');
    expect(countServices(second.value)).toEqual({
      launch: 0,
      later: 1,
      notOffered: 0,
      retired: 0,
      undecided: 20,
    });
  });
});
