export { affiliatedPeople } from './affiliation';
export { cleanLines } from './clean-lines';
export { cleanRegister } from './clean-register';
export { dueEngagements, engagementMatters, nextDue, type DueEngagement, type EngagementMatter } from './due';
export { engagementGap } from './gap';
export { ignoredStakeholders } from './ignored';
export { hasLapsed } from './lapsed';
export { nameFinder } from './name-finder';
export { stakeholderName, stakeholderNameBy, stakeholderNameIn } from './names';
export { namesAllowed } from './names-allowed';
export { nextAction } from './next-action';
export { withoutNames } from './without-names';
export { HIGH_SCORE, quadrantOf } from './quadrant';
export { isAccountable, raciFaults, type RaciFaults } from './raci-checks';
export { hasBackup, hasRole, isLawEnforcement, isOpen, isRecurring } from './roles';
export {
  sectorMatrix,
  type SectorCell,
  type SectorKey,
  type SectorMatrix,
  type SectorRow,
} from './sector-matrix';
export { actionOf, suggestionKey, suggestions, type Suggestion } from './suggest';
