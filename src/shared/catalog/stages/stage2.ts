import type { CatalogStage } from '../types';

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
  themes: [
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
            { screen: 'organization', section: 'funding' },
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
          links: [{ screen: 'organization', section: 'constituency' }],
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
          links: [{ screen: 'organization', section: 'facilities' }],
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
          links: [{ screen: 'organization', section: 'staffing' }],
        },
        {
          id: 's2-staff-skills',
          refs: ['S3-STG2-34', 'S1-HUM3-03', 'S2-STAFF-12'],
          links: [{ screen: 'organization', section: 'staffing' }],
        },
        {
          id: 's2-staff-roles',
          refs: ['S3-STG2-35'],
          links: [
            { screen: 'organization', section: 'staffing' },
            { screen: 'organization', section: 'responsibilities' },
          ],
        },
        {
          id: 's2-engagement-lead',
          refs: ['S2-GOV-11', 'S2-GOV-18', 'S2-GOV-10', 'S2-STAFF-14'],
          links: [{ screen: 'organization', section: 'staffing' }],
        },
        {
          id: 's2-outside-experts',
          refs: ['S1-HUM3-09', 'S1-HUM3-06', 'S1-HUM3-07', 'S1-HUM3-08'],
          links: [
            { screen: 'organization', section: 'staffing' },
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
          links: [{ screen: 'organization', section: 'facilities' }],
        },
        {
          id: 's2-system-security',
          refs: ['S3-BEN-19'],
          links: [{ screen: 'organization', section: 'facilities' }],
        },
        {
          id: 's2-tools-with-skills',
          refs: ['S2-TOOL-04', 'S2-TOOL-01', 'S2-TOOL-05', 'S2-TOOL-11'],
          links: [
            { screen: 'organization', section: 'facilities' },
            { screen: 'organization', section: 'staffing' },
          ],
        },
        {
          id: 's2-budget',
          refs: ['S3-STG2-20', 'S3-STG2-28', 'S3-STG2-29', 'S3-STG2-30', 'S3-STG2-31', 'S3-STG2-32'],
          links: [{ screen: 'organization', section: 'funding' }],
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
          links: [{ screen: 'organization', section: 'funding' }],
        },
        {
          id: 's2-funding-anchor',
          refs: ['S1-ORG1-05'],
          links: [{ screen: 'organization', section: 'funding' }],
        },
        {
          id: 's2-sustainment-plan',
          refs: ['S3-TL-14', 'S3-STG2-32'],
          links: [{ screen: 'organization', section: 'funding' }],
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
          links: [{ screen: 'organization', section: 'relationships' }],
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
          links: [{ screen: 'organization', section: 'roadmap' }],
        },
        {
          id: 's2-success-measures',
          refs: ['S2-SUST-01', 'S2-SUST-02', 'S2-SUST-09', 'S2-SUST-10', 'S2-SUST-11'],
          links: [{ screen: 'organization', section: 'measures' }],
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
  ],
};
