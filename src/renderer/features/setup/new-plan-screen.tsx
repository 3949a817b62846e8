import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';

export function NewPlanScreen() {
  const { t } = useWords();
  return <ScreenHeader title={t('home.newPlan')} />;
}
