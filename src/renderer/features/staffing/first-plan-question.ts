import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Answers } from './first-plan-answers';

/** What each question is given. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly set: (patch: Partial<Answers>) => void;
  readonly onChange: (answers: Answers) => void;
  readonly text: CatalogText;
}
