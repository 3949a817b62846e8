import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '../../plan/defaults';
import { parsePlanFile } from '../parse-plan-file';
import { from3 } from './from-3';

const FIXTURE = new URL('../../../../test/fixtures/plan-v3.csirtplan', import.meta.url);

describe('a plan of version 3', () => {
  const text = readFileSync(FIXTURE, 'utf8');

  it('is given empty staffing and budget and keeps everything else', () => {
    const step = vi.spyOn(from3, 'migrate');
    const parsed = parsePlanFile(text);
    expect(step).toHaveBeenCalledTimes(1);
    step.mockRestore();
    const { plan: before } = JSON.parse(text) as { plan: object };
    expect(parsed).toMatchObject({ ok: true, value: { migratedFrom: 3 } });
    expect(parsed.ok && parsed.value.plan).toEqual({
      ...before,
      ...{ staffing: EMPTY_STAFFING, budget: EMPTY_BUDGET },
    });
  });

  it('is refused when it is no object', () => {
    const file = JSON.parse(text) as { plan: object };
    for (const plan of [null, 'a plan', [file.plan]])
      expect(parsePlanFile(JSON.stringify({ ...file, plan }))).toMatchObject({
        ok: false,
        error: { type: 'invalidPlan' },
      });
  });
});
