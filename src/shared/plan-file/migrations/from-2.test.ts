import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_BUDGET, EMPTY_STAFFING, EMPTY_STAKEHOLDERS } from '../../plan/defaults';
import { parsePlanFile } from '../parse-plan-file';
import { from2 } from './from-2';

const FIXTURE = new URL('../../../../test/fixtures/plan-v2.csirtplan', import.meta.url);

interface Before {
  readonly people: readonly object[];
  readonly documents: { readonly conops: object };
}

describe('a plan of version 2', () => {
  const text = readFileSync(FIXTURE, 'utf8');

  it('is given an empty register, prints every name as before and keeps everything else', () => {
    const step = vi.spyOn(from2, 'migrate');
    const parsed = parsePlanFile(text);
    expect(step).toHaveBeenCalledTimes(1);
    step.mockRestore();
    const { plan: before } = JSON.parse(text) as { plan: Before };
    const people = before.people.map((person) => ({
      ...person,
      organizations: [],
      channel: '',
      language: '',
    }));
    const conops = { ...before.documents.conops, names: 'show', namesFrom: 'AMBER' };
    expect(before.people).not.toEqual([]);
    expect(parsed).toMatchObject({ ok: true, value: { migratedFrom: 2 } });
    expect(parsed.ok && parsed.value.plan).toEqual({
      ...before,
      ...{ people, stakeholders: EMPTY_STAKEHOLDERS, documents: { conops } },
      // What the later versions brought.
      ...{ staffing: EMPTY_STAFFING, budget: EMPTY_BUDGET },
    });
  });

  it.each([
    ['the plan', { plan: null }],
    ['the list of people', { plan: { people: 'nobody' } }],
    ['a person', { plan: { people: ['nobody'] } }],
    ['the documents', { plan: { documents: 7 } }],
  ])('is refused when %s has another shape', (_what, change) => {
    const file = JSON.parse(text) as { plan: object };
    const plan = change.plan && { ...file.plan, ...change.plan };
    expect(parsePlanFile(JSON.stringify({ ...file, plan }))).toMatchObject({
      ok: false,
      error: { type: 'invalidPlan' },
    });
  });
});
