import type { Budget } from '@shared/plan/types';
import type { Selection } from '../../state/session-store';

/** Where what a problem is about can be seen and changed. */
interface ProblemPlace {
  /** As the team named a source or an entry of spending; empty for a line, which the catalog may name. */
  readonly name: string;
  /** Tab of the budget. */
  readonly section: string;
  readonly selection: Selection;
}

/** The place of a problem by its `ref`: `source:ID`, `spending:ID`, or that of a line of the worksheet. */
export function problemPlace(
  ref: string,
  { sources, spendings }: Pick<Budget, 'sources' | 'spendings'>,
): ProblemPlace {
  const id = ref.slice(ref.indexOf(':') + 1);
  if (ref.startsWith('source:')) {
    const name = sources.find((source) => source.id === id)?.name ?? '';
    return { name, section: 'funding', selection: { kind: 'fundingSource', id } };
  }
  if (ref.startsWith('spending:')) {
    const name = spendings.find((entry) => entry.id === id)?.note ?? '';
    return { name, section: 'spending', selection: { kind: 'spending', id } };
  }
  return { name: '', section: 'lines', selection: { kind: 'budgetLine', id: ref } };
}
