import { describe, expect, it } from 'vitest';
import { UNTOUCHED_ITEM } from '../plan/defaults';
import { buildPlan } from '@test/builders/plan-builder';
import { serializePlan } from './serialize-plan';

const BY = { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' };

describe('serializePlan', () => {
  it('begins with the envelope, indents by two spaces and ends with one line end', () => {
    const text = serializePlan(buildPlan(), BY);
    expect(text.split('\n').slice(0, 9)).toEqual([
      '{',
      '  "format": "csirt-plan",',
      '  "formatVersion": 4,',
      '  "app": {',
      '    "name": "National CSIRT Planner",',
      '    "version": "0.1.0"',
      '  },',
      '  "savedAt": "2026-03-01T09:00:00.000Z",',
      '  "plan": {',
    ]);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('writes fields in the order of the schema and record keys in the order of their characters', () => {
    const items = { 'S2-B': UNTOUCHED_ITEM, 'S1-A': UNTOUCHED_ITEM, 'S1-a': UNTOUCHED_ITEM };
    const { id, ...rest } = buildPlan({
      stages: { log: [], order: {}, customItems: [], items },
    });
    const text = serializePlan({ ...rest, id }, BY);
    const at = [
      '"id"',
      '"createdOn"',
      '"identity"',
      '"items"',
      '"S1-A"',
      '"S1-a"',
      '"S2-B"',
      '"customItems"',
    ];
    const positions = at.map((key) => text.indexOf(key));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(Math.min(...positions)).toBeGreaterThan(0);
  });

  it('writes letters of every script as they are, so that a person can read the file', () => {
    const plan = buildPlan();
    const text = serializePlan({ ...plan, identity: { ...plan.identity, title: 'الفريق الوطني' } }, BY);
    expect(text).toContain('"title": "الفريق الوطني"');
  });
});
