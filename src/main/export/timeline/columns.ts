import { never } from '@shared/core/assert';
import type { BuildContext } from '@shared/document/context';
import type { TaskColumn } from '@shared/exchange';

/** Title of a column of the table of tasks. */
export function columnTitle({ say }: BuildContext, column: TaskColumn): string {
  switch (column) {
    case 'number':
      return say('timeline.columnNumber');
    case 'level':
      return say('timeline.columnLevel');
    case 'wbs':
      return say('timeline.columnWbs');
    case 'name':
      return say('timeline.columnName');
    case 'stage':
      return say('timeline.columnStage');
    case 'kind':
      return say('timeline.columnKind');
    case 'gate':
      return say('timeline.columnGate');
    case 'duration':
      return say('timeline.columnDuration');
    case 'start':
      return say('timeline.start');
    case 'finish':
      return say('timeline.finish');
    case 'predecessors':
      return say('timeline.columnPredecessors');
    case 'progress':
      return say('timeline.columnProgressPercent');
    case 'owner':
      return say('timeline.columnOwner');
    case 'constraint':
      return say('timeline.columnConstraint');
    case 'constraintDay':
      return say('timeline.columnConstraintDay');
    case 'actualStart':
      return say('timeline.columnActualStart');
    case 'actualFinish':
      return say('timeline.columnActualFinish');
    case 'totalFloat':
      return say('timeline.columnTotalFloat');
    case 'critical':
      return say('timeline.columnCritical');
    case 'notes':
      return say('timeline.columnNotes');
    case 'catalog':
      return say('timeline.columnCatalog');
    case 'id':
      return say('timeline.columnId');
    default:
      return never(column);
  }
}
