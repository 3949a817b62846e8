import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '@shared/document/clean-text';
import { blockText, run } from '@shared/document/inline';
import { markdownBlocks } from '@shared/document/markdown';
import type { Block, DocumentModel } from '@shared/document/model';
import { conopsOf } from '@test/builders/documents';
import { richPlan } from '@test/builders/rich-plan';
import { escapeMarkdown, yamlString } from './escape';
import { renderMarkdown } from './render-markdown';

const text = renderMarkdown(conopsOf(richPlan()));

test('front matter, label and title', () => {
  expect(text.startsWith('---\ntitle: "National Cyber Response Team of Examplia"\n')).toBe(true);
  expect(text).toContain(
    '\ntlp: "TLP:AMBER"\n---\n\n# National Cyber Response Team of Examplia\n\n**TLP:AMBER** ',
  );
});

test('numbered headings, lists, tables and sources', () => {
  expect(text).toContain('\n## 6 Mandate and authority\n\n### 6.1 Mandate and legal basis\n');
  expect(text).toContain('\n## Annex A Glossary\n');
  expect(text).toContain('\n- A warning from abroad reaches every power utility **on the same day**.\n');
  expect(text).toContain('| Year | Complaints | Of which fraud |\n| --- | --: | --: |\n| 2023 | 151 | 96 |');
  expect(text).toMatch(/with it\.\[\^1\]\n/);
  expect(text).toMatch(/\n\[\^1\]: Software Engineering Institute/);
  expect(text).toContain('\n*To be decided.*\n');
  expect(text).not.toContain('<svg');
});

test('it reads back with the same words', () => {
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const words = blockText(markdownBlocks(body)).replace(/\s+/g, ' ');
  for (const part of [
    'Council Decree 12/2026',
    'Civil service pay is well below the market.',
    'Month 22 (about 2 November 2027)',
  ]) {
    expect(words).toContain(part);
  }
});

function paragraphOnly(content: string): DocumentModel {
  const block: Block = { kind: 'paragraph', inlines: [run(content)] };
  const model = conopsOf(richPlan());
  const [first] = model.sections;
  if (first === undefined) throw new Error('no section');
  return { ...model, sections: [{ ...first, blocks: [block], children: [] }] };
}

test('any text of the team reads back as the same text', () => {
  const anyText = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((value) => cleanText(value).replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '');
  fc.assert(
    fc.property(anyText, (value) => {
      const [block] = markdownBlocks(escapeMarkdown(value));
      expect(blockText(block === undefined ? [] : [block])).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '# no heading',
  '- no list',
  '> no quote',
  '1. no list',
  '=== no rule',
  '| a | b |',
  '<b>',
  '&lt;',
  '**no**',
  '`no`',
  '[x](y)',
])('%j is shown as it is', (value) => {
  const rendered = renderMarkdown(paragraphOnly(value));
  expect(blockText(markdownBlocks(rendered)).includes(value)).toBe(true);
});

test('strings of the front matter stay on their line', () => {
  expect(yamlString('a "b" \\ c\nd')).toBe('"a \\"b\\" \\\\ c d"');
});
