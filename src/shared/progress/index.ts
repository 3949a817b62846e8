export { essentialsOf, type Essential, type Essentials } from './essentials';
export { filterItems, isFiltering, NO_FILTER, type ItemFilter } from './filter';
export { isOverdue, isSettled, itemsByTheme, recordOf, type ItemView } from './items';
export { nextThree, type NextItem, type NextReason } from './next';
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
  stageLog,
  stageView,
  statusOf,
  type CriterionView,
  type Progress,
  type StageStatus,
  type StageView,
  type ThemeView,
} from './stage-view';
