export { defaultTasks, type DefaultTasksHow, type TaskSet } from './default-tasks';
export { factorEffects, withFactors, type FactorEffect } from './factors';
