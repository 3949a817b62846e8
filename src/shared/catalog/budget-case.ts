import type { FundingEntry } from './budget-funding';

/**
 * What a national team brings, to pick from for the funding proposal (SEI, Steps for Creating National CSIRTs).
 * Words: `bud-b-<id>` -> `name`, `text`.
 */
export const TEAM_BENEFITS: readonly FundingEntry[] = [
  { id: 'pointOfContact', refs: ['S3-BEN-01'] },
  { id: 'coordination', refs: ['S3-BEN-02', 'S3-INTRO-14'] },
  { id: 'reporting', refs: ['S3-BEN-03'] },
  { id: 'analysis', refs: ['S3-BEN-04'] },
  { id: 'vulnerabilities', refs: ['S3-BEN-05'] },
  { id: 'sharedKnowledge', refs: ['S3-BEN-06', 'S0-END-04'] },
  { id: 'watch', refs: ['S3-BEN-07'] },
  { id: 'ownCapabilities', refs: ['S3-BEN-08'] },
  { id: 'benchmarks', refs: ['S3-BEN-09'] },
  { id: 'accreditation', refs: ['S3-BEN-10'] },
  { id: 'translation', refs: ['S3-BEN-11'] },
  { id: 'guidance', refs: ['S3-BEN-12'] },
  { id: 'awareness', refs: ['S3-BEN-13'] },
  { id: 'registry', refs: ['S3-BEN-15'] },
  { id: 'peerExperts', refs: ['S3-BEN-16'] },
  { id: 'authorities', refs: ['S3-BEN-17'] },
  { id: 'practitioners', refs: ['S3-PROB-05'] },
  { id: 'lessDamage', refs: ['S3-BEN-21', 'S0-END-01'] },
  { id: 'evidence', refs: ['S0-END-03'] },
];

/** What can happen where the team is not paid for. Words: `bud-r-<id>` -> `name`, `text`. */
export const UNFUNDED_RISKS: readonly FundingEntry[] = [
  { id: 'adHocResponse', refs: ['S3-PROB-01'] },
  { id: 'workStops', refs: ['S3-PROB-02'] },
  { id: 'weakSystems', refs: ['S3-PROB-03'] },
  { id: 'hiddenOrigin', refs: ['S3-PROB-04'] },
  { id: 'lossOfDataAndMoney', refs: ['S3-BEN-22', 'S3-INTRO-01'] },
  { id: 'harmToLife', refs: ['S3-INTRO-03', 'S3-BEN-22'] },
  { id: 'insiders', refs: ['S1-REF-03'] },
  { id: 'unpreparedAcrossBorders', refs: ['S3-INTRO-14', 'S3-INTRO-04'] },
  { id: 'mandateWithoutMeans', refs: ['S2-PREP-08', 'S1-HUM2-04'], outside: ['enisa-setup-2020'] },
  { id: 'startWithoutStaying', refs: ['S3-STG2-32', 'S2-PREP-09'] },
];

/** What is at risk in a country’s systems, to pick from. Words: `bud-d-<id>` -> `name`. */
export const ASSETS_AT_RISK: readonly FundingEntry[] = [
  { id: 'customerData', refs: ['S3-INTRO-02'] },
  { id: 'financialData', refs: ['S3-INTRO-02'] },
  { id: 'intellectualProperty', refs: ['S3-INTRO-02'] },
  { id: 'strategicPlans', refs: ['S3-INTRO-02'] },
  { id: 'personalData', refs: ['S3-INTRO-02'] },
  { id: 'safetySystems', refs: ['S3-INTRO-03'] },
];

/** Figures of the source documents, each to be shown with its year and never as today's. Words: `bud-n-<id>` -> `text`. */
export const DATED_FIGURES: readonly (FundingEntry & { readonly years: readonly number[] })[] = [
  { id: 'costOfCybercrime', years: [2012, 2017, 2019], refs: ['S1-REF-02'] },
  { id: 'nationalTeams', years: [], refs: ['S2-INTRO-07'] },
  { id: 'internetHosts', years: [2004], refs: ['S3-INTRO-15'] },
];
