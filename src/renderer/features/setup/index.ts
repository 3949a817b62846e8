export { NewPlanScreen } from './new-plan-screen';
