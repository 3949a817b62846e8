import type { Reading } from './draft';
import type { Difference } from './import-types';

/** Whether the row goes over what the plan says; either way the row tells that the two differ. */
export function goesOver({ wins, changed, differs }: Reading, difference: Difference): boolean {
  if (wins) changed.push(difference.column);
  else differs.push(difference);
  return wins;
}
