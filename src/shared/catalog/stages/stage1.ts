import type { CatalogStage } from '../types';

export const stage1: CatalogStage = {
  id: 'stage1',
  refs: ['S3-STG1-01'],
  entry: [
    {
      id: 's1-entry-request',
      refs: ['S2-GOV-06'],
      items: [],
    },
    {
      id: 's1-entry-lead',
      refs: ['S3-TL-13'],
      items: [],
    },
  ],
  exit: [
    {
      id: 's1-exit-environment',
      refs: ['S2-CONC-01'],
      items: [
        's1-map-hierarchy',
        's1-register-laws',
        's1-list-critical-infrastructure',
        's1-write-threat-overview',
        's1-assess-capability',
        's1-write-up-findings',
      ],
    },
    {
      id: 's1-exit-understanding',
      refs: ['S3-STG1-01', 'S3-STG1-06'],
      items: ['s1-list-stakeholders', 's1-win-champions', 's1-hold-workshops', 's1-raise-awareness'],
    },
    {
      id: 's1-exit-lessons',
      refs: ['S2-PREP-02', 'S2-PREP-03'],
      items: ['s1-gather-guidance', 's1-consult-teams', 's1-choose-what-fits'],
    },
    {
      id: 's1-exit-funding',
      refs: ['S3-STG1-30'],
      items: ['s1-examine-funding'],
    },
    {
      id: 's1-exit-decision',
      refs: ['S2-GOV-06', 'S3-TL-13'],
      items: ['s1-name-sponsor', 's1-decide-to-plan'],
    },
  ],
  themes: [
    {
      id: 's1-t-start',
      items: [
        {
          id: 's1-name-sponsor',
          refs: ['S2-GOV-06', 'S2-GOV-13'],
          links: [{ screen: 'setup' }],
        },
        {
          id: 's1-form-core-team',
          refs: ['S3-TL-13', 'S3-STG1-09'],
          links: [{ screen: 'setup' }],
        },
        {
          id: 's1-agree-route',
          refs: ['S3-STG0-07', 'S3-STG0-01', 'S3-STG0-03', 'S3-TL-01'],
          links: [{ screen: 'documents', section: 'roadmap' }],
        },
        {
          id: 's1-set-project-channels',
          refs: ['S3-STG1-27'],
          links: [{ screen: 'organization', section: 'communication' }],
        },
      ],
    },
    {
      id: 's1-t-subject',
      items: [
        {
          id: 's1-learn-history',
          refs: ['S1-OPEN-05', 'S3-BACK-03', 'S3-BACK-02', 'S2-INTRO-07', 'S0-CERT-01'],
        },
        {
          id: 's1-people-before-machines',
          refs: ['S1-BAS-01', 'S3-INTRO-01'],
        },
        {
          id: 's1-explain-role',
          refs: ['S3-STG1-03', 'S3-BEN-01', 'S3-BACK-04', 'S3-BACK-10'],
          links: [{ screen: 'organization', section: 'purpose' }],
        },
        {
          id: 's1-learn-what-it-takes',
          refs: ['S3-STG1-08'],
        },
        {
          id: 's1-face-key-issues',
          refs: ['S3-STG1-04'],
          links: [{ screen: 'risks' }],
        },
        {
          id: 's1-learn-core-services',
          refs: ['S3-STG1-33', 'S2-SERV-04', 'S2-SERV-05', 'S2-SERV-06'],
          links: [{ screen: 'services' }],
        },
      ],
    },
    {
      id: 's1-t-people',
      items: [
        {
          id: 's1-map-hierarchy',
          refs: ['S1-BAS-03'],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'placement' },
          ],
        },
        {
          id: 's1-map-persuasion',
          refs: ['S1-BAS-04'],
          links: [{ screen: 'stakeholders', section: 'map' }],
        },
        {
          id: 's1-list-stakeholders',
          refs: [
            'S3-STG1-09',
            'S3-STG1-10',
            'S3-STG1-11',
            'S3-STG1-12',
            'S3-STG1-13',
            'S3-STG1-14',
            'S3-STG1-15',
            'S3-STG1-16',
            'S3-STG1-17',
            'S3-STG1-18',
            'S3-STG1-19',
            'S3-STG1-20',
            'S3-STG1-21',
            'S3-STG1-22',
            'S3-STG1-23',
            'S3-STG1-24',
            'S3-STG1-25',
          ],
          links: [
            { screen: 'stakeholders', section: 'register' },
            { screen: 'organization', section: 'relationships' },
          ],
        },
        {
          id: 's1-win-champions',
          refs: ['S3-STG1-01', 'S2-GOV-07', 'S2-GOV-08', 'S2-GOV-09', 'S2-GOV-10'],
          links: [{ screen: 'stakeholders', section: 'engagement' }],
        },
      ],
    },
    {
      id: 's1-t-peers',
      items: [
        {
          id: 's1-gather-guidance',
          refs: ['S2-PREP-01', 'S2-INTRO-02'],
          links: [{ screen: 'documents' }],
        },
        {
          id: 's1-study-other-countries',
          refs: ['S3-STG1-34'],
        },
        {
          id: 's1-consult-teams',
          refs: ['S2-PREP-02', 'S2-PREP-10', 'S2-PREP-11'],
        },
        {
          id: 's1-choose-what-fits',
          refs: ['S2-PREP-03', 'S2-PREP-14'],
          links: [{ screen: 'organization', section: 'constraints' }],
        },
        {
          id: 's1-arrange-mentoring',
          refs: ['S2-PREP-04', 'S2-PREP-12', 'S2-PREP-13'],
          links: [
            { screen: 'organization', section: 'relationships' },
            { screen: 'documents', section: 'roadmap' },
          ],
        },
        {
          id: 's1-choose-advisers',
          refs: [
            'S2-PREP-05',
            'S2-PREP-15',
            'S2-PREP-16',
            'S2-PREP-06',
            'S2-PREP-07',
            'S2-PREP-08',
            'S2-PREP-09',
          ],
          links: [{ screen: 'risks' }],
        },
      ],
    },
    {
      id: 's1-t-law',
      items: [
        {
          id: 's1-register-laws',
          refs: ['S3-STG1-29'],
          links: [{ screen: 'organization', section: 'laws' }],
        },
        {
          id: 's1-check-existing-duties',
          refs: ['S0-END-02', 'S3-BACK-07'],
          links: [
            { screen: 'organization', section: 'laws' },
            { screen: 'organization', section: 'reporting' },
          ],
        },
        {
          id: 's1-relate-to-policy',
          refs: ['S2-GOV-01', 'S2-GOV-02', 'S2-GOV-03', 'S2-GOV-04'],
          links: [{ screen: 'organization', section: 'mandate' }],
        },
      ],
    },
    {
      id: 's1-t-need',
      items: [
        {
          id: 's1-list-critical-infrastructure',
          refs: [
            'S3-STG1-26',
            'S3-INTRO-05',
            'S3-INTRO-06',
            'S3-INTRO-07',
            'S3-INTRO-08',
            'S3-INTRO-09',
            'S3-INTRO-10',
            'S3-INTRO-11',
            'S3-INTRO-12',
            'S3-INTRO-13',
          ],
          links: [{ screen: 'organization', section: 'constituency' }],
        },
        {
          id: 's1-set-out-drivers',
          refs: ['S3-STG1-07'],
          links: [{ screen: 'organization', section: 'need' }],
        },
        {
          id: 's1-discuss-plans-dependencies',
          refs: ['S3-STG1-32'],
          links: [{ screen: 'organization', section: 'plans' }],
        },
        {
          id: 's1-write-threat-overview',
          refs: ['S1-REF-01', 'S3-STG2-05'],
          links: [{ screen: 'organization', section: 'need' }],
        },
        {
          id: 's1-assess-capability',
          refs: ['S3-STG2-06', 'S3-STG2-07', 'S3-BEN-15'],
          links: [{ screen: 'organization', section: 'need' }],
        },
      ],
    },
    {
      id: 's1-t-talk',
      items: [
        {
          id: 's1-take-public-training',
          refs: ['S3-STG1-05', 'S2-PEEROUT-28', 'S2-PEEROUT-29', 'S2-PEEROUT-30'],
        },
        {
          id: 's1-find-training-programs',
          refs: ['S3-BEN-20'],
          links: [{ screen: 'documents', section: 'staffing' }],
        },
        {
          id: 's1-hold-workshops',
          refs: ['S3-STG1-06', 'S1-OPEN-01', 'S1-OPEN-03'],
        },
        {
          id: 's1-raise-awareness',
          refs: ['S1-OPEN-06'],
        },
      ],
    },
    {
      id: 's1-t-outline',
      items: [
        {
          id: 's1-sketch-aims',
          refs: ['S3-STG1-28'],
          links: [{ screen: 'organization', section: 'purpose' }],
        },
        {
          id: 's1-sketch-constituency-channels',
          refs: ['S3-STG1-27'],
          links: [{ screen: 'organization', section: 'communication' }],
        },
        {
          id: 's1-outline-technology',
          refs: ['S3-STG1-31'],
          links: [{ screen: 'documents', section: 'facilities' }],
        },
        {
          id: 's1-examine-funding',
          refs: [
            'S3-STG1-30',
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
          id: 's1-list-decisions',
          refs: ['S3-STG1-02'],
          links: [{ screen: 'documents', section: 'roadmap' }],
        },
        {
          id: 's1-write-up-findings',
          refs: ['S2-CONC-01'],
          links: [{ screen: 'organization', section: 'need' }],
        },
        {
          id: 's1-decide-to-plan',
          refs: ['S2-GOV-06', 'S3-TL-13'],
          links: [{ screen: 'documents', section: 'roadmap' }],
        },
      ],
    },
  ],
};
