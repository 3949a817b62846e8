import type { Span } from '@shared/budget';
import { formatMonthFor } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';

/** Name of a span: a fiscal year such as 2027 or 2027/28, a quarter of it, or a month. */
export function spanName({ first, year, quarter }: Span, t: Translate, language: string): string {
  if (year === null) return formatMonthFor(language, `${first}-01`);
  const { startYear, endYear } = year;
  const name =
    startYear === endYear
      ? String(startYear)
      : `${String(startYear)}/${String(endYear % 100).padStart(2, '0')}`;
  return quarter === null ? name : t('budget.quarter', { quarter, year: name });
}
