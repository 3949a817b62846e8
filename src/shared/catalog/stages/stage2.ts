import type { CatalogStage } from '../types';
import { STAGE2_REMIT } from './stage2-remit';
import { STAGE2_MEANS } from './stage2-means';

/** Stage 2, planning: decisions, approvals and documents that make the team ready to be built. */
export const stage2: CatalogStage = {
  id: 'stage2',
  refs: ['S3-STG2-01', 'S3-STG0-07'],
  entry: [
    { id: 's2-entry-stakeholders', refs: ['S3-STG2-01', 'S3-STG1-01', 'S3-STG1-09'], items: [] },
    { id: 's2-entry-decision', refs: ['S2-GOV-06', 'S3-TL-13'], items: [] },
    {
      id: 's2-entry-environment',
      refs: ['S2-CONC-01', 'S3-STG1-07', 'S3-STG1-26', 'S3-STG1-29'],
      items: [],
    },
    { id: 's2-entry-lessons', refs: ['S2-PREP-01', 'S2-PREP-02', 'S2-PREP-03'], items: [] },
    { id: 's2-entry-funding-options', refs: ['S3-STG1-30'], items: [] },
  ],
  exit: [
    {
      id: 's2-exit-approval',
      refs: ['S3-STG2-33', 'S2-INTRO-06', 'S1-ORG1-03'],
      items: ['s2-mandate-anchor', 's2-government-recognition', 's2-approval-obtain', 's2-charter-approval'],
    },
    {
      id: 's2-exit-governance',
      refs: ['S2-CONC-02', 'S2-GOV-17'],
      items: [
        's2-policy-order',
        's2-approval-obtain',
        's2-champion-parent',
        's2-placement-research',
        's2-authority-define',
        's2-authority-influence',
      ],
    },
    {
      id: 's2-exit-scope',
      refs: ['S3-STG2-09', 'S3-STG2-10', 'S3-STG2-12', 'S3-STG2-14'],
      items: [
        's2-need-statement',
        's2-mission',
        's2-constituency-define',
        's2-services-select',
        's2-model-choose',
      ],
    },
    {
      id: 's2-exit-resources',
      refs: ['S3-STG2-18', 'S3-STG2-20', 'S1-ORG1-05', 'S3-TL-14'],
      items: [
        's2-staff-numbers',
        's2-budget',
        's2-funding-proposal',
        's2-funding-anchor',
        's2-sustainment-plan',
      ],
    },
    {
      id: 's2-exit-working-rules',
      refs: ['S3-STG2-36', 'S3-STG2-38', 'S3-STG2-40', 'S1-OPEN-08'],
      items: [
        's2-process-map',
        's2-classification',
        's2-reporting-requirements',
        's2-escalation-scheme',
        's2-information-handling',
      ],
    },
    {
      id: 's2-exit-plan',
      refs: ['S3-STG2-51', 'S3-STG2-52', 'S3-STG2-53'],
      items: ['s2-plan-document', 's2-plan-review', 's2-review-schedule'],
    },
  ],
  themes: [...STAGE2_REMIT, ...STAGE2_MEANS],
};
