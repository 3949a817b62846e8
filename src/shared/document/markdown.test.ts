import { describe, expect, test } from 'vitest';
import { blockText } from './inline';
import { markdownBlocks, safeHref } from './markdown';
import type { Block, Inline } from './model';

function inlines(text: string): readonly Inline[] {
  const [first] = markdownBlocks(text);
  return first?.kind === 'paragraph' ? first.inlines : [];
}

function only(text: string): Block | undefined {
  const blocks = markdownBlocks(text);
  expect(blocks).toHaveLength(1);
  return blocks[0];
}

describe('marks', () => {
  test('bold, italic, strike and code nest', () => {
    expect(inlines('a **b _c_** ~~d~~ `e`')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'text', text: 'b ', bold: true },
      { kind: 'text', text: 'c', bold: true, italic: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'd', strike: true },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'e', code: true },
    ]);
  });

  test('a line that wraps is one line; a hard break stays a break', () => {
    expect(inlines('one\ntwo')).toEqual([{ kind: 'text', text: 'one two' }]);
    expect(inlines('one  \ntwo').map((inline) => inline.kind)).toEqual(['text', 'break', 'text']);
  });

  test('links keep web and mail addresses, also by reference; others become text', () => {
    expect(inlines('[x](https://example.org)')).toEqual([
      { kind: 'text', text: 'x', href: 'https://example.org' },
    ]);
    expect(inlines('[x][ref]\n\n[ref]: https://example.org')).toEqual([
      { kind: 'text', text: 'x', href: 'https://example.org' },
    ]);
    expect(inlines('[x](javascript:alert(1))')).toEqual([{ kind: 'text', text: 'x' }]);
    expect(inlines('[x](file:///etc/passwd)')).toEqual([{ kind: 'text', text: 'x' }]);
  });

  test('a picture becomes its description', () => {
    expect(blockText(markdownBlocks('![map of the sites](https://example.org/map.png)'))).toBe(
      'map of the sites',
    );
  });
});

describe('blocks', () => {
  test('HTML stays visible text', () => {
    expect(blockText(markdownBlocks('<script>alert(1)</script>'))).toBe('<script>alert(1)</script>');
    expect(blockText(markdownBlocks('a <b onclick="x">b</b>'))).toBe('a <b onclick="x">b</b>');
  });

  test('the largest heading becomes rank 1, so that no rank is skipped', () => {
    const ranks = markdownBlocks('## A\n\n### B\n\n###### C').map((block) =>
      block.kind === 'heading' ? block.rank : 0,
    );
    expect(ranks).toEqual([1, 2, 3]);
  });

  test('lists nest and keep their first number; task boxes become signs', () => {
    const list = only('3. a\n   - [x] b\n   - [ ] c\n4. d');
    expect(list).toMatchObject({ kind: 'list', ordered: true, start: 3 });
    expect(blockText(list === undefined ? [] : [list])).toBe('a ☑ b ☐ c d');
  });

  test('a table keeps header, alignment and every row, with short rows filled up', () => {
    expect(only('| a | b |\n| - | -: |\n| 1 | 2 |\n| 3 |')).toMatchObject({
      kind: 'table',
      columns: [{ width: 50 }, { width: 50, align: 'end' }],
      header: [{}, {}],
      rows: [
        [{}, {}],
        [{}, { blocks: [] }],
      ],
    });
  });

  test('quotes, code and rules', () => {
    expect(markdownBlocks('> q\n\n```\nx < y\n```\n\n---').map((block) => block.kind)).toEqual([
      'quote',
      'code',
      'rule',
    ]);
  });

  test('nothing but space is nothing', () => {
    expect(markdownBlocks(' \n\n ')).toEqual([]);
  });
});

describe('hostile text', () => {
  test('absurd nesting is shown as plain text', () => {
    const text = `${'>'.repeat(100_000)} deep`;
    expect(markdownBlocks(text).map((block) => block.kind)).toEqual(['paragraph']);
  });

  test.each([
    ['emphasis', '*a '.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['pipes', `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}`],
    ['backticks', '`'.repeat(100_000)],
    ['lists', Array.from({ length: 24 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('%s without end are read in bounded time', (_, text) => {
    expect(markdownBlocks(text).length).toBeGreaterThan(0);
  });
});

test('addresses', () => {
  expect(safeHref(' https://example.org/a?b=c ')).toBe('https://example.org/a?b=c');
  expect(safeHref('mailto:team@example.org')).toBe('mailto:team@example.org');
  expect(safeHref('https://exa mple.org')).toBeNull();
  expect(safeHref('data:text/html,x')).toBeNull();
  expect(safeHref(`https://example.org/${'a'.repeat(3000)}`)).toBeNull();
});
