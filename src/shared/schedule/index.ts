export {
  addWorkingDays,
  compileCalendar,
  isWorking,
  nextWorking,
  previousWorking,
  workingDaysBetween,
  type CompiledCalendar,
} from './calendar';
export { cycleIn, wouldCycle } from './cycle';
export { explain, type Explanation, type Reason } from './explain';
export type {
  ConstraintType,
  DayRange,
  LinkType,
  NetLink,
  NetTask,
  Network,
  TaskConstraint,
  TaskKind,
  WorkCalendar,
} from './network';
export type { Conflict, Driving, Schedule, ScheduleFault, TaskDates } from './result';
export { schedule } from './schedule';
export {
  chanceOf,
  createSimulation,
  type RiskEvent,
  type Simulation,
  type SimulationFault,
  type SimulationInput,
  type SimulationResult,
} from './monte-carlo';
export type { Spread } from './spread';
