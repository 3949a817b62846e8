import { DECISION_FACTORS, HOST_TYPES } from './worksheet-lists';
import type { WorksheetColumn, WorksheetSection } from './worksheet-types';

const RELATION_COLUMNS: readonly WorksheetColumn[] = [
  { key: 'name', kind: 'line' },
  { key: 'kind', kind: 'choice', options: ['formal', 'informal', 'contract', 'planned'] },
  { key: 'purpose', kind: 'markdown' },
];

/** How the team is built, where it sits, whom it works with and how it speaks to them. */
export const PLACE_SECTIONS: readonly WorksheetSection[] = [
  {
    id: 'model',
    group: 'place',
    refs: ['S3-STG2-14', 'S3-CON-07', 'S1-ORG10-09', 'S3-APD-04'],
    fields: [
      {
        key: 'kind',
        kind: 'choice',
        options: ['central', 'distributed', 'combined', 'timeZones'],
        essential: true,
        refs: ['S1-CHA-01', 'S1-CHA-02', 'S1-CHA-03', 'S3-STG2-14', 'S3-APD-04'],
      },
      { key: 'note', kind: 'markdown', refs: ['S3-STG2-14', 'S0-INT-01', 'S2-INTRO-08'] },
      { key: 'structure', kind: 'markdown', refs: ['S1-ORG10-09', 'S3-CON-07', 'S2-GOV-11', 'S2-STAFF-14'] },
      {
        key: 'coordination',
        kind: 'markdown',
        refs: ['S3-CON-12', 'S2-PEERIN-01', 'S2-PEERIN-03', 'S3-STG2-35'],
      },
    ],
  },
  {
    id: 'placement',
    group: 'place',
    refs: ['S1-ORG10-10', 'S2-GOV-12', 'S2-INTRO-05', 'S1-EX1-07'],
    fields: [
      {
        key: 'host',
        kind: 'line',
        essential: true,
        refs: ['S1-EX1-07', 'S1-ORG10-10', 'S2-GOV-12', 'S2-GOV-13', 'S2-INTRO-05'],
      },
      {
        key: 'hostType',
        kind: 'choice',
        options: HOST_TYPES,
        refs: ['S2-INTRO-05', 'S1-CHA-04', 'S1-CHA-05', 'S1-CHA-06'],
      },
      {
        key: 'reason',
        kind: 'markdown',
        refs: ['S1-EX1-07', 'S2-GOV-12', 'S2-GOV-17', 'S1-CHA-04', 'S1-CHA-05', 'S1-CHA-06'],
      },
      {
        key: 'options',
        kind: 'hostOptions',
        refs: ['S2-GOV-12', 'S2-PREP-06', 'S2-PREP-03'],
        columns: [
          { key: 'name', kind: 'line' },
          { key: 'type', kind: 'choice', options: HOST_TYPES },
          { key: 'scores', kind: 'scores', options: DECISION_FACTORS },
          { key: 'note', kind: 'markdown' },
        ],
      },
      { key: 'weights', kind: 'weights', options: DECISION_FACTORS, refs: ['S2-GOV-12', 'S2-GOV-17'] },
      { key: 'champion', kind: 'person', refs: ['S2-GOV-13', 'S2-GOV-06'] },
      { key: 'championNote', kind: 'markdown', refs: ['S2-GOV-13', 'S2-GOV-10', 'S2-GOV-11'] },
      { key: 'location', kind: 'markdown', essential: true, refs: ['S3-STG2-16', 'S3-CON-08'] },
      { key: 'protection', kind: 'markdown', refs: ['S3-STG2-17', 'S1-ORG11-08'] },
    ],
  },
  {
    id: 'relationships',
    group: 'place',
    refs: ['S3-CON-16', 'S3-CON-13', 'S1-OPEN-09'],
    fields: [
      {
        key: 'internal',
        kind: 'entries',
        refs: ['S3-CON-16', 'S3-CON-13', 'S3-BACK-06', 'S1-BAS-19'],
        columns: RELATION_COLUMNS,
      },
      {
        key: 'external',
        kind: 'entries',
        refs: [
          'S3-CON-16',
          'S3-CON-13',
          'S2-CONST-19',
          'S2-CONST-20',
          'S2-CONST-24',
          'S2-PEEROUT-01',
          'S2-PEEROUT-03',
          'S2-PEEROUT-16',
        ],
        columns: RELATION_COLUMNS,
      },
      {
        key: 'escalation',
        kind: 'entries',
        essential: true,
        refs: [
          'S1-OPEN-08',
          'S1-CHA-08',
          'S1-CHA-09',
          'S1-CHA-10',
          'S1-CHA-11',
          'S1-CHA-12',
          'S1-EX2-07',
          'S1-ORG3-05',
        ],
        columns: [
          {
            key: 'path',
            kind: 'choice',
            options: ['constituents', 'lineManagement', 'governance', 'press', 'legal'],
          },
          { key: 'contact', kind: 'person' },
          { key: 'route', kind: 'line' },
          { key: 'outOfHours', kind: 'flag' },
        ],
      },
    ],
  },
  {
    id: 'communication',
    group: 'place',
    refs: ['S3-STG2-49', 'S3-STG2-11', 'S3-STG1-27'],
    fields: [
      {
        key: 'channels',
        kind: 'entries',
        refs: ['S3-STG2-11', 'S3-STG2-49', 'S3-STG1-27', 'S3-PURP-03', 'S1-ORG5-08'],
        columns: [
          { key: 'name', kind: 'line' },
          { key: 'audience', kind: 'line' },
          { key: 'phase', kind: 'choice', options: ['setup', 'operation', 'both'] },
          { key: 'state', kind: 'choice', options: ['existing', 'toBuild', 'toChange'] },
          { key: 'note', kind: 'markdown' },
        ],
      },
      { key: 'language', kind: 'markdown', refs: ['S2-PEEROUT-25', 'S2-PEEROUT-26', 'S1-ORG5-10'] },
    ],
  },
];
