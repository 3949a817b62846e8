import type { ToolAdvice, ToolRequirement } from './tools-types';

/** Advice on choosing tools, shown at a tool when its case applies. */
export const TOOL_ADVICE: readonly ToolAdvice[] = [
  { id: 'servicesAndBudget', when: 'always', refs: ['S2-TOOL-01', 'S2-TOOL-12'] },
  { id: 'withHiring', when: 'always', refs: ['S2-TOOL-04', 'S2-TOOL-13'] },
  { id: 'peopleFirst', when: 'commercial', refs: ['S2-TOOL-06'] },
  { id: 'hardToChange', when: 'commercial', refs: ['S2-TOOL-02', 'S2-TOOL-11'] },
  { id: 'openSource', when: 'openSource', refs: ['S2-TOOL-03', 'S2-TOOL-05'] },
  { id: 'upkeep', when: 'upkeep', refs: ['S2-TOOL-05'] },
  { id: 'commonForensics', when: 'forensics', refs: ['S2-TOOL-07', 'S2-TOOL-08'] },
  { id: 'triageAndBeyond', when: 'triage', refs: ['S2-TOOL-09'] },
  { id: 'trustOfConstituents', when: 'openSource', refs: ['S2-TOOL-10'] },
  { id: 'adviserSells', when: 'adviser', refs: ['S2-PREP-07', 'S2-TOOL-11', 'S2-PREP-16'] },
  {
    id: 'automate',
    when: 'automation',
    refs: ['S3-CONC-02', 'S3-CONC-03', 'S3-CONC-04', 'S3-CONC-05', 'S3-CONC-06'],
  },
  { id: 'agedLists', when: 'always', refs: ['S3-APD-13', 'S3-APD-14'] },
];

/** What to judge a tool by. Those without a source are suggestions of this program. */
export const TOOL_REQUIREMENTS: readonly ToolRequirement[] = [
  { id: 'servesService', about: 'fit', refs: ['S2-TOOL-01'] },
  { id: 'sortsIncoming', about: 'fit', refs: ['S3-CONC-06'] },
  { id: 'saysQuickly', about: 'fit', refs: ['S3-CONC-03', 'S3-CONC-02'] },
  { id: 'scriptAndLanguage', about: 'fit', refs: [] },
  { id: 'costOfYears', about: 'cost', refs: ['S2-TOOL-02', 'S3-STG2-32'] },
  { id: 'wayOut', about: 'cost', refs: ['S2-TOOL-11'] },
  { id: 'skillsAtHand', about: 'people', refs: ['S2-TOOL-13'] },
  { id: 'upkeepHours', about: 'people', refs: ['S2-TOOL-05'] },
  { id: 'changeItself', about: 'people', refs: ['S2-PREP-07', 'S2-TOOL-11'] },
  { id: 'easyToUse', about: 'people', refs: ['S3-BEN-19'] },
  { id: 'proveIdentity', about: 'security', refs: ['S3-BEN-19'] },
  { id: 'protectTransport', about: 'security', refs: ['S3-BEN-19'] },
  { id: 'limitAccess', about: 'security', refs: ['S3-BEN-19'] },
  { id: 'placeOfData', about: 'security', refs: [] },
  { id: 'peerFormats', about: 'exchange', refs: ['S3-CONC-05', 'S2-PEEROUT-02'] },
  { id: 'automatable', about: 'exchange', refs: ['S3-CONC-04'] },
  { id: 'acceptedEvidence', about: 'evidence', refs: ['S2-TOOL-08', 'S0-END-03'] },
];
