import type { Span } from '@shared/budget';
import { useWords } from '../../ui/words';
import { spanName } from './span-words';

const MONTHS = { year: 12, quarter: 3 };

/** Head of a column of time; a fiscal year or quarter that lies in the plan only in part says how many months do. */
export function SpanHead({ span }: { readonly span: Span }) {
  const { t, language } = useWords();
  const { from, to, year, quarter } = span;
  const isPart = year !== null && to - from < (quarter === null ? MONTHS.year : MONTHS.quarter);
  return (
    <th scope="col">
      {spanName(span, t, language)}
      {isPart && <small>{t('budget.part_of_span', { count: to - from })}</small>}
    </th>
  );
}
