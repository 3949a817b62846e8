import { describe, expect, it } from 'vitest';
import { runSteps } from '../../scripts/lib/steps.mjs';

const step = (name: string, code: number, output = '') => ({ name, run: async () => ({ code, output }) });

describe('runSteps', () => {
  it('fails when any step fails, runs the others all the same, and shows what the failed one printed', async () => {
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    const passed = await runSteps([step('a', 0, 'quiet'), step('b', 1, 'line 7 is wrong'), step('c', 0)], {
      print,
    });
    expect(passed).toBe(false);
    const text = lines.join('\n');
    expect(text).toContain('line 7 is wrong');
    expect(text).toContain('Failed: b');
    expect(text).toMatch(/ok {5}c/);
    expect(text).not.toContain('quiet');
  });

  it('passes when every step passes', async () => {
    expect(await runSteps([step('a', 0), step('b', 0), step('c', 0)], { print: () => undefined })).toBe(true);
  });

  it('runs no more than two at a time', async () => {
    let running = 0;
    let most = 0;
    const busy = {
      name: 'busy',
      run: async () => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running -= 1;
        return { code: 0, output: '' };
      },
    };
    await runSteps([busy, busy, busy, busy], { print: () => undefined });
    expect(most).toBe(2);
  });
});
