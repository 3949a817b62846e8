import type { CatalogTheme } from '../types';

/** Stage 4, what keeps the team good: partners, people, procedures, improvement. */
export const STAGE4_GROWTH: readonly CatalogTheme[] = [
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
        links: [
          { screen: 'stakeholders', section: 'register' },
          { screen: 'organization', section: 'relationships' },
        ],
      },
      {
        id: 's4-contact-register',
        refs: ['S2-PEEROUT-20'],
        links: [
          { screen: 'stakeholders', section: 'register' },
          { screen: 'organization', section: 'relationships' },
        ],
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
        links: [{ screen: 'documents', section: 'staffing' }],
        repeats: 'ongoing',
      },
      {
        id: 's4-yearly-training-plan',
        refs: ['S2-PD-09', 'S2-PD-04', 'S2-PD-05', 'S2-PD-06', 'S2-PD-08', 'S1-HUM4-06'],
        links: [
          { screen: 'documents', section: 'staffing' },
          { screen: 'documents', section: 'resources' },
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
        links: [{ screen: 'documents', section: 'staffing' }],
        repeats: 'ongoing',
      },
      {
        id: 's4-code-of-conduct',
        refs: ['S1-HUM1-07', 'S1-HUM1-08'],
        links: [{ screen: 'documents', section: 'staffing' }],
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
          { screen: 'documents', section: 'staffing' },
          { screen: 'documents', section: 'facilities' },
          { screen: 'documents', section: 'resources' },
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
        links: [{ screen: 'documents', section: 'measures' }],
        repeats: 'yearly',
      },
      {
        id: 's4-improve',
        refs: ['S3-STG4-13', 'S3-STG0-07'],
        links: [
          { screen: 'documents', section: 'measures' },
          { screen: 'documents', section: 'roadmap' },
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
          { screen: 'documents', section: 'staffing' },
          { screen: 'documents', section: 'resources' },
        ],
      },
      {
        id: 's4-balance',
        refs: ['S2-SUST-03', 'S2-SUST-01', 'S2-SUST-02'],
        links: [
          { screen: 'documents', section: 'roadmap' },
          { screen: 'documents', section: 'measures' },
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
        links: [{ screen: 'documents', section: 'roadmap' }],
        repeats: 'yearly',
      },
    ],
  },
];
