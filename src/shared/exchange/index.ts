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
