export { STAKEHOLDER_COLUMNS } from './columns';
export type { ColumnGuess, ColumnTitles, StakeholderColumn } from './columns';
export { decodeText, type DecodeOptions, type EncodingFault } from './decode-text';
export type {
  Difference,
  ListRefusal,
  MergedRow,
  NoteType,
  RefusalReason,
  RefusedRow,
  RowNote,
  StakeholderChanges,
  StakeholderContext,
  StakeholderImport,
  TakenRow,
} from './import-types';
export { readStakeholders } from './read';
export { ROW_DECISIONS, type ListColumns, type RowDecision } from './rows';
export { SEPARATORS, type Separator } from './separated';
export { tableOfRows, tableOfText, type StakeholderTable } from './table';
export { idsByWord, type IdOfWord, type StakeholderWords, type WordList } from './words';
export { engagementCalendar, type EngagementCalendarWords } from './calendar';
export { stakeholderCsv } from './csv';
export {
  stakeholderSheets,
  type Sheet,
  type SheetHeading,
  type SheetWords,
  type StakeholderSheet,
} from './sheets';
