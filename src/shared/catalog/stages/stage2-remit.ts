import type { CatalogTheme } from '../types';

/** Stage 2, what the team is for: need, vision, mandate, constituency, services. */
export const STAGE2_REMIT: readonly CatalogTheme[] = [
  {
    id: 's2-t-need',
    items: [
      {
        id: 's2-planning-lead',
        refs: ['S3-TL-13', 'S3-STG2-01'],
        links: [{ screen: 'setup' }],
      },
      {
        id: 's2-laws-collect',
        refs: ['S3-STG2-03', 'S3-STG1-29'],
        links: [{ screen: 'organization', section: 'laws' }],
      },
      {
        id: 's2-critical-resources',
        refs: ['S3-STG2-04', 'S3-STG1-26'],
        links: [
          { screen: 'organization', section: 'need' },
          { screen: 'organization', section: 'constituency' },
        ],
      },
      {
        id: 's2-incident-baseline',
        refs: ['S3-STG2-05'],
        links: [{ screen: 'organization', section: 'need' }],
      },
      {
        id: 's2-existing-capability',
        refs: ['S3-STG2-06', 'S3-BEN-18'],
        links: [{ screen: 'organization', section: 'need' }],
      },
      {
        id: 's2-coordination-gaps',
        refs: ['S3-STG2-07'],
        links: [{ screen: 'organization', section: 'need' }],
      },
      {
        id: 's2-need-statement',
        refs: ['S3-STG2-02', 'S3-STG2-01'],
        links: [{ screen: 'organization', section: 'need' }],
      },
      {
        id: 's2-constraints',
        refs: ['S3-STG2-47'],
        links: [{ screen: 'organization', section: 'constraints' }, { screen: 'risks' }],
      },
    ],
  },
  {
    id: 's2-t-vision',
    items: [
      {
        id: 's2-vision',
        refs: ['S3-STG2-08'],
        links: [{ screen: 'organization', section: 'purpose' }],
      },
      {
        id: 's2-mission',
        refs: ['S3-STG2-09', 'S1-BAS-02', 'S0-INT-02'],
        links: [{ screen: 'organization', section: 'purpose' }],
      },
      {
        id: 's2-goals',
        refs: ['S2-SUST-04', 'S2-SUST-05', 'S2-SUST-06', 'S2-SUST-07', 'S3-CON-04'],
        links: [{ screen: 'organization', section: 'purpose' }],
      },
      {
        id: 's2-principles-limits',
        refs: ['S3-CONC-09', 'S3-BACK-04', 'S3-BACK-05', 'S3-CON-10'],
        links: [
          { screen: 'organization', section: 'purpose' },
          { screen: 'organization', section: 'responsibilities' },
        ],
      },
    ],
  },
  {
    id: 's2-t-mandate',
    items: [
      {
        id: 's2-policy-order',
        refs: ['S2-GOV-01', 'S2-GOV-02', 'S2-GOV-03', 'S2-GOV-16'],
        links: [{ screen: 'organization', section: 'laws' }],
      },
      {
        id: 's2-mandate-anchor',
        refs: ['S1-ORG1-02', 'S1-ORG1-03', 'S1-ORG1-04'],
        links: [
          { screen: 'organization', section: 'mandate' },
          { screen: 'organization', section: 'laws' },
        ],
      },
      {
        id: 's2-government-recognition',
        refs: ['S2-INTRO-06', 'S2-INTRO-05'],
        links: [{ screen: 'organization', section: 'mandate' }],
      },
      {
        id: 's2-approval-identify',
        refs: ['S3-STG2-33'],
        links: [{ screen: 'organization', section: 'mandate' }],
      },
      {
        id: 's2-approval-obtain',
        refs: ['S3-STG2-33', 'S2-GOV-06', 'S2-GOV-07', 'S2-GOV-08', 'S2-GOV-09'],
        links: [{ screen: 'organization', section: 'mandate' }],
      },
      {
        id: 's2-champion-parent',
        refs: ['S2-GOV-13', 'S2-GOV-17'],
        links: [
          { screen: 'organization', section: 'placement' },
          { screen: 'documents', section: 'resources' },
        ],
      },
      {
        id: 's2-charter-approval',
        refs: ['S1-ORG3-07', 'S1-ORG10-02', 'S1-ORG10-03'],
        links: [{ screen: 'documents' }],
      },
    ],
  },
  {
    id: 's2-t-constituency',
    items: [
      {
        id: 's2-constituency-define',
        refs: ['S3-STG2-10', 'S3-BACK-01'],
        links: [{ screen: 'organization', section: 'constituency' }],
      },
      {
        id: 's2-constituency-profile',
        refs: ['S2-CONST-06', 'S2-CONST-07', 'S2-CONST-09', 'S2-INFO-02', 'S2-INFO-03', 'S2-INFO-04'],
        links: [
          { screen: 'stakeholders', section: 'register' },
          { screen: 'organization', section: 'constituency' },
        ],
      },
      {
        id: 's2-constituency-interfaces',
        refs: ['S3-STG2-11'],
        links: [{ screen: 'organization', section: 'communication' }],
      },
      {
        id: 's2-authority-define',
        refs: ['S3-STG2-15', 'S1-OPEN-07', 'S1-ORG3-02', 'S1-ORG3-03', 'S1-ORG3-04', 'S1-ORG3-05'],
        links: [
          { screen: 'organization', section: 'authority' },
          { screen: 'organization', section: 'responsibilities' },
        ],
      },
      {
        id: 's2-authority-source',
        refs: ['S1-ORG3-06', 'S1-CHA-07'],
        links: [
          { screen: 'organization', section: 'authority' },
          { screen: 'organization', section: 'mandate' },
        ],
      },
      {
        id: 's2-authority-influence',
        refs: ['S2-GOV-14', 'S2-GOV-15', 'S3-CONC-10'],
        links: [
          { screen: 'organization', section: 'authority' },
          { screen: 'organization', section: 'placement' },
        ],
      },
    ],
  },
  {
    id: 's2-t-services',
    items: [
      {
        id: 's2-services-feedback',
        refs: ['S2-SERV-03', 'S2-SERV-02'],
        links: [{ screen: 'services' }],
      },
      {
        id: 's2-services-select',
        refs: ['S3-STG2-12', 'S3-STG2-13', 'S2-SERV-04', 'S2-SERV-05', 'S3-TL-09'],
        links: [{ screen: 'services' }],
      },
      {
        id: 's2-service-levels',
        refs: ['S1-ORG7-02', 'S1-ORG7-03', 'S1-ORG7-04', 'S1-ORG7-05', 'S1-ORG7-07', 'S1-ORG7-08'],
        links: [{ screen: 'services' }, { screen: 'organization', section: 'modes' }],
      },
    ],
  },
];
