import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import type { Answers } from './first-plan-answers';

/** What each question is given. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly set: (patch: Partial<Answers>) => void;
  readonly onChange: (answers: Answers) => void;
  readonly text: CatalogText;
}

/** What is said under a question: why it is asked, then what is suggested and why. */
export function underQuestion(
  id: string,
  why: string,
  { text, t }: { readonly text: CatalogText; readonly t: Translate },
): string {
  return t('staffing.fp_why_suggested', { why, suggested: text(`bud-q-${id}`, 'start') });
}
