import { describe, expect, it } from 'vitest';
import { STAGES } from '../catalog/stages';
import { WORKSHEET } from '../catalog/worksheet';
import copies from '../i18n/en/ui/copies.json';
import setup from '../i18n/en/catalog/setup.json';
import taxonomy from '../i18n/en/catalog/taxonomy.json';
import timeline from '../i18n/en/catalog/timeline.json';
import worksheet from '../i18n/en/catalog/worksheet.json';
import { aPlan } from '@test/builders/plan-parts';
import { PLAN_SPEC } from './plan-spec';
import { stageOfId } from './shown';
import type { Spec } from './spec';
import { COMPARE_AREAS } from './areas';
import { TERMS, type Word } from './words';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const FILES: Readonly<Record<string, Words>> = { setup, taxonomy, timeline, worksheet };

/** The words that name fields, however deep. */
function labels(spec: Spec): readonly Word[] {
  if (spec.kind === 'leaf') return [];
  if (spec.kind !== 'fields') return labels(spec.entry);
  return spec.fields.flatMap((field) => [...(field.label ? [field.label] : []), ...labels(field.spec)]);
}

function exists(word: Word): boolean {
  if (word.from !== 'catalog') return true;
  return (FILES[word.family]?.[word.id]?.[word.part] ?? '') !== '';
}

describe('words of a comparison', () => {
  it('has a name for every field', () => {
    const all = labels(PLAN_SPEC);
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((word) => !exists(word))).toEqual([]);
  });

  it('has a name for every choice of the worksheet', () => {
    const plan = aPlan();
    const shown = WORKSHEET.flatMap((section) =>
      section.fields.flatMap(({ key, options = [] }) =>
        options.map((option) => [section.id, key, option] as const),
      ),
    );
    const missing = shown.flatMap(([section, key, option]) => {
      const spec = at(PLAN_SPEC, ['organization', section, key]);
      const value = spec?.kind === 'leaf' ? spec.show(option, plan) : null;
      return value?.type === 'words' ? value.words.filter((word) => !exists(word)) : [];
    });
    expect(shown.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it('has a word for every term and screen', () => {
    const known = Object.keys(copies);
    expect(TERMS.filter((name) => !known.includes(`term_${name}`))).toEqual([]);
    expect(COMPARE_AREAS.filter((name) => !known.includes(`area_${name}`))).toEqual([]);
  });

  it('can tell the stage of a catalog id from the id', () => {
    for (const stage of STAGES) {
      for (const theme of stage.themes) {
        for (const { id } of [theme, ...theme.items]) expect([id, stageOfId(id)]).toEqual([id, stage.id]);
      }
    }
  });
});

function at(spec: Spec, [first, ...rest]: readonly string[]): Spec | undefined {
  if (first === undefined) return spec;
  const field = spec.kind === 'fields' ? spec.fields.find(({ id }) => id === first) : undefined;
  return field && at(field.spec, rest);
}
