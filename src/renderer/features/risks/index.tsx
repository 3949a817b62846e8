export { DecisionPanel } from './decision-panel';
export { RiskPanel } from './risk-panel';
export { RisksScreen } from './risks-screen';
