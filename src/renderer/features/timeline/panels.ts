export { BaselineDialog } from './baseline-dialog';
export { CalendarDialog } from './calendar-dialog';
export { LengthDialog } from './length-dialog';
export { RiskDialog } from './risk-dialog';
