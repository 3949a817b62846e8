export { NewPlanScreen } from './new-plan-screen';
export { PlanSettingsScreen } from './plan-settings-screen';
