export { type ArithmeticStep, type StepId, type StepOperator } from './arithmetic';
export {
  type Balance,
  type CapacityFault,
  type CapacityInput,
  type CapacityMonth,
  type ServiceLoad,
} from './capacity';
export { type CompareFault, type CoverPrices, type CoverRow, type OnCallCost } from './compare-cover';
export { coversOf, plannedOnCall, type PlanCover } from './cover-options';
export { handlingPosts, payLevelOf, type CoverSalary } from './cover-salary';
export {
  coverNeed,
  HOURS_OF_YEAR,
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
  type Assumption,
  type AssumptionChanges,
  type ChangeableAssumption,
  type FirstPlan,
  type FirstPlanAnswers,
  type FirstPlanFault,
  type HostProvides,
  type PlannedPosition,
} from './first-plan-types';
export { missingPosts, plannedStart } from './first-plan-starts';
export { hiringOf, type Hiring } from './hiring';
export { netHours, type NetHours, type WorkingYear, type WorkingYearFault } from './net-hours';
export { capacityOf, offeredServices, skillGapsIn, skillsAtLaunch } from './plan-skills';
export {
  coverOf,
  firstDay,
  headcountOn,
  horizonDay,
  launchDay,
  launchIn,
  levels,
  monthOfDay,
  planLevel,
  skillNeedsIn,
  staffPositions,
  wantedOf,
  workingYearOf,
  type Headcount,
  type SkillLevels,
} from './plan-team';
export { capacityShort, planWarnings, type CapacityShort, type PlanWarning } from './plan-warnings';
export { positionNames } from './position-names';
export { PAID_WEEKS, type OnCallPay } from './on-call-pay';
export { type StaffPosition } from './position';
export { staffRamp, type RampMonth } from './ramp';
export {
  type OutsideSkill,
  type SkillGapInput,
  type SkillGapSpan,
  type SkillMonth,
  type SkillNeed,
  type SkillState,
} from './skill-gap';
export { type StaffingInput, type StaffingRule, type StaffingWarning } from './staffing-warnings';
export { conductTalk, type ConductTalk } from './conduct-talk';
export { adviceOfTool, evaluationOf, unheldSkills } from './tool-fit';
export {
  isHeldKnown,
  trainingSuggestions,
  trainingYears,
  type HeldTraining,
  type TrainingSuggestion,
  type TrainingYear,
} from './training-plan';
