import { Tabs } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { ExchangeExport } from './exchange-export';
import { ExchangeImport } from './exchange-import';

interface ExchangeDialogProps {
  readonly onClose: () => void;
  /** Ids of the tasks on the screen, as filtered and expanded; left out, only whole timelines are offered. */
  readonly shown?: readonly string[];
}

/** The timeline as a file for others, and schedules of others for the plan. */
export function ExchangeDialog({ onClose, shown }: ExchangeDialogProps) {
  const { t } = useWords();
  const close = (): void => {
    flushPendingEdits();
    onClose();
  };
  return (
    <Dialog onClose={close} size={760} title={t('exchange.title')}>
      <Tabs defaultValue="export" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="export">{t('exchange.tabExport')}</Tabs.Tab>
          <Tabs.Tab value="import">{t('exchange.tabImport')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="export" pt="md">
          <ExchangeExport shown={shown ?? null} />
        </Tabs.Panel>
        <Tabs.Panel value="import" pt="md">
          <ExchangeImport onDone={close} />
        </Tabs.Panel>
      </Tabs>
    </Dialog>
  );
}
