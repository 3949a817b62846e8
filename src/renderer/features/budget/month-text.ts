import { monthOfPlace } from '@shared/budget';
import { formatMonthFor } from '@shared/i18n/format';
import { useBudget } from '../../state/budget';
import { useWords } from '../../ui/words';

/** A month of the horizon by its place, as people write it: "Mar 2027". */
export function useMonthText(): (place: number) => string {
  const { language } = useWords();
  const { horizon } = useBudget();
  return (place) => formatMonthFor(language, `${monthOfPlace(horizon, place)}-01`);
}
