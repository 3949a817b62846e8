import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JSONContent } from '@tiptap/core';
import { isLinkAddress } from './link-address';
import { fromMarkdown, toMarkdown } from './markdown-text';
import { isEditable, readMarkdown } from './markdown-tree';

const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content });

/** All text of a document, block by block. */
function texts(node: JSONContent): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [(node.content ?? []).map((child) => child.text ?? '\n').join('')];
  return (node.content ?? []).flatMap(texts);
}

describe('Markdown of the rich text editor', () => {
  it.each([
    'Plain words.',
    'One **bold** and *italic* word.',
    '### A heading\n\nAnd a text.',
    '- one\n- two\n  - inner',
    '1. one\n2. two',
    '> quoted',
    '[FIRST](https://www.first.org)',
    'a  \nb',
  ])('keeps %j', (text) => {
    expect(toMarkdown(fromMarkdown(text))).toBe(text);
  });

  it.each([
    '# not a heading',
    '1. not a list',
    'a. not a list',
    'iv) not a list',
    '- not a list',
    '> no quote',
    '---',
    '| a |',
    '+ plus',
    '~~~',
    '===',
  ])('writes the typed line %j so that it is read back as that text', (typed) => {
    const written = toMarkdown(doc(paragraph('before'), paragraph(typed)));
    expect(texts(fromMarkdown(written))).toEqual(['before', typed]);
  });

  it('reads back the words that were typed, whatever they are', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'ab1 *_#-+>.)(~`[]!<&;:|=\\/éعن'.split('')),
      minLength: 1,
      maxLength: 12,
    });
    const line = word.map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const written = toMarkdown(doc(...lines.map(paragraph)));
        expect(texts(fromMarkdown(written))).toEqual(lines);
        expect(isEditable(readMarkdown(written))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a document reader the same words', () => {
    const written = toMarkdown(doc(paragraph('1. a*b'), paragraph('# x_y_')));
    const [first, second] = readMarkdown(written).children;
    expect(first).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '1. a*b' }] });
    expect(second).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '# x_y_' }] });
  });
});

describe('isEditable', () => {
  it.each(['', 'text', '### h', '- a\n  1. b', '> **q** [l](https://a.b)', 'a  \nb'])(
    'accepts %j',
    (text) => {
      expect(isEditable(readMarkdown(text))).toBe(true);
    },
  );
  it.each([
    '| a |\n|---|\n| b |',
    '```\ncode\n```',
    '![x](y.png)',
    '- [ ] task',
    '# h1',
    '~~s~~',
    '---',
    '<b>x</b>',
  ])('refuses %j, which the editor would lose', (text) => {
    expect(isEditable(readMarkdown(text))).toBe(false);
  });
});

describe('isLinkAddress', () => {
  it('takes web pages and mail, and nothing that could run or read a file', () => {
    expect(['https://a.b', 'http://a.b/c', 'mailto:a@b.c'].map(isLinkAddress)).toEqual([true, true, true]);
    expect(['javascript:alert(1)', 'file:///etc/passwd', 'www.a.b', ''].map(isLinkAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
