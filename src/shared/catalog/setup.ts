import type { SourceRefs } from './types';

/**
 * A field of the plan's identity, asked when a plan is set up. Words in `i18n/en/catalog/setup.json`:
 * `id` -> label, help; `id.option` -> label, help; `id.column` -> label, help.
 */
export interface SetupField {
  /** Field name in `plan.identity`. */
  readonly id: string;
  readonly refs: SourceRefs;
  /** Values of a choice in the schema's order; absent where the values need no words. */
  readonly options?: readonly string[];
  /** Columns of a small table. */
  readonly columns?: readonly string[];
}

/** The setup form in the order of the screen. No field forces one national model (S2-INTRO-08). */
export const SETUP_FIELDS: readonly SetupField[] = [
  { id: 'title', refs: ['S3-STG2-51', 'S3-STG0-07'] },
  { id: 'teamName', refs: ['S1-SP2-03', 'S1-SP2-01', 'S1-SP2-02', 'S1-SP2-05', 'S0-CERT-05', 'S0-CERT-06'] },
  { id: 'bodyName', refs: ['S2-INTRO-09'] },
  { id: 'country', refs: ['S2-INTRO-08', 'S2-PREP-14', 'S3-CONC-11'] },
  { id: 'countryName', refs: ['S2-INTRO-08', 'S3-CONC-11'] },
  { id: 'documentLanguage', refs: ['S2-PEEROUT-25', 'S1-ORG5-10'] },
  { id: 'currency', refs: ['S3-STG2-20'] },
  { id: 'weekend', refs: ['S3-STG2-50'] },
  { id: 'startDay', refs: ['S3-STG2-50', 'S3-TL-03'] },
  { id: 'lengthMonths', refs: ['S3-TL-01', 'S3-TL-02', 'S3-TL-07', 'S3-STG0-01', 'S3-STG0-02'] },
  { id: 'tlp', refs: ['S1-HUM1-09'] },
  { id: 'preparedBy', refs: ['S2-INTRO-01'], options: ['programLead', 'adviser'] },
  { id: 'sourcing', refs: ['S0-INT-01', 'S2-PREP-09'], options: ['inHouse', 'contracted', 'mixed'] },
  { id: 'sourcingNote', refs: ['S0-INT-01', 'S2-PREP-05', 'S2-PREP-09'] },
  { id: 'government', refs: ['S2-INTRO-05', 'S2-INTRO-06'], options: ['inside', 'outside'] },
  {
    id: 'otherTeams',
    refs: ['S2-CONST-01', 'S2-PEERIN-07', 'S2-PEERIN-01', 'S2-INTRO-08'],
    columns: ['name', 'remit'],
  },
];

/** Why a stage is taken up again. Words: `reopen.<id>` -> label, help. */
export interface ReopenReason {
  /** Value of `REOPEN_TRIGGERS` in the plan schema. */
  readonly id: string;
  readonly refs: SourceRefs;
}

export const REOPEN_REASONS: readonly ReopenReason[] = [
  { id: 'newStaff', refs: ['S3-STG0-04', 'S3-STG0-03'] },
  { id: 'changedConstituency', refs: ['S3-STG0-05', 'S3-STG0-03', 'S2-SOP-06'] },
  { id: 'newFunding', refs: ['S3-STG0-06', 'S3-STG0-03'] },
  { id: 'other', refs: ['S3-STG0-03'] },
];
