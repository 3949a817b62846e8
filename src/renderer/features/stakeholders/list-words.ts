import type { WordList } from '@shared/exchange';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import {
  AGREEMENT_KIND_WORDS,
  AGREEMENT_STATE_WORDS,
  CONTACT_FORM_WORDS,
  ENGAGEMENT_WORDS,
  FREQUENCY_WORDS,
  INVOLVEMENT_WORDS,
  RELATION_WORDS,
  SCORE_WORDS,
  SOURCE_WORDS,
} from './stakeholder-words';

/** Words of the lists that are not in the catalog. */
const LIST_KEYS = {
  involvement: INVOLVEMENT_WORDS,
  engagement: ENGAGEMENT_WORDS,
  decision: SOURCE_WORDS,
  relation: RELATION_WORDS,
  frequency: FREQUENCY_WORDS,
  agreement: AGREEMENT_KIND_WORDS,
  agreementState: AGREEMENT_STATE_WORDS,
  contactForm: CONTACT_FORM_WORDS,
  kind: { organization: 'stakeholder-import.kind_organization', person: 'stakeholder-import.kind_person' },
  answer: { yes: 'stakeholder-import.answer_yes', no: 'stakeholder-import.answer_no' },
  score: {
    1: SCORE_WORDS[0],
    2: SCORE_WORDS[1],
    3: SCORE_WORDS[2],
    4: SCORE_WORDS[3],
    5: SCORE_WORDS[4],
  },
  capability: {
    significant: 'stakeholder-import.capability_significant',
    moderate: 'stakeholder-import.capability_moderate',
    few: 'stakeholder-import.capability_little',
  },
} as const satisfies Partial<Record<WordList, Readonly<Record<string, UiKey>>>>;

/** The word of the interface for an id of a list that is not in the catalog; the id where there is none. */
export function listWord(t: Translate, list: keyof typeof LIST_KEYS, id: string): string {
  const keys: Readonly<Record<string, UiKey>> = LIST_KEYS[list];
  const key = keys[id];
  return key === undefined ? id : t(key);
}
