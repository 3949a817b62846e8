import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import { addTask } from './edits';
import { ExchangeButton } from './exchange-button';
import { PanelsMenu } from './panels-menu';
import { ScheduleSettings } from './schedule-settings';

/** Buttons of the screen. */
export function HeaderActions() {
  const { t } = useWords();
  return (
    <>
      <PanelsMenu />
      <ScheduleSettings />
      <ExchangeButton />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => addTask('task')}>
        {t('timeline.add')}
      </Button>
    </>
  );
}
