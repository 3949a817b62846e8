import type { WorksheetSection } from './worksheet-types';
import { PLACE_SECTIONS } from './worksheet-place';
import { REMIT_SECTIONS } from './worksheet-remit';
import { WHY_SECTIONS } from './worksheet-why';
import { WORK_SECTIONS } from './worksheet-work';

export { DECISION_FACTORS, HOST_TYPES } from './worksheet-lists';

/** The organization worksheet in the order of the screen: why, remit, place, work. */
export const WORKSHEET: readonly WorksheetSection[] = [
  ...WHY_SECTIONS,
  ...REMIT_SECTIONS,
  ...PLACE_SECTIONS,
  ...WORK_SECTIONS,
];
