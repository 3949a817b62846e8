/** Screens of the program under which differences are grouped, in the order of the navigation. */
export const COMPARE_AREAS = [
  'identity',
  'people',
  'stage1',
  'stage2',
  'stage3',
  'stage4',
  'stage5',
  'timeline',
  'stakeholders',
  'organization',
  'services',
  'staffing',
  'budget',
  'risks',
  'decisions',
  'glossary',
  'documents',
] as const;
export type CompareArea = (typeof COMPARE_AREAS)[number];
