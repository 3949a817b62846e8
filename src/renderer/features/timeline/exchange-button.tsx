import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';
import { ExchangeDialog } from './exchange-dialog';

/** Opens import and export. `shown` answers the ids of the tasks on the screen when it is pressed. */
export function ExchangeButton({ shown }: { readonly shown?: () => readonly string[] }) {
  const { t } = useWords();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  return (
    <>
      <Button variant="default" onClick={() => setIds(shown?.() ?? [])}>
        {t('exchange.title')}
      </Button>
      <ExchangeDialog opened={ids !== null} shown={ids ?? []} onClose={() => setIds(null)} />
    </>
  );
}
