import { useDeferredValue, useMemo } from 'react';
import { buildConops } from '@shared/document/build-conops';
import type { DocumentInput, DocumentTexts } from '@shared/document/context';
import type { DocumentModel, Section } from '@shared/document/model';
import { createDocumentWords } from '@shared/i18n/document-words';
import type { Plan } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';

const words = createDocumentWords();

/** The model built last: screen and inspector look at the same one, so it is built once a change. */
let last: {
  readonly input: Pick<DocumentInput, 'plan' | 'texts' | 'today'>;
  readonly model: DocumentModel;
} | null = null;

function modelOf(plan: Plan, texts: DocumentTexts, today: string): DocumentModel {
  if (last?.input.plan === plan && last.input.texts === texts && last.input.today === today)
    return last.model;
  const model = buildConops({ plan, texts, words, today, locale: plan.identity.documentLanguage });
  last = { input: { plan, texts, today }, model };
  return model;
}

/** The concept of operations as it stands; a moment behind while somebody types. Null while words load. */
export function useConopsModel(): DocumentModel | null {
  const plan = useDeferredValue(usePlan());
  const today = useToday((state) => state.today);
  const texts = useDocumentTexts();
  return useMemo(() => texts && modelOf(plan, texts, today), [plan, texts, today]);
}

let sharedTexts: DocumentTexts | null = null;

/** Words of the catalog that documents are built with; null while they load. */
export function useDocumentTexts(): DocumentTexts | null {
  const conops = useCatalogText('conops');
  const worksheet = useCatalogText('worksheet');
  const setup = useCatalogText('setup');
  const services = useCatalogText('services');
  const taxonomy = useCatalogText('taxonomy');
  const glossary = useCatalogText('glossary');
  const stages = useCatalogText('stage1', 'stage2', 'stage3', 'stage4', 'stage5');
  const timeline = useCatalogText('timeline');
  const stakeholders = useCatalogText('stakeholders');
  const means = useCatalogText('budget', 'staffing', 'tools');
  return useMemo(() => {
    if (!timeline || !stakeholders || !means) return null;
    if (!conops || !worksheet || !setup || !services || !taxonomy || !glossary || !stages) return null;
    return sameTexts({
      conops,
      worksheet,
      setup,
      services,
      taxonomy,
      glossary,
      stages,
      timeline,
      stakeholders,
      means,
    });
  }, [conops, worksheet, setup, services, taxonomy, glossary, stages, timeline, stakeholders, means]);
}

/** One object for the same words, so that two components share one model. */
function sameTexts(texts: DocumentTexts): DocumentTexts {
  const before = sharedTexts;
  if (
    before?.worksheet === texts.worksheet &&
    before.conops === texts.conops &&
    before.stages === texts.stages
  )
    return before;
  sharedTexts = texts;
  return texts;
}

/** All sections of a document in their order, subsections after their section. */
export function flatSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}
