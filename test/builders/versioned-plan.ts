import type { Plan } from '@shared/plan/types';
import { buildPlan } from './plan-builder';

/** A plan of some 150 kB whose whole content follows from its number, so that a mixture would be seen. */
export function planOfVersion(version: number): Plan {
  const plan = buildPlan();
  const chapter = `Version ${version}. `.repeat(500 + (version % 7) * 100);
  const glossary = Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `term-${index}`, term: `Term ${index} of version ${version}`, meaning: chapter },
  }));
  return { ...plan, identity: { ...plan.identity, title: `Version ${version}` }, glossary };
}
