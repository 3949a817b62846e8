import { describe, expect, it } from 'vitest';
import { documentInput } from '../../../test/builders/documents';
import { slippedPlan } from '../../../test/builders/laid-out-plan';
import { buildPlan } from '../../../test/builders/plan-builder';
import { NEW_TASK } from '../plan/defaults';
import type { Plan, TimelineLink } from '../plan/types';
import { createContext } from './context';
import { textWidth } from './figures/text-width';
import { timelineSheets, type TimelineSheetOptions } from './timeline-figure';

const A3: TimelineSheetOptions = { paper: 'a3', pages: 'one', rows: 'all' };

const sheets = (plan: Plan, options: Partial<TimelineSheetOptions> = {}) =>
  timelineSheets(createContext(documentInput(plan, '2026-05-15')), { ...A3, ...options });
const svgOf = (plan: Plan, options: Partial<TimelineSheetOptions> = {}): string =>
  sheets(plan, options)
    .map(({ svg }) => svg)
    .join('');

/** Two tasks of ten working days with one link, and what else is asked for. */
function linked(link: Partial<TimelineLink> = {}, parts: Partial<Plan['timeline']> = {}): Plan {
  const plan = buildPlan();
  const task = (id: string) => ({ ...NEW_TASK, id, name: id, duration: 10 });
  const one = { id: 'l', from: 'a', to: 'b', type: 'FS', lag: 0, lagUnit: 'working' } as const;
  const tasks = [task('a'), task('b')];
  return { ...plan, timeline: { ...plan.timeline, tasks, links: [{ ...one, ...link }], ...parts } };
}

const number = (text: string | undefined): number => Number(text);
const attribute = (tag: string, name: string): number =>
  number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1]);

/** The bars of tasks without a stage, from the top of the sheet. */
function bars(svg: string): readonly { start: number; finish: number; top: number; bottom: number }[] {
  const chart = svg.slice(0, svg.indexOf('>Task</text>'));
  return [...chart.matchAll(/<rect [^>]*(?:rx="3"|stroke-width="1.4")[^>]*>/g)]
    .map(([tag]) => {
      const [x, y] = [attribute(tag, 'x'), attribute(tag, 'y')];
      return {
        ...{ start: x, finish: x + attribute(tag, 'width') },
        ...{ top: y, bottom: y + attribute(tag, 'height') },
      };
    })
    .slice(0, 2);
}

interface Arrow {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Its place furthest to the left. */
  readonly least: number;
  readonly weight: number;
}

/** Where the arrows of a sheet begin and where their heads point, without those of the legend. */
function arrows(svg: string): readonly Arrow[] {
  const chart = svg.slice(0, svg.indexOf('>Task</text>'));
  return [...chart.matchAll(/(<polyline [^>]*>)<polygon points="([-\d.]+),([-\d.]+) /g)].map(
    ([, line = '', x, y]) => {
      const [, startX, startY] = /points="([-\d.]+),([-\d.]+) /.exec(line) ?? [];
      return {
        from: [number(startX), number(startY)],
        to: [number(x), number(y)],
        least: Math.min(...[...line.matchAll(/([-\d.]+),/g)].map(([, at]) => number(at))),
        weight: attribute(line, 'stroke-width'),
      };
    },
  );
}

describe('an arrow', () => {
  it.each([
    { type: 'FS', out: 'finish', into: 'start', lag: 20 },
    { type: 'SS', out: 'start', into: 'start', lag: 20 },
    { type: 'FF', out: 'finish', into: 'finish', lag: 20 },
    { type: 'SF', out: 'start', into: 'finish', lag: 40 },
  ] as const)(
    'of the type $type leaves the $out of one bar for the $into of the other',
    ({ type, out, into, lag }) => {
      const svg = svgOf(linked({ type, lag }));
      const [one, other] = bars(svg);
      const [arrow, ...more] = arrows(svg);
      expect(more).toEqual([]);
      expect(arrow?.least).toBeGreaterThan((one?.start ?? 0) - 8);
      expect(arrow?.from[0]).toBeCloseTo(one?.[out] ?? 0, 1);
      expect(arrow?.to[0]).toBeCloseTo(other?.[into] ?? 0, 1);
      expect(arrow?.from[1]).toBeCloseTo(((one?.top ?? 0) + (one?.bottom ?? 0)) / 2, 1);
      expect(arrow?.to[1]).toBeCloseTo(((other?.top ?? 0) + (other?.bottom ?? 0)) / 2, 1);
    },
  );

  it('without room between the bars comes from above, and from below where the later task stands higher', () => {
    const down = svgOf(linked());
    expect(arrows(down)[0]?.to[1]).toBeCloseTo(bars(down)[1]?.top ?? 0, 1);
    const up = svgOf(linked({ from: 'b', to: 'a' }));
    const [later] = bars(up);
    expect(arrows(up)[0]?.to[1]).toBeCloseTo(later?.bottom ?? 0, 1);
    expect(arrows(up)[0]?.to[0]).toBeGreaterThanOrEqual(later?.start ?? Infinity);
    expect(arrows(up)[0]?.to[0]).toBeLessThanOrEqual(later?.finish ?? 0);
  });

  it('of the critical path is heavier than any other', () => {
    const plan = linked({ lag: 5 });
    const short = { ...NEW_TASK, id: 'c', name: 'c', duration: 1 };
    const { tasks, links } = plan.timeline;
    const more = { id: 'm', from: 'c', to: 'b', type: 'FS', lag: 0, lagUnit: 'working' } as const;
    const timeline = { ...plan.timeline, tasks: [...tasks, short], links: [...links, more] };
    const weights = arrows(svgOf({ ...plan, timeline })).map(({ weight }) => weight);
    expect(weights).toEqual([0.7, 1.5]);
  });

  it('is left out of the road map of stages, gates and milestones, and of more than 150 rows', () => {
    expect(arrows(svgOf(slippedPlan())).length).toBeGreaterThan(60);
    expect(arrows(svgOf(slippedPlan(), { rows: 'key' }))).toEqual([]);
    const tasks = Array.from({ length: 151 }, (_, index) => ({ ...NEW_TASK, id: `t${index}`, name: 'T' }));
    const link = { id: 'l', from: 't0', to: 't1', type: 'FS', lag: 0, lagUnit: 'working' } as const;
    const most = svgOf(linked({}, { tasks: tasks.slice(1), links: [{ ...link, from: 't2' }] }), {
      paper: 'none',
    });
    expect(arrows(most)).toHaveLength(1);
    expect(most).not.toContain('Dependencies are left out');
    const beyond = svgOf(linked({}, { tasks, links: [link] }), { paper: 'none' });
    expect(arrows(beyond)).toEqual([]);
    expect(beyond).toContain('Dependencies are left out: on more than 150 rows');
  });

  it('is not drawn to a task on another page', () => {
    const pages = sheets(slippedPlan(), { pages: 'several', paper: 'a4' });
    const all = arrows(svgOf(slippedPlan())).length;
    const drawn = pages.map(({ svg }) => arrows(svg).length);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(drawn.reduce((sum, count) => sum + count)).toBeLessThan(all);
  });
});

describe('the legend', () => {
  const words = {
    link: 'Dependency between rows shown',
    critical: 'Critical dependency',
    free: 'Not worked',
    slip: 'earlier (−) than the baseline',
    float: 'it can wait without delaying the end',
    baseline: '>Baseline<',
  };
  const explained = (plan: Plan, options: Partial<TimelineSheetOptions> = {}): readonly string[] => {
    const svg = svgOf(plan, options);
    return Object.entries(words).flatMap(([key, text]) => (svg.includes(text) ? [key] : []));
  };

  it('explains what is on the sheet and nothing else', () => {
    expect(explained(linked({}, { links: [] }), { to: '2029-12-31' })).toEqual([]);
    expect(explained(linked({ lag: 5 }), { to: '2029-12-31' })).toEqual(['critical']);
    expect(explained(slippedPlan())).toEqual(['link', 'critical', 'slip', 'float', 'baseline']);
    expect(explained(slippedPlan(), { rows: 'key' })).toEqual(['slip', 'baseline']);
  });

  it('explains days that are not worked where they are wide enough to be seen', () => {
    const plan = linked(
      {},
      { holidays: [{ from: '2026-02-10', to: '2026-02-12', yearly: false, id: 'h', name: 'H' }] },
    );
    const near = { from: '2026-02-01', to: '2026-03-31' };
    expect(explained(plan, near)).toContain('free');
    const shaded = [...svgOf(plan, near).matchAll(/<rect [^>]*fill-opacity[^>]*>/g)].map(([tag]) =>
      attribute(tag, 'width'),
    );
    const [day = 0] = shaded.toSorted((a, b) => a - b);
    expect(shaded.filter((width) => Math.round((width / day) * 2) === 3)).toHaveLength(1);
    expect(svgOf(plan, { ...near, to: '2030-03-31' })).not.toContain('fill-opacity');
  });
});

describe('beside the bars', () => {
  it('stand the slip against the baseline and the float, once for each row', () => {
    const svg = svgOf(slippedPlan());
    expect(svg).toMatch(/>\+30 d<\/text>/);
    expect(svg).toMatch(/>(\+\d+ d {2}· {2})?float \d+ d<\/text>/);
    expect(svgOf(linked())).not.toMatch(/ d<\/text>/);
  });
});

it('a mark outside the months asked for is left out, not moved to their end', () => {
  const svg = svgOf(linked({}, { links: [] }), { from: '2027-01-01', to: '2027-03-31' });
  expect(svg).toContain('>a</text>');
  expect(bars(svg)).toEqual([]);
});

describe('everything stays on the page', () => {
  it.each([
    ['A4', {}, 'en'],
    ['A3', { paper: 'a3' }, 'en'],
    ['pages', { pages: 'several' }, 'en'],
    ['a tall picture', { pages: 'tall' }, 'en'],
    ['a free drawing of four months', { paper: 'none', from: '2026-05-01', to: '2026-08-31' }, 'en'],
    ['A3 right to left', { paper: 'a3' }, 'ar'],
  ] as const)('%s', (_, options, documentLanguage) => {
    const plan = slippedPlan();
    const identity = { ...plan.identity, documentLanguage };
    for (const { svg, width, height } of sheets({ ...plan, identity }, { ...A3, paper: 'a4', ...options })) {
      for (const { x, y } of corners(svg, documentLanguage === 'ar')) {
        expect(x).toBeGreaterThanOrEqual(-0.5);
        expect(x).toBeLessThanOrEqual(width + 0.5);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it('a tall picture is as wide as the paper and holds all rows', () => {
    const [one, ...more] = sheets(slippedPlan(), { paper: 'a4', pages: 'tall' });
    expect(more).toEqual([]);
    expect(one?.width).toBe(1054);
    expect(one?.height).toBeGreaterThan(64 * 19);
    expect(one?.svg).toContain('Choose services and service levels');
  });
});

/** Corners of all shapes, and the ends of all texts as far as they can be told without fonts. */
function corners(svg: string, rtl: boolean): readonly { readonly x: number; readonly y: number }[] {
  const boxes = [...svg.matchAll(/<rect [^>]*>/g)].flatMap(([tag]) => {
    const [x, y] = [attribute(tag, 'x'), attribute(tag, 'y')];
    return [
      { x, y },
      { x: x + attribute(tag, 'width'), y: y + attribute(tag, 'height') },
    ];
  });
  const points = [...svg.matchAll(/ points="([^"]+)"/g)].flatMap(([, list = '']) =>
    list.split(' ').map((pair) => {
      const [x, y] = pair.split(',');
      return { x: number(x), y: number(y) };
    }),
  );
  const texts = [...svg.matchAll(/(<text [^>]*>)([^<]*)</g)].flatMap(([, tag = '', text = '']) => {
    const [x, y] = [attribute(tag, 'x'), attribute(tag, 'y')];
    const long = textWidth(
      text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      attribute(tag, 'font-size'),
    );
    const side = tag.includes('"middle"') ? 0.5 : tag.includes('"end"') ? 1 : 0;
    const [before, behind] = rtl ? [(1 - side) * long, side * long] : [side * long, (1 - side) * long];
    return [
      { x: x - before, y },
      { x: x + behind, y },
    ];
  });
  return [...boxes, ...points, ...texts];
}
