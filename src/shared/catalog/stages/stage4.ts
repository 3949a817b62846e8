import type { CatalogStage } from '../types';
import { STAGE4_WORK } from './stage4-work';
import { STAGE4_GROWTH } from './stage4-growth';

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
  themes: [...STAGE4_WORK, ...STAGE4_GROWTH],
};
