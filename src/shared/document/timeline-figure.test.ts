import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/types';
import { documentInput } from '../../../test/builders/documents';
import { laidOutPlan, slippedPlan } from '../../../test/builders/laid-out-plan';
import { buildPlan } from '../../../test/builders/plan-builder';
import { xmlFault } from '../../../test/builders/xml';
import { NEW_TASK } from '../plan/defaults';
import { createContext } from './context';
import { timelineSheets, type TimelineSheetOptions } from './timeline-figure';
import { timelineTable } from './timeline-words';

const A4: TimelineSheetOptions = { paper: 'a4', pages: 'one', rows: 'auto' };
const sheets = (plan: Plan, options: Partial<TimelineSheetOptions> = {}, today = '2026-05-15') =>
  timelineSheets(createContext(documentInput(plan, today)), { ...A4, ...options });
const svgOf = (plan: Plan, options: Partial<TimelineSheetOptions> = {}): string =>
  sheets(plan, options)
    .map(({ svg }) => svg)
    .join('');
const rowsIn = (svg: string): number => svg.split('font-size').length;

describe('one sheet', () => {
  it('keeps to the paper and is well-formed', () => {
    const [sheet, ...more] = sheets(slippedPlan());
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ width: 1054, height: 724 });
    expect(xmlFault(sheet?.svg ?? '')).toBeNull();
    const lowest = [...(sheet?.svg ?? '').matchAll(/ y="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...lowest)).toBeLessThanOrEqual(724);
  });

  it('shows stages, gates, milestones and critical tasks on A4, and all tasks on A3', () => {
    const [a4, a3] = [svgOf(slippedPlan()), svgOf(slippedPlan(), { paper: 'a3' })];
    for (const name of ['Gate D: full operating capability', 'Draft the legal instrument or mandate']) {
      expect(a4).toContain(name);
      expect(a3).toContain(name);
    }
    expect(a4).not.toContain('Choose services and service levels');
    expect(a4).toContain('38 of 64 rows');
    expect(a3).toContain('Choose services and service levels');
    expect(a3).not.toContain('of 64 rows');
  });

  it('says when full operation is, how far it slipped and what the marking is', () => {
    const svg = svgOf(slippedPlan());
    expect(svg).toContain('Full operation: 14 February 2028');
    expect(svg).toContain('12 days after the promised day');
    expect(svg).toContain('30 working days later than “Cabinet plan”');
    expect(svg.split('TLP:AMBER').length).toBe(3);
    expect(svg).toMatch(
      /aria-label="Timeline from 2 February 2026 .*Gate A: decision to plan: 3 June 2026\./,
    );
  });

  it('keeps the names of two days close together side by side', () => {
    const plan = slippedPlan();
    const settings = { ...plan.timeline.settings, statusDay: '2026-05-13' };
    const svg = svgOf({ ...plan, timeline: { ...plan.timeline, settings } });
    const middleOf = (name: string) => Number(new RegExp(`x="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1]);
    // The names are about 45 and 25 wide; the days lie two apart, about 3.
    expect(middleOf('Today') - middleOf('Status day')).toBeGreaterThan(35);
  });

  it('tells critical work by an edge and a line through it, not by color alone', () => {
    const plan = buildPlan();
    const task = (id: string, duration: number) => ({
      ...NEW_TASK,
      id,
      name: id,
      duration,
      stage: 'stage1' as const,
    });
    const tasks = [task('short', 5), task('long', 10)];
    const svg = svgOf({ ...plan, timeline: { ...plan.timeline, tasks } });
    expect(svg.match(/<rect [^>]*fill="#1D4F86" stroke="#15233B" stroke-width="1.4"\/>/g)).toHaveLength(1);
    expect(svg.match(/<rect [^>]*fill="#1D4F86" rx="3"\/>/g)).toHaveLength(1);
  });

  it('gives work without an end no bar and says why', () => {
    const svg = svgOf(slippedPlan(), { paper: 'a3' });
    expect(svg).toContain('no end');
    expect(svg).toContain('is not part of the stand-up');
  });

  it('shortens a name that does not fit and keeps it whole as its title; markup in it stays text', () => {
    const name = `<script>&"${'long name '.repeat(20)}`.trim();
    const plan = buildPlan();
    const svg = svgOf({ ...plan, timeline: { ...plan.timeline, tasks: [{ ...NEW_TASK, id: 'one', name }] } });
    expect(svg).toContain('…<title>&lt;script&gt;&amp;&quot;long name');
    expect(svg).toContain(`${'long name '.repeat(20).trim()}</title>`);
    expect(xmlFault(svg)).toBeNull();
  });

  it('draws a plan without tasks, one that cannot be calculated, and one of 10,000 tasks', () => {
    expect(svgOf(buildPlan())).toContain('has no tasks yet');
    const plan = laidOutPlan();
    const back = {
      id: 'back',
      from: 'tl-2-1',
      to: 'tl-1-1',
      type: 'FS',
      lag: 0,
      lagUnit: 'working',
    } as const;
    const circle = { ...plan.timeline, links: [...plan.timeline.links, back] };
    expect(svgOf({ ...plan, timeline: circle })).toContain('cannot be put in an order');
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...NEW_TASK, id: `t${index}`, name: 'T' }));
    const large = { ...plan, timeline: { ...plan.timeline, tasks: many, links: [] } };
    expect(svgOf(large)).toMatch(/9,9\d\d further rows have no room here/);
  });

  it('draws only the tasks and the months asked for', () => {
    const svg = svgOf(slippedPlan(), { shown: ['tl-2', 'tl-2-4'], from: '2026-07-01', to: '2026-12-31' });
    expect(svg).toContain('Draft the legal instrument');
    expect(svg).not.toContain('Gate A: decision to plan</text>');
    expect(svg).not.toContain('>2027</text>');
  });
});

describe('several sheets', () => {
  it('put every row on exactly one page, with number and marking on each', () => {
    const pages = sheets(slippedPlan(), { pages: 'several' });
    expect(pages.length).toBe(3);
    const names = pages
      .map(({ svg }) => svg)
      .join('')
      .match(/Settle mission, constituency and authority<\/text>/g);
    expect(names).toHaveLength(1);
    pages.forEach(({ svg }, index) => {
      expect(svg).toContain(`Page ${index + 1} of 3`);
      expect(svg).toContain('TLP:AMBER');
    });
  });
});

describe('a free drawing', () => {
  it('is as high as its rows, and says how many are cut off', () => {
    const all = sheets(slippedPlan(), { paper: 'none' });
    const cut = sheets(slippedPlan(), { paper: 'none', mostRows: 10 });
    // One line of small print more; one line of the legend less, because the first ten rows have fewer kinds of marks.
    expect((all[0]?.height ?? 0) - (cut[0]?.height ?? 0)).toBe(54 * 22 - 13 + 18);
    expect(cut[0]?.svg).toContain('54 further rows');
    expect(rowsIn(all[0]?.svg ?? '')).toBeGreaterThan(rowsIn(cut[0]?.svg ?? ''));
  });
});

describe('right to left', () => {
  it('mirrors the sheet: names at the right, time running to the left', () => {
    const plan = slippedPlan();
    const arabic = { ...plan, identity: { ...plan.identity, documentLanguage: 'ar' } };
    const place = (svg: string, text: string): number =>
      Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]);
    expect(svgOf(arabic)).toContain('direction="rtl"');
    expect(place(svgOf(plan), '2026')).toBeLessThan(place(svgOf(plan), '2027'));
    expect(place(svgOf(arabic), '\u2068?2026\u2069?')).toBeGreaterThan(
      place(svgOf(arabic), '\u2068?2027\u2069?'),
    );
  });
});

it('the table says the same as the figure', () => {
  const table = timelineTable(createContext(documentInput(slippedPlan(), '2026-05-15')), 'key');
  expect(table.rows).toHaveLength(22);
  expect(JSON.stringify(table)).toContain('Gate D: full operating capability');
  expect(JSON.stringify(table)).toContain('14 Feb 2028');
  expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
});
