import type { CatalogTheme } from '../types';

/** Stage 2, what the team works with: model, people, money, processes, information, relationships, plan. */
export const STAGE2_MEANS: readonly CatalogTheme[] = [
  {
    id: 's2-t-model',
    items: [
      {
        id: 's2-model-choose',
        refs: ['S3-STG2-14', 'S0-INT-01', 'S1-CHA-01', 'S1-CHA-02', 'S1-CHA-03', 'S3-APD-04'],
        links: [{ screen: 'organization', section: 'model' }],
      },
      {
        id: 's2-placement-research',
        refs: ['S2-GOV-12', 'S1-BAS-19', 'S2-PREP-06'],
        links: [{ screen: 'organization', section: 'placement' }],
      },
      {
        id: 's2-location',
        refs: ['S3-STG2-16', 'S3-STG2-17'],
        links: [{ screen: 'documents', section: 'facilities' }],
      },
      {
        id: 's2-name-choose',
        refs: ['S0-CERT-05', 'S1-SP2-03', 'S1-SP2-04', 'S1-SP2-05'],
        links: [{ screen: 'setup' }],
      },
      {
        id: 's2-name-cert-permission',
        refs: ['S0-CERT-05', 'S1-SP2-02', 'S1-SP2-01'],
        links: [{ screen: 'setup' }],
      },
    ],
  },
  {
    id: 's2-t-people',
    items: [
      {
        id: 's2-staff-numbers',
        refs: ['S3-STG2-18', 'S1-HUM2-02', 'S1-HUM2-03'],
        links: [{ screen: 'documents', section: 'staffing' }],
      },
      {
        id: 's2-staff-skills',
        refs: ['S3-STG2-34', 'S1-HUM3-03', 'S2-STAFF-12'],
        links: [{ screen: 'documents', section: 'staffing' }],
      },
      {
        id: 's2-staff-roles',
        refs: ['S3-STG2-35'],
        links: [
          { screen: 'documents', section: 'staffing' },
          { screen: 'organization', section: 'responsibilities' },
        ],
      },
      {
        id: 's2-engagement-lead',
        refs: ['S2-GOV-11', 'S2-GOV-18', 'S2-GOV-10', 'S2-STAFF-14'],
        links: [{ screen: 'documents', section: 'staffing' }],
      },
      {
        id: 's2-outside-experts',
        refs: ['S1-HUM3-09', 'S1-HUM3-06', 'S1-HUM3-07', 'S1-HUM3-08'],
        links: [
          { screen: 'documents', section: 'staffing' },
          { screen: 'organization', section: 'relationships' },
        ],
      },
    ],
  },
  {
    id: 's2-t-money',
    items: [
      {
        id: 's2-equipment',
        refs: ['S3-STG2-19', 'S3-BEN-18'],
        links: [{ screen: 'documents', section: 'facilities' }],
      },
      {
        id: 's2-system-security',
        refs: ['S3-BEN-19'],
        links: [{ screen: 'documents', section: 'facilities' }],
      },
      {
        id: 's2-tools-with-skills',
        refs: ['S2-TOOL-04', 'S2-TOOL-01', 'S2-TOOL-05', 'S2-TOOL-11'],
        links: [
          { screen: 'documents', section: 'facilities' },
          { screen: 'documents', section: 'staffing' },
        ],
      },
      {
        id: 's2-budget',
        refs: ['S3-STG2-20', 'S3-STG2-28', 'S3-STG2-29', 'S3-STG2-30', 'S3-STG2-31', 'S3-STG2-32'],
        links: [{ screen: 'documents', section: 'resources' }],
      },
      {
        id: 's2-funding-proposal',
        refs: [
          'S3-STG2-20',
          'S3-STG2-21',
          'S3-STG2-22',
          'S3-STG2-23',
          'S3-STG2-24',
          'S3-STG2-25',
          'S3-STG2-26',
          'S3-STG2-27',
        ],
        links: [{ screen: 'documents', section: 'resources' }],
      },
      {
        id: 's2-funding-anchor',
        refs: ['S1-ORG1-05'],
        links: [{ screen: 'documents', section: 'resources' }],
      },
      {
        id: 's2-sustainment-plan',
        refs: ['S3-TL-14', 'S3-STG2-32'],
        links: [{ screen: 'documents', section: 'resources' }],
      },
    ],
  },
  {
    id: 's2-t-processes',
    items: [
      {
        id: 's2-process-map',
        refs: ['S3-STG2-36'],
        links: [{ screen: 'organization', section: 'processes' }],
      },
      {
        id: 's2-process-constituents',
        refs: ['S3-STG2-37'],
        links: [{ screen: 'organization', section: 'processes' }],
      },
      {
        id: 's2-handling-guidelines',
        refs: ['S3-STG2-39', 'S3-STG2-42'],
        links: [{ screen: 'organization', section: 'processes' }],
      },
      {
        id: 's2-security-cycle',
        refs: ['S1-BAS-05', 'S1-BAS-06', 'S1-BAS-07', 'S1-BAS-08', 'S1-BAS-09'],
        links: [{ screen: 'organization', section: 'processes' }],
      },
      {
        id: 's2-integrate-response-plans',
        refs: ['S3-STG2-44'],
        links: [{ screen: 'organization', section: 'plans' }],
      },
      {
        id: 's2-integrate-recovery-continuity',
        refs: ['S3-STG2-43', 'S3-STG2-45'],
        links: [{ screen: 'organization', section: 'plans' }],
      },
      {
        id: 's2-integrate-crisis',
        refs: ['S3-STG2-46'],
        links: [
          { screen: 'organization', section: 'plans' },
          { screen: 'organization', section: 'modes' },
        ],
      },
    ],
  },
  {
    id: 's2-t-information',
    items: [
      {
        id: 's2-classification',
        refs: ['S3-STG2-38', 'S1-ORG8-03', 'S1-ORG8-04', 'S1-ORG8-06'],
        links: [{ screen: 'organization', section: 'reporting' }, { screen: 'glossary' }],
      },
      {
        id: 's2-reporting-requirements',
        refs: ['S3-STG2-40', 'S3-STG2-42'],
        links: [{ screen: 'organization', section: 'reporting' }],
      },
      {
        id: 's2-report-forms',
        refs: ['S3-STG2-41', 'S3-STG2-42'],
        links: [{ screen: 'organization', section: 'reporting' }],
      },
      {
        id: 's2-information-handling',
        refs: ['S1-HUM1-09', 'S3-STG1-29'],
        links: [{ screen: 'organization', section: 'information' }],
      },
      {
        id: 's2-dissemination',
        refs: ['S3-STG2-49'],
        links: [{ screen: 'organization', section: 'communication' }],
      },
      {
        id: 's2-working-language',
        refs: ['S2-PEEROUT-25', 'S2-PEEROUT-26'],
        links: [{ screen: 'glossary' }, { screen: 'setup' }],
      },
      {
        id: 's2-media-policy',
        refs: ['S1-ORG9-03'],
        links: [{ screen: 'organization', section: 'media' }],
      },
    ],
  },
  {
    id: 's2-t-relationships',
    items: [
      {
        id: 's2-external-contacts',
        refs: ['S1-OPEN-09', 'S2-PEEROUT-16', 'S2-PEEROUT-19'],
        links: [{ screen: 'organization', section: 'relationships' }],
      },
      {
        id: 's2-police-security-bodies',
        refs: ['S2-CONST-19', 'S3-BACK-06', 'S2-CONST-20', 'S2-CONST-24'],
        links: [{ screen: 'organization', section: 'relationships' }],
      },
      {
        id: 's2-national-teams',
        refs: ['S2-PEERIN-01', 'S2-PEERIN-03', 'S2-PEERIN-07', 'S2-PEERIN-08'],
        links: [{ screen: 'organization', section: 'relationships' }, { screen: 'services' }],
      },
      {
        id: 's2-infrastructure-agreements',
        refs: ['S3-STG2-48'],
        links: [{ screen: 'organization', section: 'relationships' }],
      },
      {
        id: 's2-escalation-scheme',
        refs: ['S1-OPEN-08'],
        links: [
          { screen: 'organization', section: 'relationships' },
          { screen: 'organization', section: 'processes' },
        ],
      },
      {
        id: 's2-escalation-constituents',
        refs: ['S1-CHA-08'],
        links: [
          { screen: 'stakeholders', section: 'register' },
          { screen: 'organization', section: 'relationships' },
        ],
      },
      {
        id: 's2-escalation-leadership',
        refs: ['S1-CHA-09', 'S1-CHA-10'],
        links: [{ screen: 'organization', section: 'relationships' }],
      },
      {
        id: 's2-escalation-press',
        refs: ['S1-CHA-11'],
        links: [
          { screen: 'organization', section: 'relationships' },
          { screen: 'organization', section: 'media' },
        ],
      },
      {
        id: 's2-escalation-legal',
        refs: ['S1-CHA-12'],
        links: [{ screen: 'organization', section: 'relationships' }],
      },
    ],
  },
  {
    id: 's2-t-plan',
    items: [
      {
        id: 's2-timeline',
        refs: ['S3-STG2-50', 'S3-STG2-20', 'S3-TL-01', 'S3-TL-02', 'S3-TL-05'],
        links: [{ screen: 'documents', section: 'roadmap' }],
      },
      {
        id: 's2-success-measures',
        refs: ['S2-SUST-01', 'S2-SUST-02', 'S2-SUST-09', 'S2-SUST-10', 'S2-SUST-11'],
        links: [{ screen: 'documents', section: 'measures' }],
      },
      {
        id: 's2-plan-b',
        refs: ['S1-HUM2-05'],
        links: [{ screen: 'risks' }],
      },
      {
        id: 's2-conops',
        refs: [
          'S3-CON-01',
          'S3-CON-02',
          'S3-CON-03',
          'S3-CON-04',
          'S3-CON-05',
          'S3-CON-06',
          'S3-CON-07',
          'S3-CON-08',
          'S3-CON-09',
          'S3-CON-10',
          'S3-CON-11',
          'S3-CON-12',
          'S3-CON-13',
          'S3-CON-14',
          'S3-CON-15',
          'S3-CON-16',
        ],
        links: [{ screen: 'documents' }, { screen: 'organization', section: 'scenarios' }],
      },
      {
        id: 's2-plan-document',
        refs: ['S3-STG2-51', 'S3-STG0-07'],
        links: [{ screen: 'documents' }],
      },
      {
        id: 's2-plan-review',
        refs: ['S3-STG2-52'],
        links: [{ screen: 'documents' }],
      },
      {
        id: 's2-review-schedule',
        refs: ['S3-STG2-53'],
        links: [{ screen: 'documents' }],
      },
    ],
  },
];
