import { RSIT_CLASSES } from './taxonomy';
import type { WorksheetField, WorksheetSection } from './worksheet-types';

const planLink = (key: string, refs: readonly string[]): WorksheetField => ({ key, kind: 'planLink', refs });

/** How the team works: reports, information, press, limits, other plans, processes, hours, scenarios. */
export const WORK_SECTIONS: readonly WorksheetSection[] = [
  {
    id: 'reporting',
    group: 'work',
    refs: ['S3-CON-15', 'S3-CON-14', 'S3-STG2-40'],
    fields: [
      {
        key: 'expectations',
        kind: 'markdown',
        essential: true,
        refs: ['S3-CON-14', 'S3-CONC-13', 'S3-CONC-10', 'S1-ORG7-08'],
      },
      {
        key: 'requirements',
        kind: 'markdown',
        essential: true,
        refs: ['S3-CON-15', 'S3-STG2-40', 'S3-BACK-07', 'S2-CONST-13'],
      },
      { key: 'forms', kind: 'markdown', refs: ['S3-STG2-41', 'S3-STG2-42'] },
      { key: 'leadership', kind: 'markdown', refs: ['S1-WRAP-04', 'S1-WRAP-05', 'S2-GOV-10'] },
    ],
  },
  {
    id: 'information',
    group: 'work',
    refs: ['S3-STG3-07', 'S3-STG2-38', 'S3-STG3-17'],
    fields: [
      { key: 'tlpUse', kind: 'markdown', refs: ['S1-HUM1-09'] },
      { key: 'classification', kind: 'markdown', refs: ['S3-STG1-29', 'S3-STG3-07'] },
      {
        key: 'incidentClasses',
        kind: 'choices',
        options: RSIT_CLASSES.map(({ id }) => id),
        refs: ['S1-ORG8-03', 'S1-ORG8-01', 'S3-STG2-38'],
      },
      {
        key: 'incidentClassNote',
        kind: 'markdown',
        refs: ['S1-ORG8-02', 'S1-ORG8-04', 'S1-ORG8-05', 'S1-ORG8-06', 'S1-ORG7-06'],
      },
      {
        key: 'sharing',
        kind: 'markdown',
        refs: ['S3-STG3-17', 'S3-STG3-05', 'S3-STG3-07', 'S2-PEERIN-02', 'S3-CONC-12'],
      },
      { key: 'encryption', kind: 'markdown', refs: ['S3-STG3-06', 'S3-STG4-04'] },
    ],
  },
  {
    id: 'media',
    group: 'work',
    refs: ['S1-ORG9-03', 'S1-ORG9-02'],
    fields: [
      { key: 'policy', kind: 'markdown', refs: ['S1-ORG9-03', 'S1-CHA-11'] },
      { key: 'spokesperson', kind: 'person', refs: ['S1-ORG9-03', 'S1-CHA-11'] },
      { key: 'announcement', kind: 'markdown', refs: ['S3-STG3-03', 'S3-STG5-08'] },
    ],
  },
  {
    id: 'constraints',
    group: 'work',
    refs: ['S3-STG2-47'],
    fields: [
      {
        key: 'entries',
        kind: 'entries',
        refs: ['S3-STG2-47', 'S3-STG1-29'],
        columns: [
          { key: 'constraint', kind: 'line' },
          { key: 'mitigation', kind: 'markdown' },
        ],
      },
    ],
  },
  {
    id: 'plans',
    group: 'work',
    refs: ['S3-BACK-04', 'S3-BACK-06', 'S3-STG1-32'],
    fields: [
      planLink('disasterRecovery', ['S3-STG2-43']),
      planLink('incidentResponse', ['S3-STG2-44']),
      planLink('continuity', ['S3-STG2-45', 'S1-BAS-17']),
      planLink('crisis', ['S3-STG2-46', 'S1-BAS-16', 'S2-SERV-15']),
      planLink('emergency', ['S3-STG2-46', 'S3-BACK-04']),
    ],
  },
  {
    id: 'processes',
    group: 'work',
    refs: ['S3-STG2-36', 'S2-SOP-01'],
    fields: [
      { key: 'prepare', kind: 'markdown', refs: ['S3-STG2-36', 'S2-SOP-01', 'S3-STG2-39'] },
      { key: 'protect', kind: 'markdown', refs: ['S3-STG2-36', 'S1-CYC-01'] },
      { key: 'detect', kind: 'markdown', refs: ['S3-STG2-36', 'S1-CYC-02', 'S2-INFO-01'] },
      { key: 'respond', kind: 'markdown', refs: ['S3-STG2-36', 'S1-CYC-03', 'S1-CYC-12', 'S3-STG2-39'] },
      { key: 'interfaces', kind: 'markdown', refs: ['S3-STG2-37'] },
    ],
  },
  {
    id: 'modes',
    group: 'work',
    refs: ['S1-ORG7-01', 'S1-ORG7-03'],
    fields: [
      {
        key: 'officeHours',
        kind: 'markdown',
        essential: true,
        refs: ['S1-ORG7-03', 'S1-ORG7-07', 'S1-ORG7-08'],
      },
      { key: 'outOfHours', kind: 'markdown', refs: ['S1-ORG7-02', 'S1-ORG7-04', 'S1-ORG7-05', 'S1-EX2-07'] },
      { key: 'crisis', kind: 'markdown', refs: ['S2-SERV-15', 'S2-STAFF-10', 'S3-STG2-46'] },
    ],
  },
  {
    id: 'scenarios',
    group: 'work',
    refs: ['S3-STG1-32', 'S3-CON-13'],
    fields: [
      {
        key: 'entries',
        kind: 'entries',
        refs: ['S3-STG1-32', 'S3-CON-13', 'S2-SERV-27'],
        columns: [
          { key: 'title', kind: 'line' },
          { key: 'story', kind: 'markdown' },
        ],
      },
    ],
  },
];
