export { essentialsOf, type Essential, type Essentials } from './essentials';
export { filterItems, isFiltering, NO_FILTER, type ItemFilter } from './filter';
export { isOverdue, isSettled, itemsByTheme, otherTheme, recordOf, type ItemView } from './items';
export { NEXT_REASONS, nextThings, nextThree, SOON_DAYS, type NextItem, type NextReason } from './next';
export {
  openRisks,
  overviewOf,
  planClock,
  type Overview,
  type PlanClock,
  type ScoredRisk,
  type StageLine,
} from './overview';
export {
  isUnderWay,
  progressOf,
  stageLog,
  stageView,
  statusOf,
  type CriterionView,
  type Progress,
  type StageStatus,
  type StageView,
  type ThemeView,
} from './stage-view';
