import type { CostCategory } from './budget-types';

/**
 * The kinds of cost with where their lines begin. Capital and running follow the split of Diplo (hardware,
 * software, equipment and premises against the rest), but software begins as running cost, since most of it is
 * rented by the year.
 */
export const BUDGET_CATEGORIES: readonly CostCategory[] = [
  {
    id: 'staff',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S3-STG2-28', 'S3-STG2-18'],
    outside: ['diplo-funding'],
  },
  {
    id: 'premises',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S3-STG2-29'],
    outside: ['diplo-funding'],
  },
  {
    id: 'equipment',
    nature: 'capital',
    phase: 'startUp',
    refs: ['S3-STG2-30', 'S3-STG2-19'],
    outside: ['diplo-funding'],
  },
  {
    id: 'infrastructure',
    nature: 'capital',
    phase: 'startUp',
    refs: ['S3-STG2-30', 'S3-STG3-08'],
    outside: ['diplo-funding'],
  },
  {
    id: 'software',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S2-TOOL-02', 'S2-INFO-09'],
    outside: ['diplo-funding'],
  },
  {
    id: 'operations',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S3-STG2-31'],
    outside: ['diplo-funding'],
  },
  {
    id: 'training',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S2-PD-13', 'S1-HUM2-08', 'S1-HUM4-06'],
    outside: ['enisa-setup-2020'],
  },
  {
    id: 'travel',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S1-WRAP-09', 'S1-HUM2-09', 'S2-PD-11'],
  },
  {
    id: 'memberships',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S1-WRAP-07', 'S1-WRAP-08'],
  },
  { id: 'legal', nature: 'running', phase: 'sustainment', refs: ['S1-HUM3-07'] },
  {
    id: 'communications',
    nature: 'running',
    phase: 'sustainment',
    refs: ['S1-WRAP-01', 'S1-WRAP-02', 'S3-STG3-03'],
    outside: ['diplo-funding'],
  },
  { id: 'exercises', nature: 'running', phase: 'sustainment', refs: ['S2-PEEROUT-15'] },
  {
    id: 'consultancy',
    nature: 'running',
    phase: 'startUp',
    refs: ['S2-PREP-09', 'S2-PREP-12'],
    outside: ['enisa-setup-2020'],
  },
  { id: 'contingency', nature: 'running', phase: 'startUp', refs: [] },
  { id: 'own', nature: 'running', phase: 'sustainment', refs: [] },
];
