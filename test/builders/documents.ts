import { buildConops } from '@shared/document/build-conops';
import type { DocumentInput } from '@shared/document/context';
import { blockText } from '@shared/document/inline';
import type { DocumentModel, Section } from '@shared/document/model';
import { createDocumentWords } from '@shared/i18n/document-words';
import type { Plan } from '@shared/plan/types';
import { CATALOG_TEXTS } from '@main/export/catalog-texts';

/** Everything a document is made from, on the day all document tests take as today. */
export function documentInput(plan: Plan, today = '2026-07-15'): DocumentInput {
  return {
    plan,
    texts: CATALOG_TEXTS,
    words: createDocumentWords(),
    today,
    locale: plan.identity.documentLanguage,
  };
}

export function conopsOf(plan: Plan, today?: string): DocumentModel {
  return buildConops(documentInput(plan, today));
}

/** Every section of a document, subsections after their section. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)]);
}

/** All words of one section without its subsections; empty when it is not in the document. */
export function sectionText(model: DocumentModel, id: string): string {
  const section = allSections(model.sections).find((entry) => entry.id === id);
  return section === undefined ? '' : blockText(section.blocks);
}
