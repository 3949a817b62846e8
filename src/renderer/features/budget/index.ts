export { BudgetScreen } from './budget-screen';
export { LinePanel } from './line-panel';
