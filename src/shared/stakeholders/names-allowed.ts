import { TLP } from '../plan/identity';
import type { Plan } from '../plan/types';

/**
 * May the sections of the concept of operations name persons, and what is exported of the stakeholder register
 * unless asked otherwise? `show`: always; `leaveOut`: never; `byLabel`: only when the label of the plan is
 * `namesFrom` or a stricter one, so that names stay out of what goes far (TLP 2.0, RED strictest, CLEAR least
 * strict).
 */
export function namesAllowed({ documents, identity }: Pick<Plan, 'documents' | 'identity'>): boolean {
  const { names, namesFrom } = documents.conops;
  if (names === 'byLabel') return TLP.indexOf(identity.tlp) <= TLP.indexOf(namesFrom);
  return names === 'show';
}
