import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { WORKSHEET } from '@shared/catalog/worksheet';
import { setWorksheetField } from '@shared/commands/worksheet';
import type { Plan } from '@shared/plan/types';
import { isAnswered, sectionProgress } from './completeness';

const blank = buildPlan();

interface Answer {
  readonly section: string;
  readonly field: string;
  readonly value: unknown;
}

function answer(plan: Plan, given: Answer): Plan {
  const result = setWorksheetField.run(plan, given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function section(id: string) {
  const found = WORKSHEET.find((entry) => entry.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('sectionProgress', () => {
  it('finds nothing in a new plan, in any section', () => {
    expect(WORKSHEET.map((entry) => sectionProgress(blank, entry).state)).toEqual(
      WORKSHEET.map(() => 'empty'),
    );
  });

  it('is ready once the needed answers are given, and not before', () => {
    const advise = answer(blank, { section: 'authority', field: 'powers', value: ['advise'] });
    expect(sectionProgress(advise, section('authority'))).toEqual({ state: 'begun', needed: 2, given: 1 });
    const both = answer(advise, { section: 'authority', field: 'relation', value: 'none' });
    expect(sectionProgress(both, section('authority'))).toEqual({ state: 'ready', needed: 2, given: 2 });
  });

  it('takes any answer where the document needs none in particular', () => {
    const link = { state: 'none', owner: '', note: '' };
    const plan = answer(blank, { section: 'plans', field: 'crisis', value: link });
    expect(sectionProgress(plan, section('plans')).state).toBe('ready');
  });
});

describe('isAnswered', () => {
  it('does not count blanks', () => {
    expect(isAnswered({ key: 'x', kind: 'markdown', refs: [] }, ' \n ')).toBe(false);
    expect(isAnswered({ key: 'x', kind: 'entries', refs: [] }, [])).toBe(false);
    expect(isAnswered({ key: 'x', kind: 'planLink', refs: [] }, { state: null, owner: '', note: '' })).toBe(
      false,
    );
    expect(isAnswered({ key: 'x', kind: 'choice', refs: [] }, null)).toBe(false);
  });
});
