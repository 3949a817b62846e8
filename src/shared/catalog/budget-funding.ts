import type { Origin } from './outside-sources';

/** An entry that is words and origin only. */
export interface FundingEntry extends Origin {
  readonly id: string;
}

/**
 * Who can pay for a national team: the six kinds of SEI (Steps for Creating National CSIRTs, stage 2). A plan
 * mixes them by having several sources. Words: `bud-s-<id>` -> `name`, `what`, `good`, `risk`.
 */
export const FUNDING_KINDS: readonly FundingEntry[] = [
  { id: 'feeServices', refs: ['S3-STG2-21'], outside: ['diplo-funding'] },
  { id: 'contractServices', refs: ['S3-STG2-22'], outside: ['diplo-funding'] },
  { id: 'government', refs: ['S3-STG2-23', 'S1-ORG1-05'], outside: ['diplo-funding'] },
  { id: 'academicResearch', refs: ['S3-STG2-24'] },
  { id: 'consortium', refs: ['S3-STG2-25'], outside: ['diplo-funding'] },
  { id: 'membership', refs: ['S3-STG2-26'] },
];

/** How sources go together. Words: `bud-m-<id>` -> `name`, `good`, `risk`. */
export const FUNDING_MIXES: readonly FundingEntry[] = [
  { id: 'coreAndProjects', refs: ['S3-STG2-27', 'S3-STG2-32'], outside: ['diplo-funding'] },
  { id: 'governmentAndFees', refs: ['S3-STG2-27', 'S3-STG2-21'], outside: ['diplo-funding'] },
  { id: 'hostInKind', refs: ['S3-STG2-27', 'S2-GOV-13'] },
  { id: 'sharedByMembers', refs: ['S3-STG2-27', 'S3-STG2-25', 'S3-STG2-26'], outside: ['diplo-funding'] },
];

/**
 * How far the money of a source has come, from a name on a list to the account. The first two and the last are
 * steps of this program between "planned" and "procured". Words: `bud-t-<id>` -> `name`, `means`, `proof`.
 */
export const FUNDING_STATES: readonly FundingEntry[] = [
  { id: 'identified', refs: ['S3-STG1-30'] },
  { id: 'requested', refs: ['S3-STG2-20'] },
  { id: 'promised', refs: ['S3-STG2-33'] },
  { id: 'secured', refs: ['S3-STG3-02'] },
  { id: 'received', refs: ['S3-STG3-02'] },
];

/** Advice on lasting beyond the start. Words: `bud-a-<id>` -> `title`, `text`. */
export const SUSTAINMENT_ADVICE: readonly FundingEntry[] = [
  { id: 'twoBudgets', refs: ['S3-STG2-32', 'S3-TL-14'] },
  { id: 'fourPhases', refs: ['S3-STG1-30'] },
  { id: 'highLevel', refs: ['S1-ORG1-05', 'S2-GOV-13'] },
  { id: 'inHand', refs: ['S3-STG3-02'] },
  { id: 'lastingIsNotSuccess', refs: ['S2-SUST-01', 'S2-SUST-02', 'S2-SUST-03'] },
  { id: 'growAsMeansAllow', refs: ['S3-STG4-14', 'S3-TL-10'] },
  { id: 'notTooAmbitious', refs: ['S2-PREP-08'] },
  { id: 'showResults', refs: ['S1-WRAP-04', 'S1-WRAP-05', 'S2-GOV-10'] },
  { id: 'signsOfValue', refs: ['S2-SUST-08', 'S2-SUST-12', 'S2-SUST-13'] },
  { id: 'adviceAfterLaunch', refs: ['S2-PREP-09', 'S2-PREP-12', 'S2-PREP-13'] },
  { id: 'trainEachYear', refs: ['S2-PD-09', 'S2-PD-12', 'S2-PD-13', 'S2-PEEROUT-14'] },
  { id: 'staffBeforeTools', refs: ['S2-TOOL-06'] },
];
