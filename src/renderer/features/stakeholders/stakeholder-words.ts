import type { UiKey } from '@shared/i18n/ui-words';
import type {
  Agreement,
  CommunicationLine,
  ContactEntry,
  Engagement,
  EngagementAction,
  FeedbackRound,
  Frequency,
  Involvement,
  RaciLetter,
  StakeholderRelation,
} from '@shared/plan/types';

export const ENGAGEMENT_WORDS = {
  unaware: 'stakeholders.engagement_unaware',
  resistant: 'stakeholders.engagement_resistant',
  neutral: 'stakeholders.engagement_neutral',
  supportive: 'stakeholders.engagement_supportive',
  leading: 'stakeholders.engagement_leading',
} as const satisfies Record<Engagement, UiKey>;

/** A letter each, before the names on the map. */
export const ENGAGEMENT_LETTERS = {
  unaware: 'stakeholders.engagement_letter_unaware',
  resistant: 'stakeholders.engagement_letter_resistant',
  neutral: 'stakeholders.engagement_letter_neutral',
  supportive: 'stakeholders.engagement_letter_supportive',
  leading: 'stakeholders.engagement_letter_leading',
} as const satisfies Record<Engagement, UiKey>;

export const SCORE_WORDS = [
  'stakeholders.score_1',
  'stakeholders.score_2',
  'stakeholders.score_3',
  'stakeholders.score_4',
  'stakeholders.score_5',
] as const satisfies readonly UiKey[];

export const INVOLVEMENT_WORDS = {
  discusses: 'stakeholders.involvement_discusses',
  promotes: 'stakeholders.involvement_promotes',
  plans: 'stakeholders.involvement_plans',
} as const satisfies Record<Involvement, UiKey>;

export const CAPABILITY_WORDS = {
  significant: 'stakeholders.capability_significant',
  moderate: 'stakeholders.capability_moderate',
  few: 'stakeholders.capability_little',
} as const satisfies Record<'significant' | 'moderate' | 'few', UiKey>;

export const SOURCE_WORDS = {
  accept: 'stakeholders.source_accept',
  watch: 'stakeholders.source_watch',
  stop: 'stakeholders.source_stop',
} as const satisfies Record<'accept' | 'watch' | 'stop', UiKey>;

export const AGREEMENT_KIND_WORDS = {
  nda: 'stakeholders.agreement_kind_nda',
  mou: 'stakeholders.agreement_kind_mou',
  sharing: 'stakeholders.agreement_kind_sharing',
  contract: 'stakeholders.agreement_kind_contract',
  other: 'stakeholders.agreement_kind_another',
} as const satisfies Record<Agreement['kind'], UiKey>;

export const AGREEMENT_STATE_WORDS = {
  needed: 'stakeholders.agreement_state_needed',
  drafting: 'stakeholders.agreement_state_drafting',
  signed: 'stakeholders.agreement_state_signed',
  expired: 'stakeholders.agreement_state_expired',
  refused: 'stakeholders.agreement_state_refused',
} as const satisfies Record<Agreement['state'], UiKey>;

export const CONTACT_FORM_WORDS = {
  meeting: 'stakeholders.contact_form_meeting',
  call: 'stakeholders.contact_form_call',
  email: 'stakeholders.contact_form_email',
  letter: 'stakeholders.contact_form_letter',
  event: 'stakeholders.contact_form_event',
  workshop: 'stakeholders.contact_form_workshop',
  other: 'stakeholders.contact_form_another',
} as const satisfies Record<ContactEntry['form'], UiKey>;

/** A relation seen from the one it starts at. */
export const RELATION_WORDS = {
  influences: 'stakeholders.relation_influences',
  reportsTo: 'stakeholders.relation_reportsTo',
  funds: 'stakeholders.relation_funds',
  regulates: 'stakeholders.relation_regulates',
  trusts: 'stakeholders.relation_trusts',
} as const satisfies Record<StakeholderRelation['kind'], UiKey>;

/** The same relation seen from the other end. */
export const RELATION_BACK_WORDS = {
  influences: 'stakeholders.relation_of_influences',
  reportsTo: 'stakeholders.relation_of_reportsTo',
  funds: 'stakeholders.relation_of_funds',
  regulates: 'stakeholders.relation_of_regulates',
  trusts: 'stakeholders.relation_of_trusts',
} as const satisfies Record<StakeholderRelation['kind'], UiKey>;

export const FREQUENCY_WORDS = {
  once: 'stakeholders.every_once',
  weekly: 'stakeholders.every_week',
  monthly: 'stakeholders.every_month',
  quarterly: 'stakeholders.every_quarter',
  halfYearly: 'stakeholders.every_half_year',
  yearly: 'stakeholders.every_year',
  asNeeded: 'stakeholders.every_as_needed',
} as const satisfies Record<Frequency, UiKey>;

export const PHASE_WORDS = {
  setup: 'stakeholders.phase_setup',
  operation: 'stakeholders.phase_operation',
  both: 'stakeholders.phase_both',
} as const satisfies Record<CommunicationLine['phase'], UiKey>;

export const FEEDBACK_WORDS = {
  survey: 'stakeholders.fb_survey',
  interview: 'stakeholders.fb_interview',
  workshop: 'stakeholders.fb_workshop',
  informal: 'stakeholders.fb_informal',
} as const satisfies Record<FeedbackRound['form'], UiKey>;

export const RACI_WORDS = {
  R: 'stakeholders.raci_r',
  A: 'stakeholders.raci_a',
  AR: 'stakeholders.raci_ar',
  C: 'stakeholders.raci_c',
  I: 'stakeholders.raci_i',
} as const satisfies Record<RaciLetter, UiKey>;

export const ANNOUNCEMENT_WORDS = {
  team: 'stakeholders.ann_team',
  reason: 'stakeholders.ann_reason',
  progress: 'stakeholders.ann_progress',
  reporting: 'stakeholders.ann_reporting',
} as const satisfies Record<EngagementAction['covers'][number], UiKey>;
