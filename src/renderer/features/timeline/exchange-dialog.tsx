import { Modal, Tabs } from '@mantine/core';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { ExchangeExport } from './exchange-export';
import { ExchangeImport } from './exchange-import';

interface ExchangeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Ids of the tasks on the screen, as filtered and expanded; left out, only whole timelines are offered. */
  readonly shown?: readonly string[];
}

/** The timeline as a file for others, and schedules of others for the plan. */
export function ExchangeDialog({ opened, onClose, shown }: ExchangeDialogProps) {
  const { t } = useWords();
  const close = (): void => {
    flushPendingEdits();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={760}
      title={t('exchange.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
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
    </Modal>
  );
}
