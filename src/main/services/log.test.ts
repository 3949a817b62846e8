import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from './log';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => new Date('2027-03-01T10:20:30Z');
const read = (name: string): string => readFileSync(join(folder, 'logs', name), 'utf8');

it('writes one line a fault', () => {
  const log = createLog(folder, now);
  log.error('plan.open', new Error('first'));
  log.error('plan.save', 'second');
  const lines = read('planner.log').trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    at: '2027-03-01T10:20:30.000Z',
    where: 'plan.save',
    text: 'second',
  });
});

it('begins a new file at 1 MB and keeps three before it', () => {
  const log = createLog(folder, now);
  for (let round = 1; round <= 5; round += 1) {
    log.error('round', String(round));
    writeFileSync(join(folder, 'logs', 'planner.log'), `${round}${' '.repeat(1_000_000)}`);
  }
  log.error('last', 'x');
  expect(readdirSync(join(folder, 'logs')).sort()).toEqual([
    'planner.log',
    'planner.log.1',
    'planner.log.2',
    'planner.log.3',
  ]);
  expect(read('planner.log')).toContain('last');
  expect(read('planner.log.1').startsWith('5')).toBe(true);
  expect(read('planner.log.3').startsWith('3')).toBe(true);
});

it('is given up silently where it cannot be written', () => {
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  expect(() => createLog(folder, now).error('x', 'y')).not.toThrow();
});
