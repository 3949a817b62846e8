import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import type { ColumnId } from './grid-columns';
import { sorted, type CellText } from './grid-rows';
import { useGrid } from './grid-store';

/** Sorts by a column: upwards, asked again downwards, asked once more back to the order of the register. */
export function useSort(rows: readonly Stakeholder[], text: CellText): (column: ColumnId) => void {
  const { language } = useWords();
  const order = useGrid((state) => state.order);
  return (column) => {
    if (order?.column === column && order.down) {
      useGrid.setState({ order: null });
      return;
    }
    const down = order?.column === column;
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    const ids = sorted(rows, (entry) => keyOf(entry, column, text), { down, compare });
    useGrid.setState({ order: { column, down, ids } });
  };
}

/** Scores and engagements sort by their rank, everything else by its text. */
function keyOf(entry: Stakeholder, column: ColumnId, text: CellText): string | number | null {
  if (column === 'influence' || column === 'interest') return entry[column];
  if (column === 'current' || column === 'wanted') {
    const value = entry[column];
    return value === null ? null : ENGAGEMENTS.indexOf(value);
  }
  return text(entry, column);
}
