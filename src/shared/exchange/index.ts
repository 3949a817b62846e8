export { readCsv, writeCsv, type CsvFault } from './csv';
export { writeCalendar, type CalendarWords } from './icalendar';
export {
  cellText,
  taskTable,
  TASK_COLUMNS,
  type TaskCell,
  type TaskColumn,
  type TaskTableRow,
  type TaskTableWords,
} from './task-table';
export type {
  FaultType,
  ImportContext,
  ImportFault,
  ImportLoss,
  ImportNote,
  LossType,
  TimelineImport,
} from './import-types';
export { readProject, type ReadWords } from './msproject/read';
export { writeProject, type ProjectWords } from './msproject/write';
export { readTaskTable, type SheetCell, type TableForm } from './table-read';
export * from './stakeholders/index';
