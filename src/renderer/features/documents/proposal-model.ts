import { useDeferredValue, useMemo } from 'react';
import type { MissingEntry } from '@shared/document/model';
import { buildProposal } from '@shared/document/proposal/build-proposal';
import { createDocumentWords } from '@shared/i18n/document-words';
import { usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';
import { useDocumentTexts } from './conops-model';

const words = createDocumentWords();

/** Parts of the funding proposal that say of themselves that something is missing, in their order; empty while words load. */
export function useProposalMissing(): readonly MissingEntry[] {
  const plan = useDeferredValue(usePlan());
  const today = useToday((state) => state.today);
  const texts = useDocumentTexts();
  return useMemo(() => {
    if (!texts) return [];
    return buildProposal({ plan, texts, words, today, locale: plan.identity.documentLanguage }).missing;
  }, [plan, texts, today]);
}
