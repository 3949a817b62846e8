import { ALL_SERVICES } from '@shared/catalog/services';
import type { Plan, ServiceStatus } from '@shared/plan/types';

export type ServiceCounts = Readonly<Record<ServiceStatus | 'undecided', number>>;

/** How many services of the framework stand where. Services this version does not know count nowhere. */
export function countServices(plan: Plan): ServiceCounts {
  const counts = { launch: 0, later: 0, notOffered: 0, retired: 0, undecided: 0 };
  for (const { id } of ALL_SERVICES) counts[plan.services.choices[id]?.status ?? 'undecided'] += 1;
  return counts;
}
