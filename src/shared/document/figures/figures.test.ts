import { describe, expect, test } from 'vitest';
import { drawHostScores } from './host-scores';
import { drawStageRoadmap, tickMonths, type RoadmapFigureInput } from './stage-roadmap';

const input = (change: Partial<RoadmapFigureInput> = {}): RoadmapFigureInput => ({
  bars: [
    { stage: 'stage1', label: '1 Education', from: 0, to: 4, note: '1 to 4' },
    { stage: 'stage5', label: '5 Collaboration', from: 16, to: null, note: 'From 17 on' },
  ],
  months: 24,
  now: 5.5,
  nowLabel: 'Today',
  tick: (month) => [`Month ${month}`, 'Feb 2026'],
  alt: 'Chart',
  ...change,
});

describe('stage road map', () => {
  test('the same input draws the same picture, named and without style or script', () => {
    const { svg } = drawStageRoadmap(input());
    expect(svg).toBe(drawStageRoadmap(input()).svg);
    expect(svg).toContain('role="img" aria-label="Chart"');
    expect(svg).not.toMatch(/style=|<script|href/);
    expect(svg.match(/<rect|<path/g)).toHaveLength(2);
  });

  test('text is escaped', () => {
    const { svg } = drawStageRoadmap(input({ alt: '"><script>', nowLabel: '<&>' }));
    expect(svg).toContain('&quot;&gt;&lt;script&gt;');
    expect(svg).toContain('&lt;&amp;&gt;');
  });

  test('today is left out when it lies outside the plan', () => {
    expect(drawStageRoadmap(input({ now: null })).svg).not.toContain('Today');
  });

  test.each([
    [1, 2],
    [6, 7],
    [12, 7],
    [24, 9],
    [120, 6],
  ])('%i months get %i ticks', (months, ticks) => {
    expect(tickMonths(months)).toHaveLength(ticks);
  });
});

test('host bars end where their share says, whatever the share is', () => {
  const bar = (share: number) => ({ name: 'A', share, value: '', chosen: false });
  const widths = drawHostScores([bar(0), bar(0.5), bar(1), bar(7)], 'Hosts').svg.match(/fill="#3553AE"/g);
  expect(widths).toHaveLength(4);
  const full = /width="396" height="16" rx="2" fill="#3553AE"/g;
  expect(drawHostScores([bar(1), bar(7)], 'Hosts').svg.match(full)).toHaveLength(2);
});
