import type { CatalogStage } from '../types';

export const stage5: CatalogStage = {
  id: 'stage5',
  refs: ['S3-STG5-01', 'S3-TL-06', 'S3-TL-07'],
  entry: [
    { id: 's5-entry-institutionalized', refs: ['S3-STG5-02'], items: [] },
    { id: 's5-entry-mature-trusted', refs: ['S3-STG5-01'], items: [] },
    { id: 's5-entry-engaged', refs: ['S2-CONC-03'], items: [] },
  ],
  exit: [],
  themes: [
    {
      id: 's5-t-sharing',
      items: [
        {
          id: 's5-cross-border-view',
          refs: ['S0-END-04', 'S2-PEEROUT-02'],
          links: [
            { screen: 'organization', section: 'information' },
            { screen: 'organization', section: 'relationships' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's5-share-data',
          refs: ['S3-STG5-03', 'S3-CONC-12'],
          links: [{ screen: 'organization', section: 'information' }],
          repeats: 'ongoing',
        },
        {
          id: 's5-sharing-standards',
          refs: ['S3-STG5-03', 'S0-TFC-02'],
          links: [{ screen: 'organization', section: 'information' }],
        },
        {
          id: 's5-watch-and-warning',
          refs: ['S3-STG5-04', 'S3-BACK-09'],
          links: [
            { screen: 'organization', section: 'relationships' },
            { screen: 'organization', section: 'modes' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's5-share-capabilities',
          refs: ['S2-PEEROUT-33', 'S2-PEERIN-03'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
      ],
    },
    {
      id: 's5-t-peers',
      items: [
        {
          id: 's5-national-team-ties',
          refs: ['S2-PEEROUT-01', 'S2-PEEROUT-03'],
          links: [{ screen: 'organization', section: 'relationships' }],
          repeats: 'yearly',
        },
        {
          id: 's5-joint-incident-work',
          refs: ['S2-PEEROUT-34', 'S2-PEEROUT-18'],
          links: [
            { screen: 'organization', section: 'relationships' },
            { screen: 'organization', section: 'processes' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's5-formalize-ties',
          refs: ['S2-PEEROUT-34', 'S2-PEEROUT-19', 'S2-PEEROUT-21', 'S2-PEEROUT-24'],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'relationships' },
            { screen: 'documents' },
          ],
        },
        {
          id: 's5-membership-path',
          refs: ['S0-TFC-07', 'S0-TFC-06', 'S1-SP3-02'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
        {
          id: 's5-joint-exercises',
          refs: ['S2-PEEROUT-15', 'S2-PEEROUT-04'],
          links: [
            { screen: 'organization', section: 'relationships' },
            { screen: 'organization', section: 'scenarios' },
          ],
          repeats: 'ongoing',
        },
      ],
    },
    {
      id: 's5-t-home',
      items: [
        {
          id: 's5-promote-csirts',
          refs: ['S3-STG5-09'],
          links: [{ screen: 'services' }, { screen: 'organization', section: 'relationships' }],
          repeats: 'ongoing',
        },
        {
          id: 's5-national-association',
          refs: ['S0-OCF-09', 'S0-OCF-08'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
        {
          id: 's5-benchmark-teams',
          refs: ['S3-STG5-10', 'S3-BEN-09', 'S3-BEN-10'],
          links: [{ screen: 'services' }, { screen: 'organization', section: 'authority' }],
        },
        {
          id: 's5-compare-sharing',
          refs: ['S2-PEERIN-05'],
          links: [
            { screen: 'organization', section: 'information' },
            { screen: 'documents', section: 'measures' },
          ],
          repeats: 'yearly',
        },
        {
          id: 's5-bring-together',
          refs: ['S2-PEERIN-06'],
          links: [
            { screen: 'organization', section: 'constituency' },
            { screen: 'organization', section: 'relationships' },
          ],
          repeats: 'ongoing',
        },
      ],
    },
    {
      id: 's5-t-knowledge',
      items: [
        {
          id: 's5-training',
          refs: ['S3-STG5-05', 'S2-SERV-26'],
          links: [{ screen: 'services' }],
          repeats: 'ongoing',
        },
        {
          id: 's5-trend-events',
          refs: ['S3-STG5-05'],
          links: [{ screen: 'services' }, { screen: 'organization', section: 'communication' }],
          repeats: 'yearly',
        },
        {
          id: 's5-critical-infrastructure-guides',
          refs: ['S3-STG5-06'],
          links: [{ screen: 'organization', section: 'relationships' }, { screen: 'documents' }],
        },
        {
          id: 's5-response-plans',
          refs: ['S3-STG5-06', 'S3-STG2-43', 'S3-STG2-45', 'S3-STG2-46'],
          links: [
            { screen: 'organization', section: 'plans' },
            { screen: 'organization', section: 'scenarios' },
          ],
        },
      ],
    },
    {
      id: 's5-t-renew',
      items: [
        {
          id: 's5-process-review',
          refs: ['S3-STG5-07'],
          links: [
            { screen: 'organization', section: 'processes' },
            { screen: 'documents', section: 'measures' },
          ],
          repeats: 'yearly',
        },
        {
          id: 's5-announce-changes',
          refs: ['S3-STG5-08'],
          links: [
            { screen: 'organization', section: 'communication' },
            { screen: 'services' },
            { screen: 'documents' },
          ],
          repeats: 'ongoing',
        },
        {
          id: 's5-policy-voice',
          refs: ['S2-GOV-05'],
          links: [{ screen: 'organization', section: 'laws' }],
          repeats: 'ongoing',
        },
        {
          id: 's5-engagement-calendar',
          refs: ['S2-CONC-03'],
          links: [
            { screen: 'organization', section: 'relationships' },
            { screen: 'organization', section: 'communication' },
          ],
          repeats: 'halfYearly',
        },
      ],
    },
  ],
};
