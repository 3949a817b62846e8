import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aGridInput, gridEntries } from '../../../../test/builders/grid-entries';
import { cellBox, layOutGrid, scoresAt, type Box, type GridLayout, type GridRoom } from './grid-layout';
import { drawStakeholderGrid } from './stakeholder-grid';
import { drawStakeholderMatrix, type StakeholderMatrixInput } from './stakeholder-matrix';
import { GAP_CLASSES, type GapClass } from './stakeholder-pen';
import { textWidth } from './text-width';

const ROOM: GridRoom = { plot: { x: 40, y: 40, width: 880, height: 560 }, fontSize: 11 };
const ROOMS: readonly GridRoom[] = [
  ROOM,
  { plot: { x: 60, y: 60, width: 1160, height: 600 }, fontSize: 18 },
  { plot: { x: 0, y: 0, width: 560, height: 300 }, fontSize: 11 },
  { plot: { x: 0, y: 0, width: 700, height: 400 }, fontSize: 11, tagRoom: 24 },
];

/** Everything that must not touch: names, lines of clusters, marks. */
function boxesOf({ marks, clusters, radius }: GridLayout): readonly Box[] {
  return [
    ...marks.map(({ label }) => label),
    ...clusters.map(({ box }) => box),
    ...marks.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
}

/** Room of the letters before the names. */
function tagsOf({ marks }: GridLayout, width = 0): readonly Box[] {
  return marks.map(({ label: { x, y, width: wide, height, atEnd } }) => ({
    ...{ x: atEnd ? x + wide : x - width, y, width, height },
  }));
}

function overlaps(one: Box, other: Box): boolean {
  const gap = 0.01;
  return (
    one.x + gap < other.x + other.width &&
    other.x + gap < one.x + one.width &&
    one.y + gap < other.y + other.height &&
    other.y + gap < one.y + one.height
  );
}

function within(inner: Box, outer: Box): boolean {
  const gap = 0.01;
  return (
    inner.x >= outer.x - gap &&
    inner.y >= outer.y - gap &&
    inner.x + inner.width <= outer.x + outer.width + gap &&
    inner.y + inner.height <= outer.y + outer.height + gap
  );
}

describe.each([5, 45, 150])('a grid of %i', (count) => {
  test.each(ROOMS)('shows or counts everybody once, and no two names touch: room %#', (room) => {
    fc.assert(
      fc.property(gridEntries(count), (entries) => {
        const layout = layOutGrid(entries, room);
        const told = [...layout.marks.map(({ id }) => id), ...layout.clusters.flatMap(({ ids }) => ids)];
        expect(told.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        const boxes = [...boxesOf(layout), ...tagsOf(layout, room.tagRoom)];
        expect(boxes.filter((box) => !within(box, room.plot))).toEqual([]);
        const touching = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [[one, other]] : [])),
        );
        expect(touching).toEqual([]);
        const crossed = layout.marks
          .flatMap(({ leader }) => leader ?? [])
          .map(({ x1, x2, y }) => ({ x: Math.min(x1, x2), y: y - 0.5, width: Math.abs(x2 - x1), height: 1 }))
          .filter((line) => layout.marks.some(({ label }) => overlaps(line, label)));
        expect(crossed).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('has every mark in the cell of its scores, and every line of a name within its box', () => {
    fc.assert(
      fc.property(gridEntries(count), (entries) => {
        const [room = { plot: { x: 0, y: 0, width: 880, height: 560 }, fontSize: 11 }] = ROOMS;
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        for (const { id, x, y, label } of layOutGrid(entries, room).marks) {
          const { influence, interest } = byId.get(id) ?? { influence: 0, interest: 0 };
          expect(within({ x, y, width: 0, height: 0 }, cellBox(room.plot, influence, interest))).toBe(true);
          expect(scoresAt(room.plot, x, y)).toEqual({ influence, interest });
          for (const line of label.lines)
            expect(textWidth(line, room.fontSize)).toBeLessThanOrEqual(label.width + 0.01);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

it('shows full names when there are few, cut or broken only where a cell is too narrow', () => {
  const entries = ['Police', 'Central Bank of Examplia and its supervisors'].map((name, index) => ({
    ...{ id: `e${index}`, name, influence: 4, interest: 4 },
  }));
  const [room = { plot: { x: 0, y: 0, width: 880, height: 560 }, fontSize: 11 }] = ROOMS;
  const { marks } = layOutGrid(entries, room);
  expect(marks.map(({ label }) => [label.lines.join(' '), label.cut])).toEqual(
    entries.map(({ name }) => [name, false]),
  );
  expect(marks[1]?.label.lines.length).toBeGreaterThan(1);
});

it('borrows the empty cell beside a full one, each name tied to its mark', () => {
  const entries = Array.from({ length: 12 }, (_, index) => ({
    ...{ id: `e${index}`, name: `Body ${index}`, influence: 5, interest: 5 },
  }));
  const [room = { plot: { x: 0, y: 0, width: 880, height: 560 }, fontSize: 11 }] = ROOMS;
  const { marks, clusters } = layOutGrid(entries, room);
  expect(clusters).toEqual([]);
  const tied = marks.filter(({ leader }) => leader !== null);
  expect(tied.length).toBeGreaterThan(0);
  for (const { label } of tied) expect(within(label, cellBox(room.plot, 5, 4))).toBe(true);
});

describe('the drawing', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({
    ...{ id: `e${index}`, name: `Body <${index}>`, influence: 4 + (index % 2), interest: 3 + (index % 3) },
    ...{ gap: 'small' as const, note: 'neutral, wanted: leading', tag: 'N›L' },
  }));

  it('is the same for the same input, named, escaped, without style or script', () => {
    const { svg } = drawStakeholderGrid(aGridInput(many));
    expect(drawStakeholderGrid(aGridInput(many)).svg).toBe(svg);
    expect(svg).toContain('aria-label="Map"');
    expect(svg).toContain('Body &lt;0&gt;');
    expect(svg).not.toMatch(/style=|<script|href|NaN|undefined/);
  });

  it('names everybody behind a cluster in the list below, and answers them', () => {
    const { svg, clusters, height } = drawStakeholderGrid(aGridInput(many));
    expect(clusters.length).toBeGreaterThan(0);
    const list = svg
      .replaceAll('</text>', ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ');
    for (const id of clusters.flatMap(({ ids }) => ids))
      expect(list).toContain(`Body &lt;${id.slice(1)}&gt;`);
    expect(height).toBeGreaterThan(aGridInput(many).height);
    expect(drawStakeholderGrid({ ...aGridInput(many), listOf: null }).height).toBe(aGridInput(many).height);
  });

  it('says today and wanted before every name and what the letters mean, where there is room for it', () => {
    const input = aGridInput(many.slice(0, 12));
    const { svg } = drawStakeholderGrid(input);
    expect(svg.match(/>N›L</g)).toHaveLength(12);
    expect(svg).toContain('N = neutral');
    const small = drawStakeholderGrid({ ...input, width: 480 }).svg;
    expect(small).not.toMatch(/N›L<|N = neutral/);
  });

  it('marks a gap by shape as well as by color', () => {
    const shapeOf = (gap: GapClass): string => {
      const [first] = many;
      const { svg } = drawStakeholderGrid(aGridInput(first ? [{ ...first, gap, note: '' }] : []));
      const mark = /<title>.*?<\/title>(<(circle|polygon)[^>]*>)/.exec(svg)?.[1] ?? '';
      const corners = /points="([^"]*)"/.exec(mark)?.[1]?.split(' ').length ?? 0;
      return `${mark.slice(1, 5)} ${corners} ${mark.includes('fill="none"') ? 'open' : 'full'}`;
    };
    expect(GAP_CLASSES.map(shapeOf)).toEqual(['circ 0 full', 'poly 3 full', 'poly 4 full', 'circ 0 open']);
  });

  it('has other colors in the dark and begins at the right in right-to-left languages', () => {
    const light = aGridInput(many);
    expect(drawStakeholderGrid({ ...light, scheme: 'dark' }).svg).toContain('#111A2B');
    expect(drawStakeholderGrid({ ...light, dir: 'rtl' }).svg).toContain('direction="rtl"');
  });
});

describe('the matrix', () => {
  const input: StakeholderMatrixInput = {
    rows: [
      { id: 'power', name: 'Power', cells: [['Grid & Co'], [], ['A', 'B']] },
      { id: 'water', name: 'Water', cells: [[], [], ['C']] },
    ],
    columns: ['Discusses', 'Promotes', 'Plans'],
    ...{
      width: 680,
      fontSize: 11,
      scheme: 'light',
      dir: 'ltr',
      corner: 'Sector',
      hole: 'Nobody',
      alt: 'Matrix',
    },
    summary: (holes) => `${holes} holes`,
  };

  it('marks each hole by a dashed field, a crossed ring and a word, and answers where they are', () => {
    const { svg, holes } = drawStakeholderMatrix(input);
    expect(holes).toEqual([
      { row: 'power', column: 1 },
      { row: 'water', column: 0 },
      { row: 'water', column: 1 },
    ]);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(3);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/>Nobody</g)).toHaveLength(3);
    expect(svg).toContain('3 holes');
    expect(svg).toContain('Grid &amp; Co');
  });
});

it('shows those to be kept in a full cell before all others, and still shows or counts everybody', () => {
  fc.assert(
    fc.property(gridEntries(60), fc.nat(59), fc.nat(59), (entries, last, before) => {
      const keep = [`e${last}`, `e${before}`];
      const { marks, clusters } = layOutGrid(entries, { ...ROOM, keep });
      const shown = marks.map(({ id }) => id);
      for (const id of keep) expect(shown).toContain(id);
      const hidden = clusters.flatMap(({ ids }) => ids);
      expect([...shown, ...hidden].toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
