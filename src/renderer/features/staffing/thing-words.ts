import type { UiKey } from '@shared/i18n/ui-words';
import type { InfrastructureItem, Tool, TrainingEntry } from '@shared/plan/types';

export const TRAINING_WORDS = {
  technical: 'staffing-training.kind_technical',
  soft: 'staffing-training.kind_soft',
  informal: 'staffing-training.kind_informal',
  shadowing: 'staffing-training.kind_shadowing',
  conference: 'staffing-training.kind_conference',
  partner: 'staffing-training.kind_partner',
  certification: 'staffing-training.kind_certification',
} as const satisfies Record<TrainingEntry['kind'], UiKey>;

/** What the catalog calls a kind of training, after `stf-k-`. */
export const TRAINING_GUIDES = {
  technical: 'technical',
  soft: 'softSkills',
  informal: 'internal',
  shadowing: 'shadowing',
  conference: 'conference',
  partner: 'partner',
  certification: 'certification',
} as const satisfies Record<TrainingEntry['kind'], string>;

export const TOOL_STATE_WORDS = {
  candidate: 'staffing-tools.state_candidate',
  chosen: 'staffing-tools.state_chosen',
  inUse: 'staffing-tools.state_inUse',
  rejected: 'staffing-tools.state_rejected',
} as const satisfies Record<Tool['state'], UiKey>;

export const LICENCE_WORDS = {
  open: 'staffing-tools.licence_open',
  commercial: 'staffing-tools.licence_commercial',
  own: 'staffing-tools.licence_own',
} as const satisfies Record<NonNullable<Tool['licence']>, UiKey>;

export const MEETS_WORDS = {
  yes: 'staffing-tools.meets_yes',
  partly: 'staffing-tools.meets_partly',
  no: 'staffing-tools.meets_no',
} as const satisfies Record<NonNullable<Tool['criteria'][number]['meets']>, UiKey>;

export const INFRASTRUCTURE_STATE_WORDS = {
  needed: 'staffing-infrastructure.state_needed',
  byHost: 'staffing-infrastructure.state_byHost',
  ordered: 'staffing-infrastructure.state_ordered',
  inPlace: 'staffing-infrastructure.state_inPlace',
} as const satisfies Record<InfrastructureItem['state'], UiKey>;
