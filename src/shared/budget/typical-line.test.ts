import { expect, it } from 'vitest';
import { planWithTimeline, aTask } from '@test/builders/plan-parts';
import { BUDGET_LINES } from '../catalog/budget-lines';
import { typicalLine, usualLine } from './typical-line';

const plan = planWithTimeline({
  tasks: [
    aTask({ id: 'install', catalog: 'tl-3-9' }),
    aTask({ id: 'buy', catalog: 'tl-3-5' }),
    aTask({ id: 'gate', catalog: 'tl-gate-c' }),
  ],
});
const lineOf = (id: string, from = plan) => {
  const line = BUDGET_LINES.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return typicalLine(line, from);
};

it('begins with the first of its tasks that is in the plan', () => {
  expect(lineOf('servers').start).toMatchObject({ day: null, task: 'buy' });
  const later = planWithTimeline({ tasks: [aTask({ id: 'install', catalog: 'tl-3-9' })] });
  expect(lineOf('servers', later).start).toMatchObject({ day: null, task: 'install' });
  expect(lineOf('servers', planWithTimeline({})).start).toEqual({ day: null, task: null, position: null });
});

it('begins running costs without a task of their own with the launch, and no others', () => {
  expect(lineOf('insurance').start.task).toBe('gate');
  expect(lineOf('fitOut').start.task).toBeNull();
});

it('follows salaries, inflation or nothing, and carries the tax, as its category or the line itself says', () => {
  const bits = (id: string) => {
    const { index, taxed } = lineOf(id);
    return `${index} ${String(taxed)}`;
  };
  expect(bits('salaries')).toBe('salary false');
  expect(bits('recruitment')).toBe('inflation true');
  expect(bits('licenses')).toBe('inflation true');
  expect(bits('insurance')).toBe('inflation false');
  expect(bits('membershipFees')).toBe('inflation false');
  expect(bits('contingencyYears')).toBe('none false');
  expect(usualLine('software')).toMatchObject({ index: 'inflation', taxed: true, kind: 'recurring' });
  expect(usualLine('staff')).toMatchObject({ index: 'salary', taxed: false });
  expect(usualLine('something')).toMatchObject({ index: 'none', taxed: false, category: 'something' });
});
