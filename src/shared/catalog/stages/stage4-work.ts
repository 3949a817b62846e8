import type { CatalogTheme } from '../types';

/** Stage 4, the daily work: delivery, information, constituency, leadership. */
export const STAGE4_WORK: readonly CatalogTheme[] = [
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
          { screen: 'documents', section: 'measures' },
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
        links: [{ screen: 'documents', section: 'measures' }],
        repeats: 'quarterly',
      },
      {
        id: 's4-annual-report',
        refs: ['S1-WRAP-04'],
        links: [
          { screen: 'documents', section: 'measures' },
          { screen: 'documents', section: 'resources' },
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
          { screen: 'documents', section: 'roadmap' },
          { screen: 'documents', section: 'resources' },
          { screen: 'risks' },
        ],
        repeats: 'monthly',
      },
    ],
  },
];
