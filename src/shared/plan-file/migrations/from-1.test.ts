import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_TIMELINE } from '../../plan/defaults';
import { parsePlanFile } from '../parse-plan-file';
import { from1 } from './from-1';

const FIXTURE = new URL('../../../../test/fixtures/plan-v1.csirtplan', import.meta.url);

describe('a plan of version 1', () => {
  const text = readFileSync(FIXTURE, 'utf8');

  it('is given an empty timeline and keeps everything else', () => {
    const step = vi.spyOn(from1, 'migrate');
    const parsed = parsePlanFile(text);
    expect(step).toHaveBeenCalledTimes(1);
    step.mockRestore();
    const before = (JSON.parse(text) as { plan: object }).plan;
    expect(parsed).toMatchObject({
      ok: true,
      value: { migratedFrom: 1, plan: { ...before, timeline: EMPTY_TIMELINE } },
    });
  });

  it.each([null, 'plan', 7])('is refused when it is %j', (plan) => {
    const file: unknown = JSON.parse(text);
    expect(parsePlanFile(JSON.stringify(Object.assign({}, file, { plan })))).toMatchObject({
      ok: false,
      error: { type: 'invalidPlan' },
    });
  });
});
