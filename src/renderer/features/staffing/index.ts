export { StaffingScreen } from './staffing-screen';
export { PositionPanel } from './position-panel';
