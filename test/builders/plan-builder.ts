import { newPlan } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';

/** A plan as the set-up screen leaves it, with the parts given instead. Fictional country and people only. */
export function buildPlan(overrides: Partial<Plan> = {}): Plan {
  const plan = newPlan({
    id: 'plan-0001',
    createdOn: '2026-01-05',
    title: 'National CSIRT of Examplia',
    teamName: 'CERT-EX',
    country: 'XX',
    documentLanguage: 'en',
    currency: 'EUR',
    weekend: [6, 7],
    startDay: '2026-02-02',
    lengthMonths: 24,
    tlp: 'AMBER',
  });
  return { ...plan, ...overrides };
}

/** The same plan under another title: the smallest edit a person can make. */
export function retitled(plan: Plan, title: string): Plan {
  return { ...plan, identity: { ...plan.identity, title } };
}
