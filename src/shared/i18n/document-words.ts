import i18next from 'i18next';
import checklist from './en/document/checklist.json';
import conops from './en/document/conops.json';
import means from './en/document/means.json';
import page from './en/document/page.json';
import proposal from './en/document/proposal.json';
import register from './en/document/register.json';
import stakeholders from './en/document/stakeholders.json';
import status from './en/document/status.json';
import timeline from './en/document/timeline.json';
import workbook from './en/document/workbook.json';
import type { WordValues } from './ui-words';

const files = {
  checklist,
  conops,
  means,
  page,
  proposal,
  register,
  stakeholders,
  status,
  timeline,
  workbook,
};

type Files = typeof files;
type WithoutPlural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

/** Key of a text printed in documents: `file.key`, as in `i18n/en/document/`. */
export type DocumentKey = {
  [F in keyof Files]: `${F}.${WithoutPlural<keyof Files[F]> & string}`;
}[keyof Files];

/** Generated wording of documents: English until a translation exists. */
export interface DocumentWords {
  /** BCP 47 tag of the wording. */
  readonly lang: string;
  /** Looks a text up; `count` chooses the plural form. Values are put in as they are, never read again. */
  readonly say: (key: DocumentKey, values?: WordValues) => string;
}

/** Loads the wording. A missing key shows itself, so that a fault is seen and not hidden. */
export function createDocumentWords(): DocumentWords {
  const instance = i18next.createInstance();
  void instance.init({
    lng: 'en',
    fallbackLng: false,
    initAsync: false,
    resources: { en: { translation: files } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return { lang: 'en', say: (key, values) => instance.t(key, { ...values }) };
}
