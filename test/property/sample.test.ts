import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOG_TEXTS } from '@main/export/catalog-texts';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { createSearch } from '@shared/search';
import type { Plan } from '@shared/plan/types';
import { richPlan } from '@test/builders/rich-plan';

/** Fields the sample leaves empty, with the reason. A list entry is written `[]`, an entry of a record `*`. */
const EMPTY_IN_SAMPLE: Readonly<Record<string, string>> = {
  '.services.choices.*.resolution': 'The program advises against promising a time to resolve (SIM3 O-7).',
  '.timeline.settings.levers': 'Its 24 months needed no way of shortening.',
};

describe('the sample', () => {
  it('uses every field, so that every screen and page of a document shows something', () => {
    const filled = new Map<string, boolean>();
    note(samplePlan(), '', filled);
    const empty = [...filled].filter(([, used]) => !used).map(([path]) => path);
    expect(empty.sort()).toEqual(Object.keys(EMPTY_IN_SAMPLE).sort());
  });
});

describe('search', () => {
  it.each([
    ['sample', samplePlan()],
    ['fullest plan', richPlan()],
  ])('finds every text a team has written into the %s', (_, plan) => {
    const search = createSearch(CATALOG_TEXTS);
    const texts = [...new Set(writtenTexts(plan))];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => search(plan, text, 1).length === 0)).toEqual([]);
  });
});

function samplePlan(): Plan {
  const file = parsePlanFile(readFileSync('assets/samples/sample.csirtplan', 'utf8'));
  if (!file.ok) throw new Error('The sample cannot be read.');
  return file.value.plan;
}

/** Parts of a plan whose keys are ids. */
const RECORDS: readonly string[] = [
  '.stages.items',
  '.stages.order',
  '.services.choices',
  '.documents.conops.narrative',
  '.organization.placement.weights',
  '.timeline.factors',
  '.timeline.factors.*.percents',
  '.timeline.baselines[].tasks',
  '.organization.placement.options[].scores',
];

/** Notes of each field whether any entry of its list or record has it filled. */
function note(value: unknown, path: string, filled: Map<string, boolean>): void {
  const here = value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  filled.set(path, here || filled.get(path) === true);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? '[]' : RECORDS.includes(path) ? '.*' : `.${key}`;
    note(inner, `${path}${step}`, filled);
  }
}

/** Texts of more than one word, wherever they stand: ids, days and choices have no space in them. */
function writtenTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\S\s+\S/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(writtenTexts);
}
