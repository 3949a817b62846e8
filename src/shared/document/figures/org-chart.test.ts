import { expect, it } from 'vitest';
import { drawOrgChart, orgOrder, type OrgPost } from './org-chart';

const post = (id: string, reportsTo: string | null, more: Partial<OrgPost> = {}): OrgPost => ({
  ...{ id, reportsTo, name: `Post ${id}`, note: '', isOpen: false },
  ...more,
});
const look = { fontSize: 11, scheme: 'light', dir: 'ltr', alt: 'Chart' } as const;

it('every post stands below the one it reports to, also when the list has them the other way round', () => {
  const placed = orgOrder([
    post('c', 'b'),
    post('b', 'a'),
    post('a', null),
    post('d', 'a'),
    post('x', 'gone'),
  ]);
  expect(placed.map(({ post: { id }, depth, above }) => [id, depth, above])).toEqual([
    ['a', 0, null],
    ['b', 1, 0],
    ['c', 2, 1],
    ['d', 1, 0],
    ['x', 0, null],
  ]);
});

it('each post is drawn once, open ones with a dashed frame, and words of the plan are escaped', () => {
  const { svg } = drawOrgChart({
    ...look,
    posts: [post('a', null, { name: 'Head <of> team' }), post('b', 'a', { isOpen: true, note: 'Open' })],
  });
  expect(svg.match(/<rect/g)).toHaveLength(3);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg.match(/<line/g)).toHaveLength(2);
  expect(svg).toContain('Head &lt;of&gt; team');
});

it('from right to left it is the mirror image', () => {
  const posts = [post('a', null), post('b', 'a')];
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => drawOrgChart({ ...look, posts, dir }));
  const boxes = (svg = ''): readonly number[] =>
    [...svg.matchAll(/<rect x="([\d.]+)"[^>]*? width="([\d.]+)"/g)]
      .slice(1)
      .map(([, x, width]) => Number(x) + Number(width));
  const lefts = [...(ltr?.svg ?? '').matchAll(/<rect x="([\d.]+)"/g)].slice(1).map(([, x]) => Number(x));
  expect(boxes(rtl?.svg)).toEqual(lefts.map((x) => (ltr?.width ?? 0) - x));
});
