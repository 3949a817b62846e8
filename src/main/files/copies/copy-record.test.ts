import { describe, expect, it } from 'vitest';
import { planFolder, planIdOfFolder } from './copy-record';

describe('planFolder', () => {
  it('has one folder name for every plan id, and knows the id by it', () => {
    for (const id of ['plan-0001', 'CON', '-', '__proto__', 'a'.repeat(64)]) {
      const name = planFolder(id) ?? '';
      expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(planIdOfFolder(name)).toBe(id);
    }
  });

  it('keeps ids apart that differ only in case, for disks that do not', () => {
    expect(planFolder('Plan')?.toLowerCase()).not.toBe(planFolder('plan')?.toLowerCase());
  });

  it('is nowhere for an id that could be a path', () => {
    for (const id of ['', '.', '..', '../x', 'a/b', 'a\\b', 'C:', 'a\0', 'x'.repeat(65), 'ä']) {
      expect(planFolder(id)).toBeNull();
    }
  });

  it('does not take other folders for those of a plan', () => {
    for (const name of ['', 'plan-0001', 'plan-0001-00000000', '..', '.DS_Store']) {
      expect(planIdOfFolder(name)).toBeNull();
    }
  });
});
