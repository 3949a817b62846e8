export { step, tidy, wholePeople, type ArithmeticStep, type StepId, type StepOperator } from './arithmetic';
export {
  capacity,
  HANDLING_PERCENT,
  type Balance,
  type CapacityFault,
  type CapacityInput,
  type CapacityMonth,
  type ServiceLoad,
} from './capacity';
export { compareCover, type CompareFault, type CoverPrices, type CoverRow } from './compare-cover';
export {
  COVER_MODELS,
  coverNeed,
  isRoundTheClock,
  ON_CALL_WEEKS,
  usualCover,
  type Cover,
  type CoverFault,
  type CoverModel,
  type CoverNeed,
  type OnCall,
  type PersonHours,
} from './cover';
export { firstPlan } from './first-plan';
export {
  CHANGEABLE,
  HOST_PROVIDES,
  type Assumption,
  type AssumptionChanges,
  type ChangeableAssumption,
  type FirstPlan,
  type FirstPlanAnswers,
  type FirstPlanFault,
  type HostProvides,
  type PlannedPosition,
} from './first-plan-types';
export { hiringOf, type Hiring } from './hiring';
export {
  netHours,
  SUGGESTED_YEAR,
  type NetHours,
  type WorkingYear,
  type WorkingYearFault,
} from './net-hours';
export { capacityOf, offeredServices, skillGapsIn, skillsAtLaunch } from './plan-skills';
export {
  catalogLevel,
  coverOf,
  firstDay,
  headcountOn,
  horizonDay,
  launchDay,
  levels,
  monthOfDay,
  outsideSkillsIn,
  planLevel,
  skillNeedsIn,
  staffPositions,
  wantedOf,
  workingYearOf,
  type Headcount,
  type SkillLevels,
} from './plan-team';
export { capacityShort, planWarnings, type CapacityShort } from './plan-warnings';
export { positionNames } from './position-names';
export { holderOf, presentIn, type StaffPosition } from './position';
export {
  gapSpans,
  positionGaps,
  skillGaps,
  skillNeedsOf,
  skillsIn,
  type OutsideSkill,
  type SkillGapInput,
  type SkillGapSpan,
  type SkillMonth,
  type SkillNeed,
  type SkillState,
} from './skill-gap';
export {
  STAFFING_RULES,
  staffingWarnings,
  type StaffingInput,
  type StaffingRule,
  type StaffingWarning,
} from './staffing-warnings';
export { conductTalk, type ConductTalk } from './conduct-talk';
export { adviceOfTool, evaluationOf, unheldSkills } from './tool-fit';
export {
  trainingSuggestions,
  trainingYears,
  type TrainingSuggestion,
  type TrainingYear,
} from './training-plan';
