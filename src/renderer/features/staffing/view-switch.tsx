import { SegmentedControl } from '@mantine/core';
import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';

export interface ViewChoice<View extends string> {
  readonly value: View;
  readonly label: UiKey;
}

interface ViewSwitchProps<View extends string> {
  readonly views: readonly ViewChoice<View>[];
  readonly value: View;
  readonly onChange: (view: View) => void;
}

/** Chooses how a tab shows what it is about. */
export function ViewSwitch<View extends string>({ views, value, onChange }: ViewSwitchProps<View>) {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('staffing.view')}
      data={views.map((view) => ({ value: view.value, label: t(view.label) }))}
      value={value}
      onChange={onChange}
    />
  );
}
