export { StaffingScreen } from './staffing-screen';
export { FirstPlanDialog } from './first-plan-dialog';
export { PositionPanel } from './position-panel';
export { TrainingPanel } from './training-panel';
export { ToolPanel } from './tool-panel';
export { InfrastructurePanel } from './infrastructure-panel';
