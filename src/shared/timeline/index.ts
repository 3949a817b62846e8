export { defaultScheduleOf, withDefaultSchedule, type DefaultSchedule } from './default-schedule';
export { defaultTasks, type DefaultTasksHow, type TaskSet } from './default-tasks';
export { factorEffects, withFactors, type FactorEffect } from './factors';
export { layOut, FULL_OPERATION, LEVERS_BELOW_MONTHS, type LayOut, type LayOutInput } from './lay-out';
export { networkOf, PLAN_CALENDAR } from './network';
export { outlineOf, type OutlineRow } from './outline';
export { isLate, outlookOf, type Outlook, type TimelineMatter } from './outlook';
export { isStandUp, timelineOf, type TimelineRow, type TimelineState } from './state';
export { baselineDates, currentBaseline, varianceOf, type TaskVariance, type Variance } from './variance';
