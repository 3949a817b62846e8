import { lazy } from 'react';

/** The questions for a new plan, loaded when they are asked. */
export const NewPlanScreen = lazy(async () => ({
  default: (await import('../../features/setup')).NewPlanScreen,
}));
