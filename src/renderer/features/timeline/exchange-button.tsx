import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';
import { ExchangeDialog } from './exchange-dialog';
import { useShownRows, useTimelineState } from './use-timeline';

/** Opens import and export; what the screen shows can be exported as it is. */
export function ExchangeButton() {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const shown = useShownRows(useTimelineState()).flatMap(({ row }) => (row === null ? [] : [row.task.id]));
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('exchange.title')}
      </Button>
      {opened && <ExchangeDialog shown={shown} onClose={() => setOpened(false)} />}
    </>
  );
}
