export { affiliatedPeople } from './affiliation';
export { cleanRegister } from './clean-register';
export { dueEngagements, nextDue, type DueEngagement } from './due';
export { engagementGap } from './gap';
export { ignoredStakeholders } from './ignored';
export { nameFinder } from './name-finder';
export { stakeholderName, stakeholderNameBy, stakeholderNameIn } from './names';
export { namesAllowed } from './names-allowed';
export { nextAction } from './next-action';
export { withoutNames } from './without-names';
export { HIGH_SCORE, quadrantOf } from './quadrant';
export { isAccountable, raciFaults, type RaciFaults } from './raci-checks';
export { hasRole, isLawEnforcement, isOpen, isRecurring } from './roles';
export {
  sectorMatrix,
  type SectorCell,
  type SectorKey,
  type SectorMatrix,
  type SectorRow,
} from './sector-matrix';
export { actionOf, suggestionKey, suggestions, type Suggestion } from './suggest';
