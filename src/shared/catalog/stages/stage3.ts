import type { CatalogStage } from '../types';

export const stage3: CatalogStage = {
  id: 'stage3',
  refs: ['S3-STG3-01'],
  entry: [
    {
      id: 's3-entry-mandate',
      refs: ['S2-INTRO-06', 'S3-STG2-33'],
      items: [],
    },
    {
      id: 's3-entry-plan',
      refs: ['S3-STG3-01', 'S3-STG2-51'],
      items: [],
    },
    {
      id: 's3-entry-budget',
      refs: ['S3-STG2-20', 'S3-STG2-32'],
      items: [],
    },
    {
      id: 's3-entry-lead',
      refs: ['S3-TL-13'],
      items: ['s3-manage-build'],
    },
  ],
  exit: [
    {
      id: 's3-exit-capability',
      refs: ['S3-STG4-01'],
      items: [
        's3-secure-funds',
        's3-install-secure-systems',
        's3-set-up-case-tools',
        's3-write-core-sops',
        's3-open-channels',
        's3-rehearse-and-review',
      ],
    },
    {
      id: 's3-exit-staff',
      refs: ['S3-STG3-14', 'S3-STG3-15'],
      items: ['s3-appoint-head', 's3-fill-posts', 's3-train-staff', 's3-adopt-code-of-conduct'],
    },
    {
      id: 's3-exit-engaged',
      refs: ['S2-CONC-03'],
      items: [
        's3-set-points-of-contact',
        's3-sign-agreements',
        's3-meet-peers',
        's3-start-with-one-sector',
        's3-open-feedback',
      ],
    },
    {
      id: 's3-exit-choices',
      refs: ['S2-CONC-04'],
      items: [
        's3-write-operational-policies',
        's3-write-core-sops',
        's3-vet-sources',
        's3-set-up-case-tools',
      ],
    },
    {
      id: 's3-exit-public',
      refs: ['S3-STG3-03', 'S1-ORG5-09'],
      items: ['s3-announce-team', 's3-publish-rfc2350'],
    },
  ],
  themes: [
    {
      id: 's3-t-means',
      items: [
        {
          id: 's3-manage-build',
          refs: ['S3-STG3-01', 'S3-TL-13', 'S3-STG0-07'],
          links: [{ screen: 'documents', section: 'roadmap' }],
        },
        {
          id: 's3-secure-funds',
          refs: ['S3-STG3-02'],
          links: [{ screen: 'documents', section: 'resources' }],
        },
        {
          id: 's3-prepare-premises',
          refs: ['S3-STG2-16', 'S3-STG2-17', 'S3-STG2-29'],
          links: [{ screen: 'documents', section: 'facilities' }],
        },
        {
          id: 's3-install-secure-systems',
          refs: ['S3-STG3-08'],
          links: [{ screen: 'documents', section: 'facilities' }],
        },
        {
          id: 's3-set-up-case-tools',
          refs: ['S2-TOOL-01', 'S2-TOOL-05', 'S2-TOOL-07', 'S2-TOOL-08'],
          links: [{ screen: 'services' }, { screen: 'documents', section: 'facilities' }],
        },
      ],
    },
    {
      id: 's3-t-people',
      items: [
        {
          id: 's3-appoint-head',
          refs: ['S3-STG3-14', 'S3-APC-03', 'S3-APC-06', 'S3-APC-07'],
          links: [{ screen: 'documents', section: 'staffing' }],
        },
        {
          id: 's3-fill-posts',
          refs: ['S3-STG3-14', 'S1-HUM2-03', 'S2-STAFF-14'],
          links: [{ screen: 'documents', section: 'staffing' }],
        },
        {
          id: 's3-hire-both-skills',
          refs: ['S2-STAFF-08', 'S2-STAFF-12', 'S1-HUM1-06'],
          links: [{ screen: 'documents', section: 'staffing' }],
        },
        {
          id: 's3-train-staff',
          refs: ['S3-STG3-15', 'S3-TL-11', 'S3-STG0-07'],
          links: [{ screen: 'documents', section: 'staffing' }],
        },
        {
          id: 's3-adopt-code-of-conduct',
          refs: ['S1-HUM1-07', 'S1-HUM1-08'],
          links: [{ screen: 'documents' }],
          repeats: 'yearly',
        },
        {
          id: 's3-agree-outside-help',
          refs: ['S1-HUM3-09', 'S1-HUM3-06', 'S1-HUM3-07', 'S1-HUM3-08'],
          links: [
            { screen: 'documents', section: 'staffing' },
            { screen: 'organization', section: 'relationships' },
          ],
        },
      ],
    },
    {
      id: 's3-t-relations',
      items: [
        {
          id: 's3-announce-team',
          refs: ['S3-STG3-03'],
          links: [
            { screen: 'stakeholders', section: 'engagement' },
            { screen: 'organization', section: 'media' },
            { screen: 'organization', section: 'communication' },
          ],
        },
        {
          id: 's3-set-points-of-contact',
          refs: ['S3-STG3-04'],
          links: [{ screen: 'organization', section: 'relationships' }],
        },
        {
          id: 's3-sign-agreements',
          refs: ['S3-STG3-05', 'S3-STG3-17'],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'relationships' },
            { screen: 'documents' },
          ],
        },
        {
          id: 's3-meet-peers',
          refs: ['S2-CONC-03', 'S2-PEEROUT-16', 'S2-PEEROUT-20', 'S2-PEEROUT-21'],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'relationships' },
          ],
        },
      ],
    },
    {
      id: 's3-t-rules',
      items: [
        {
          id: 's3-write-operational-policies',
          refs: ['S3-STG3-09'],
          links: [
            { screen: 'organization', section: 'processes' },
            { screen: 'organization', section: 'reporting' },
          ],
        },
        {
          id: 's3-write-core-sops',
          refs: ['S2-SOP-01'],
          links: [{ screen: 'organization', section: 'processes' }, { screen: 'documents' }],
        },
        {
          id: 's3-adopt-security-policy',
          refs: [
            'S1-ORG11-05',
            'S1-ORG11-02',
            'S1-ORG11-03',
            'S1-ORG11-04',
            'S1-ORG11-06',
            'S1-ORG11-07',
            'S1-ORG11-08',
          ],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's3-cover-continuity',
          refs: ['S1-ORG11-09'],
          links: [{ screen: 'organization', section: 'plans' }],
        },
        {
          id: 's3-rules-team-equipment',
          refs: ['S3-STG3-10'],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's3-rules-personal-equipment',
          refs: ['S3-STG3-11'],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's3-issue-acceptable-use',
          refs: ['S3-STG3-12'],
          links: [{ screen: 'documents' }],
        },
      ],
    },
    {
      id: 's3-t-information',
      items: [
        {
          id: 's3-use-tlp',
          refs: ['S1-HUM1-09'],
          links: [{ screen: 'organization', section: 'information' }],
        },
        {
          id: 's3-set-encryption-standards',
          refs: ['S3-STG3-06'],
          links: [{ screen: 'organization', section: 'information' }],
        },
        {
          id: 's3-write-dissemination-rules',
          refs: ['S3-STG3-07'],
          links: [
            { screen: 'organization', section: 'information' },
            { screen: 'organization', section: 'communication' },
          ],
        },
        {
          id: 's3-vet-sources',
          refs: [
            'S2-CONC-04',
            'S2-INFO-01',
            'S2-INFO-06',
            'S2-INFO-07',
            'S2-INFO-08',
            'S2-INFO-09',
            'S2-INFO-12',
          ],
          links: [{ screen: 'organization', section: 'information' }],
        },
      ],
    },
    {
      id: 's3-t-constituency',
      items: [
        {
          id: 's3-start-with-one-sector',
          refs: ['S2-CONST-08', 'S2-CONST-09', 'S2-CONST-10'],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'constituency' },
            { screen: 'documents', section: 'roadmap' },
          ],
        },
        {
          id: 's3-set-constituent-processes',
          refs: ['S3-STG3-13'],
          links: [
            { screen: 'organization', section: 'processes' },
            { screen: 'organization', section: 'constituency' },
          ],
        },
        {
          id: 's3-explain-services',
          refs: ['S2-CONST-12'],
          links: [{ screen: 'services' }],
        },
        {
          id: 's3-explain-reporting',
          refs: ['S2-CONST-13'],
          links: [{ screen: 'organization', section: 'reporting' }],
        },
        {
          id: 's3-open-feedback',
          refs: ['S2-CONST-14'],
          links: [{ screen: 'documents', section: 'measures' }],
        },
        {
          id: 's3-plan-outreach',
          refs: ['S3-STG3-16', 'S3-BEN-14'],
          links: [{ screen: 'services' }],
        },
      ],
    },
    {
      id: 's3-t-launch',
      items: [
        {
          id: 's3-open-channels',
          refs: ['S0-CERT-06', 'S0-CERT-05', 'S3-STG2-49'],
          links: [{ screen: 'organization', section: 'communication' }],
        },
        {
          id: 's3-fill-rfc2350',
          refs: ['S1-ORG5-07', 'S1-ORG5-08'],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's3-publish-rfc2350',
          refs: ['S1-ORG5-09', 'S1-ORG5-10'],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's3-rehearse-and-review',
          refs: ['S2-SOP-02', 'S3-STG4-01'],
          links: [{ screen: 'organization', section: 'scenarios' }],
        },
      ],
    },
  ],
};
