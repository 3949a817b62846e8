import { beginningOf, monthOfPlace } from '@shared/budget';
import type { Beginning } from '@shared/plan/types';
import type { BookContext } from './book-context';

/** Month `YYYY-MM` something begins in; empty where neither day nor task says so. */
export function firstMonth(
  { result, schedule }: Pick<BookContext, 'result' | 'schedule'>,
  start: Beginning,
): string {
  if (start.day === null && start.task === null) return '';
  const { place, scheduled } = beginningOf(start, result.horizon, schedule);
  return scheduled ? monthOfPlace(result.horizon, place) : '';
}
