import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import type { SheetWords, WordList } from '../exchange';
import type { DocumentKey } from '../i18n/document-words';
import type { BuildContext } from './context';

/** Keys of the words that are not in the catalog. */
const LIST_KEYS = {
  involvement: {
    discusses: 'stakeholders.involvement_discusses',
    promotes: 'stakeholders.involvement_promotes',
    plans: 'stakeholders.involvement_plans',
  },
  engagement: {
    unaware: 'stakeholders.engagement_unaware',
    resistant: 'stakeholders.engagement_resistant',
    neutral: 'stakeholders.engagement_neutral',
    supportive: 'stakeholders.engagement_supportive',
    leading: 'stakeholders.engagement_leading',
  },
  capability: {
    significant: 'stakeholders.capability_significant',
    moderate: 'stakeholders.capability_moderate',
    few: 'stakeholders.capability_little',
  },
  decision: {
    accept: 'stakeholders.decision_accept',
    watch: 'stakeholders.decision_watch',
    stop: 'stakeholders.decision_stop',
  },
  kind: {
    organization: 'stakeholders.kind_organization',
    person: 'stakeholders.kind_person',
  },
  answer: {
    yes: 'stakeholders.answer_yes',
    no: 'stakeholders.answer_no',
  },
  relation: {
    influences: 'stakeholders.relation_influences',
    reportsTo: 'stakeholders.relation_reportsTo',
    funds: 'stakeholders.relation_funds',
    regulates: 'stakeholders.relation_regulates',
    trusts: 'stakeholders.relation_trusts',
  },
  frequency: {
    once: 'stakeholders.frequency_once',
    weekly: 'stakeholders.frequency_weekly',
    monthly: 'stakeholders.frequency_monthly',
    quarterly: 'stakeholders.frequency_quarterly',
    halfYearly: 'stakeholders.frequency_halfYearly',
    yearly: 'stakeholders.frequency_yearly',
    asNeeded: 'stakeholders.frequency_asNeeded',
  },
  agreement: {
    nda: 'stakeholders.agreement_nda',
    mou: 'stakeholders.agreement_mou',
    sharing: 'stakeholders.agreement_sharing',
    contract: 'stakeholders.agreement_contract',
    other: 'stakeholders.agreement_another',
  },
  agreementState: {
    needed: 'stakeholders.agreementState_needed',
    drafting: 'stakeholders.agreementState_drafting',
    signed: 'stakeholders.agreementState_signed',
    expired: 'stakeholders.agreementState_expired',
    refused: 'stakeholders.agreementState_refused',
  },
  contactForm: {
    meeting: 'stakeholders.contactForm_meeting',
    call: 'stakeholders.contactForm_call',
    email: 'stakeholders.contactForm_email',
    letter: 'stakeholders.contactForm_letter',
    event: 'stakeholders.contactForm_event',
    workshop: 'stakeholders.contactForm_workshop',
    other: 'stakeholders.contactForm_another',
  },
} as const satisfies Partial<Record<WordList, Readonly<Record<string, DocumentKey>>>>;

/** Words of the tables of stakeholders in the language of documents. */
export function stakeholderSheetWords({ say, texts }: BuildContext): SheetWords {
  const known: ReadonlySet<string> = new Set(CRITICAL_SECTORS);
  return {
    title: (column) => say(`stakeholders.column_${column}`),
    heading: (heading) => say(`stakeholders.heading_${heading}`),
    word: (list, id) => {
      if (list === 'type') return texts.stakeholders(`stk-t-${id}`, 'name');
      if (list === 'role') return texts.stakeholders(`stk-r-${id}`, 'name');
      if (list === 'service') return texts.services(id, 'name');
      if (list === 'sector')
        return known.has(id) ? texts.worksheet(`constituency.sectors.${id}`, 'label') : id;
      // Scores go out as numbers.
      if (list === 'score') return id;
      return listWord(say, list, id);
    },
  };
}

/** The word of documents for an id of a list that is not in the catalog; the id where there is none. */
function listWord(say: BuildContext['say'], list: keyof typeof LIST_KEYS, id: string): string {
  const keys: Readonly<Record<string, DocumentKey>> = LIST_KEYS[list];
  const key = keys[id];
  return key === undefined ? id : say(key);
}
