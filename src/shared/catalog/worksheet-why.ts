import type { WorksheetSection } from './worksheet-types';

/** Why the team is needed, under which laws, and what it is for. */
export const WHY_SECTIONS: readonly WorksheetSection[] = [
  {
    id: 'need',
    group: 'why',
    refs: ['S3-STG2-02', 'S3-STG2-01'],
    fields: [
      {
        key: 'drivers',
        kind: 'markdown',
        essential: true,
        refs: ['S3-STG1-07', 'S3-STG2-02', 'S3-INTRO-14'],
      },
      {
        key: 'benefits',
        kind: 'markdown',
        refs: ['S3-BEN-01', 'S3-BEN-02', 'S3-BEN-03', 'S3-BEN-17', 'S3-BEN-21', 'S0-END-01'],
      },
      { key: 'incidents', kind: 'markdown', refs: ['S3-STG2-05', 'S1-REF-01'] },
      { key: 'criticalResources', kind: 'markdown', refs: ['S3-STG2-04', 'S3-STG1-26', 'S3-INTRO-04'] },
      { key: 'currentCapability', kind: 'markdown', refs: ['S3-STG2-06'] },
      { key: 'gaps', kind: 'markdown', refs: ['S3-STG2-07', 'S3-PROB-01'] },
      {
        key: 'priorities',
        kind: 'markdown',
        refs: [
          'S3-PURP-01',
          'S3-PURP-02',
          'S3-PURP-03',
          'S3-PURP-04',
          'S3-PURP-05',
          'S3-PURP-06',
          'S3-PURP-07',
          'S3-PURP-08',
        ],
      },
    ],
  },
  {
    id: 'laws',
    group: 'why',
    refs: ['S3-CON-11', 'S3-STG2-03', 'S3-STG1-29'],
    fields: [
      {
        key: 'entries',
        kind: 'entries',
        essential: true,
        refs: ['S3-STG1-29', 'S3-STG2-03', 'S3-CON-11', 'S1-ORG1-04', 'S0-END-02', 'S3-BACK-07'],
        columns: [
          { key: 'name', kind: 'line' },
          {
            key: 'kind',
            kind: 'choice',
            options: ['law', 'regulation', 'policy', 'strategy', 'standard', 'document'],
          },
          { key: 'status', kind: 'choice', options: ['inForce', 'draft', 'planned'] },
          {
            key: 'effects',
            kind: 'choices',
            options: ['constraint', 'authority', 'informationProtection', 'compliance'],
          },
          { key: 'note', kind: 'markdown' },
        ],
      },
      {
        key: 'order',
        kind: 'choice',
        options: ['lawFirst', 'teamFirst', 'parallel'],
        refs: ['S2-GOV-01', 'S2-GOV-02', 'S2-GOV-03', 'S2-GOV-04', 'S2-GOV-16'],
      },
      { key: 'orderNote', kind: 'markdown', refs: ['S2-GOV-03', 'S2-GOV-05', 'S2-GOV-16'] },
    ],
  },
  {
    id: 'purpose',
    group: 'why',
    refs: ['S2-INTRO-03', 'S2-INTRO-04', 'S3-STG1-28'],
    fields: [
      {
        key: 'mission',
        kind: 'markdown',
        essential: true,
        refs: ['S3-STG2-09', 'S3-CON-03', 'S0-INT-02', 'S1-BAS-02', 'S2-INTRO-03', 'S2-INTRO-04'],
      },
      { key: 'vision', kind: 'markdown', refs: ['S3-STG2-08', 'S3-CON-02'] },
      {
        key: 'goals',
        kind: 'entries',
        essential: true,
        refs: [
          'S3-CON-04',
          'S2-SUST-04',
          'S2-SUST-05',
          'S2-SUST-06',
          'S2-SUST-07',
          'S3-BACK-08',
          'S3-PURP-01',
          'S3-PURP-02',
          'S3-PURP-03',
          'S3-PURP-04',
          'S3-PURP-05',
          'S3-PURP-06',
          'S3-PURP-07',
          'S3-PURP-08',
        ],
        columns: [
          { key: 'goal', kind: 'line' },
          { key: 'objectives', kind: 'markdown' },
        ],
      },
      {
        key: 'principles',
        kind: 'entries',
        essential: true,
        refs: ['S3-CON-10', 'S3-CONC-09', 'S3-CONC-12', 'S3-CONC-13', 'S3-CONC-15'],
        columns: [{ key: 'text', kind: 'line' }],
      },
      { key: 'isNot', kind: 'markdown', refs: ['S3-BACK-04', 'S3-BACK-05'] },
      { key: 'lastResort', kind: 'choice', options: ['yes', 'no'], refs: ['S3-BACK-10'] },
      { key: 'lastResortNote', kind: 'markdown', refs: ['S3-BACK-10'] },
    ],
  },
];
