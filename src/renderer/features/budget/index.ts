export { BudgetScreen } from './budget-screen';
export { FundingSourcePanel } from './funding-panel';
export { LinePanel } from './line-panel';
export { SpendingPanel } from './spending-panel';
