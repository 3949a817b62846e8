import { expect, test } from 'vitest';
import type { Section } from './model';
import { numberSections, type Draft } from './number-sections';

function draft(id: string, kind: Draft['kind'] = 'section', children: readonly Draft[] = []): Draft {
  const section = { title: id, pageBreak: false, blocks: [], feeds: null, missing: [] };
  return { id, kind, children, section };
}

function numbers(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [section.number, ...numbers(section.children)]);
}

test('sections, subsections and annexes are numbered, the summary is not', () => {
  const sections = numberSections([
    draft('summary', 'summary', [draft('inside')]),
    draft('one', 'section', [draft('a', 'section', [draft('deep')]), draft('b')]),
    draft('two'),
    draft('x', 'annex', [draft('x1')]),
    draft('y', 'annex'),
  ]);
  expect(numbers(sections)).toEqual(['', '', '1', '1.1', '1.1.1', '1.2', '2', 'A', 'A.1', 'B']);
  expect(sections[1]?.children[0]?.children[0]?.level).toBe(3);
});

test('annexes go on after Z', () => {
  const many = numberSections(Array.from({ length: 28 }, (_, index) => draft(`x${index}`, 'annex')));
  expect(many.slice(24).map((section) => section.number)).toEqual(['Y', 'Z', 'AA', 'AB']);
});
