import type { Quadrant } from '../catalog/stakeholder-types';
import type { Stakeholder } from '../plan/types';

/** From this step of five, influence and interest count as high. */
export const HIGH_SCORE = 4;

/**
 * Field of the power and interest grid an entry lies in. Null while influence or interest is not scored.
 *
 * Five steps have no line in the middle. 3 counts as low: it is what people answer who are not sure, and a
 * grid that puts them all under "manage closely" no longer says where to spend the time.
 */
export function quadrantOf({
  influence,
  interest,
}: Pick<Stakeholder, 'influence' | 'interest'>): Quadrant | null {
  if (influence === null || interest === null) return null;
  if (influence >= HIGH_SCORE) return interest >= HIGH_SCORE ? 'manage' : 'satisfy';
  return interest >= HIGH_SCORE ? 'inform' : 'watch';
}
