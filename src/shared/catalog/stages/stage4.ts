import type { CatalogStage } from '../types';

export const stage4: CatalogStage = {
  id: 'stage4',
  refs: ['S3-STG4-01', 'S3-STG4-02', 'S3-TL-05', 'S3-STG0-03'],
  entry: [
    { id: 's4-entry-basic-capability', refs: ['S3-STG4-01'], items: [] },
    { id: 's4-entry-framework-real', refs: ['S3-STG4-02'], items: [] },
    { id: 's4-entry-procedures-ready', refs: ['S3-STG3-09', 'S2-SOP-01'], items: [] },
    { id: 's4-entry-people-ready', refs: ['S3-STG3-14', 'S3-STG3-15'], items: [] },
  ],
  exit: [
    {
      id: 's4-exit-services-recognized',
      refs: ['S3-STG4-08', 'S3-STG4-11'],
      items: ['s4-perform-services', 's4-recognition'],
    },
    {
      id: 's4-exit-policies-in-force',
      refs: ['S3-STG4-03', 'S3-STG4-04', 'S3-STG4-05', 'S3-STG4-06', 'S3-STG4-07', 'S3-STG4-09'],
      items: [
        's4-trusted-partners',
        's4-protected-channels',
        's4-coordinate-response',
        's4-mitigation',
        's4-inform-constituency',
        's4-escalation-procedures',
      ],
    },
    {
      id: 's4-exit-evaluated-improved',
      refs: ['S3-STG4-12', 'S3-STG4-13'],
      items: ['s4-evaluation', 's4-improve'],
    },
    {
      id: 's4-exit-engaged',
      refs: ['S2-CONC-03'],
      items: ['s4-feedback-channels', 's4-national-peers', 's4-promote-local-csirts'],
    },
    {
      id: 's4-exit-sustained',
      refs: ['S2-CONC-05', 'S3-TL-13', 'S3-TL-14'],
      items: ['s4-sustain-commitment', 's4-resources-review', 's4-train-staff'],
    },
  ],
  themes: [
    {
      id: 's4-t-deliver',
      items: [
        {
          id: 's4-perform-services',
          refs: [
            'S3-STG4-11',
            'S2-SERV-05',
            'S2-CONST-08',
            'S2-CONST-09',
            'S2-CONST-10',
            'S1-HUM1-04',
            'S1-ORG7-07',
          ],
          links: [{ screen: 'services' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-coordinate-response',
          refs: ['S3-STG4-05'],
          links: [
            { screen: 'organization', section: 'processes' },
            { screen: 'organization', section: 'scenarios' },
          ],
        },
        {
          id: 's4-mitigation',
          refs: ['S3-STG4-06'],
          links: [{ screen: 'organization', section: 'processes' }],
        },
        {
          id: 's4-escalation-procedures',
          refs: ['S3-STG4-09'],
          links: [
            { screen: 'organization', section: 'communication' },
            { screen: 'organization', section: 'processes' },
          ],
          repeats: 'quarterly',
        },
        {
          id: 's4-escalation-drill',
          refs: ['S1-EX2-07', 'S1-CHA-09', 'S1-CHA-10', 'S1-CHA-11', 'S1-CHA-12'],
          links: [
            { screen: 'organization', section: 'modes' },
            { screen: 'organization', section: 'communication' },
          ],
          repeats: 'halfYearly',
        },
        {
          id: 's4-outcome-focus',
          refs: ['S1-WRAP-10', 'S1-WRAP-11'],
        },
        {
          id: 's4-lessons-learned',
          refs: ['S1-CYC-12', 'S1-CYC-04'],
          links: [{ screen: 'organization', section: 'processes' }],
          repeats: 'ongoing',
        },
      ],
    },
    {
      id: 's4-t-information',
      items: [
        {
          id: 's4-protected-channels',
          refs: ['S3-STG4-04', 'S1-HUM1-09'],
          links: [
            { screen: 'organization', section: 'communication' },
            { screen: 'organization', section: 'information' },
          ],
        },
        {
          id: 's4-inform-constituency',
          refs: ['S3-STG4-07', 'S2-SUST-10'],
          links: [
            { screen: 'organization', section: 'communication' },
            { screen: 'organization', section: 'information' },
          ],
        },
        {
          id: 's4-share-indicators',
          refs: ['S2-PEERIN-02', 'S2-PEERIN-01', 'S2-PEERIN-04'],
          links: [
            { screen: 'organization', section: 'information' },
            { screen: 'organization', section: 'relationships' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's4-vet-sources',
          refs: ['S2-INFO-12', 'S2-INFO-11', 'S2-INFO-13', 'S2-INFO-14', 'S2-INFO-15'],
          links: [{ screen: 'organization', section: 'information' }],
          repeats: 'halfYearly',
        },
      ],
    },
    {
      id: 's4-t-constituency',
      items: [
        {
          id: 's4-set-expectations',
          refs: ['S3-CONC-13', 'S3-CONC-09', 'S3-CONC-10'],
          links: [
            { screen: 'organization', section: 'responsibilities' },
            { screen: 'organization', section: 'communication' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's4-guidance-services',
          refs: ['S2-CONST-12'],
          links: [{ screen: 'services' }, { screen: 'organization', section: 'communication' }],
        },
        {
          id: 's4-guidance-reporting',
          refs: ['S2-CONST-13'],
          links: [{ screen: 'organization', section: 'reporting' }],
        },
        {
          id: 's4-workshops',
          refs: ['S1-WRAP-03', 'S2-CONST-12', 'S2-CONST-13'],
          links: [{ screen: 'organization', section: 'communication' }],
          repeats: 'halfYearly',
        },
        {
          id: 's4-web-presence',
          refs: ['S1-WRAP-01'],
          links: [{ screen: 'organization', section: 'communication' }],
        },
        {
          id: 's4-newsletter',
          refs: ['S1-WRAP-02'],
          links: [{ screen: 'organization', section: 'communication' }],
          repeats: 'quarterly',
        },
        {
          id: 's4-feedback-channels',
          refs: ['S2-CONST-14', 'S2-CONST-17', 'S2-CONST-18', 'S2-CONST-23'],
          links: [
            { screen: 'organization', section: 'communication' },
            { screen: 'organization', section: 'measures' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's4-recognition',
          refs: ['S3-STG4-08'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
      ],
    },
    {
      id: 's4-t-leadership',
      items: [
        {
          id: 's4-quarterly-report',
          refs: ['S1-WRAP-04', 'S1-WRAP-05'],
          links: [{ screen: 'organization', section: 'measures' }],
          repeats: 'quarterly',
        },
        {
          id: 's4-annual-report',
          refs: ['S1-WRAP-04'],
          links: [
            { screen: 'organization', section: 'measures' },
            { screen: 'organization', section: 'funding' },
          ],
          repeats: 'yearly',
        },
        {
          id: 's4-leadership-briefings',
          refs: ['S2-GOV-10', 'S2-GOV-07', 'S2-GOV-08', 'S2-GOV-09', 'S2-GOV-11', 'S2-STAFF-14'],
          links: [{ screen: 'organization', section: 'relationships' }],
          repeats: 'halfYearly',
        },
        {
          id: 's4-influence-policy',
          refs: ['S2-GOV-05', 'S2-GOV-01'],
          links: [{ screen: 'organization', section: 'laws' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-track-change',
          refs: ['S3-STG4-15'],
          links: [
            { screen: 'organization', section: 'laws' },
            { screen: 'organization', section: 'constituency' },
            { screen: 'organization', section: 'constraints' },
          ],
          repeats: 'quarterly',
        },
        {
          id: 's4-sustain-commitment',
          refs: ['S3-TL-13', 'S3-TL-14'],
          links: [
            { screen: 'organization', section: 'roadmap' },
            { screen: 'organization', section: 'funding' },
            { screen: 'risks' },
          ],
          repeats: 'monthly',
        },
      ],
    },
    {
      id: 's4-t-partners',
      items: [
        {
          id: 's4-trusted-partners',
          refs: ['S3-STG4-03', 'S2-CONST-19', 'S2-CONST-20', 'S2-CONST-24'],
          links: [{ screen: 'organization', section: 'relationships' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-national-peers',
          refs: ['S2-PEEROUT-01', 'S2-PEEROUT-02', 'S2-PEEROUT-03', 'S2-PEEROUT-16', 'S2-PEEROUT-17'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
        {
          id: 's4-institutional-ties',
          refs: ['S2-PEEROUT-19', 'S2-PEEROUT-21'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
        {
          id: 's4-contact-register',
          refs: ['S2-PEEROUT-20'],
          links: [{ screen: 'organization', section: 'relationships' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-promote-local-csirts',
          refs: ['S3-STG4-10', 'S3-BACK-01', 'S3-BEN-08', 'S3-BEN-15'],
          links: [{ screen: 'services' }, { screen: 'organization', section: 'relationships' }],
          repeats: 'ongoing',
        },
      ],
    },
    {
      id: 's4-t-people',
      items: [
        {
          id: 's4-train-staff',
          refs: ['S3-STG4-16', 'S2-PD-02', 'S2-STAFF-09', 'S3-STG0-04'],
          links: [{ screen: 'organization', section: 'staffing' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-yearly-training-plan',
          refs: ['S2-PD-09', 'S2-PD-04', 'S2-PD-05', 'S2-PD-06', 'S2-PD-08', 'S1-HUM4-06'],
          links: [
            { screen: 'organization', section: 'staffing' },
            { screen: 'organization', section: 'funding' },
          ],
          repeats: 'yearly',
        },
        {
          id: 's4-professional-development',
          refs: [
            'S3-STG4-17',
            'S2-PD-01',
            'S2-PD-03',
            'S2-PD-11',
            'S2-PD-12',
            'S1-HUM4-05',
            'S1-HUM2-04',
            'S1-HUM2-07',
          ],
          links: [{ screen: 'organization', section: 'staffing' }],
          repeats: 'ongoing',
        },
        {
          id: 's4-code-of-conduct',
          refs: ['S1-HUM1-07', 'S1-HUM1-08'],
          links: [{ screen: 'organization', section: 'staffing' }],
          repeats: 'yearly',
        },
      ],
    },
    {
      id: 's4-t-procedures',
      items: [
        {
          id: 's4-sops-followed',
          refs: ['S2-SOP-02', 'S2-SOP-03', 'S2-SOP-04', 'S2-SOP-05', 'S2-SOP-07'],
          links: [{ screen: 'organization', section: 'processes' }, { screen: 'documents' }],
          repeats: 'quarterly',
        },
        {
          id: 's4-develop-policies',
          refs: ['S3-STG4-18'],
          links: [{ screen: 'organization', section: 'processes' }, { screen: 'documents' }],
          repeats: 'quarterly',
        },
        {
          id: 's4-sops-after-change',
          refs: ['S2-SOP-06', 'S3-STG0-05'],
          links: [
            { screen: 'organization', section: 'constituency' },
            { screen: 'organization', section: 'processes' },
            { screen: 'services' },
          ],
        },
        {
          id: 's4-resources-review',
          refs: ['S2-CONC-05', 'S2-TOOL-04', 'S2-TOOL-05', 'S3-STG0-06'],
          links: [
            { screen: 'organization', section: 'staffing' },
            { screen: 'organization', section: 'facilities' },
            { screen: 'organization', section: 'funding' },
          ],
          repeats: 'halfYearly',
        },
        {
          id: 's4-security-cycle',
          refs: ['S1-BAS-05', 'S1-BAS-06', 'S1-BAS-07', 'S1-BAS-08', 'S1-BAS-09'],
          links: [{ screen: 'organization', section: 'processes' }, { screen: 'risks' }],
          repeats: 'ongoing',
        },
      ],
    },
    {
      id: 's4-t-improve',
      items: [
        {
          id: 's4-evaluation',
          refs: ['S3-STG4-12', 'S1-SP3-01', 'S0-OCF-03'],
          links: [{ screen: 'organization', section: 'measures' }],
          repeats: 'yearly',
        },
        {
          id: 's4-improve',
          refs: ['S3-STG4-13', 'S3-STG0-07'],
          links: [
            { screen: 'organization', section: 'measures' },
            { screen: 'organization', section: 'roadmap' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's4-refresh-needs',
          refs: ['S2-CONST-15', 'S2-INFO-02', 'S2-INFO-03', 'S2-INFO-04'],
          links: [{ screen: 'organization', section: 'constituency' }],
          repeats: 'yearly',
        },
        {
          id: 's4-adapt-services',
          refs: ['S2-CONST-16', 'S2-SERV-03', 'S2-SERV-29'],
          links: [{ screen: 'services' }],
          repeats: 'yearly',
        },
        {
          id: 's4-expand',
          refs: ['S3-STG4-14', 'S3-STG2-13', 'S3-BEN-11'],
          links: [
            { screen: 'services' },
            { screen: 'organization', section: 'staffing' },
            { screen: 'organization', section: 'funding' },
          ],
        },
        {
          id: 's4-balance',
          refs: ['S2-SUST-03', 'S2-SUST-01', 'S2-SUST-02'],
          links: [
            { screen: 'organization', section: 'roadmap' },
            { screen: 'organization', section: 'measures' },
          ],
          repeats: 'yearly',
        },
        {
          id: 's4-revisit-areas',
          refs: [
            'S2-CONC-06',
            'S3-STG0-07',
            'S3-STG0-03',
            'S2-INTRO-10',
            'S2-INTRO-11',
            'S2-INTRO-12',
            'S2-INTRO-13',
            'S2-INTRO-14',
          ],
          links: [{ screen: 'organization', section: 'roadmap' }],
          repeats: 'yearly',
        },
      ],
    },
  ],
};
