import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { importTimeline } from '@shared/commands/timeline-import';
import type { Answer } from '@shared/contract/channels';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { askForFile } from '../../state/dialogs';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { ImportLosses, RefusedPreview, TakenPreview, type ImportMode } from './exchange-preview';

type Read = Answer<'schedule.read'>;

/** Picks a file, shows what it would bring or why it is refused, and takes it over in one step. */
export function ExchangeImport({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const choose = async (): Promise<void> => {
    flushPendingEdits();
    const file = await askForFile('schedule');
    const { plan } = useDocument.getState();
    if (file === null || plan === null) return;
    setBusy(true);
    const reply = await ask('schedule.read', { token: file.token, plan });
    setBusy(false);
    setRead(reply.ok ? reply.value : null);
    setProblem(reply.ok ? '' : describeError({ file: file.name, ...reply.error }, t).text);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{t('exchange.importHelp')}</Text>
      <Text size="sm" c="dimmed">
        {t('exchange.importKinds')}
      </Text>
      <Group>
        <Button variant={read === null ? 'filled' : 'default'} onClick={() => void choose()} loading={busy}>
          {read === null ? t('exchange.choose') : t('exchange.chooseOther')}
        </Button>
        <Text size="sm" role="status" c={problem === '' ? 'dimmed' : 'red'}>
          {busy ? t('exchange.reading') : problem}
        </Text>
      </Group>
      {read?.kind === 'refused' && <RefusedPreview read={read} />}
      {read?.kind === 'taken' && <TakeOver read={read} onDone={onDone} />}
    </Stack>
  );
}

interface TakeOverProps {
  readonly read: Extract<Read, { kind: 'taken' }>;
  readonly onDone: () => void;
}

function TakeOver({ read, onDone }: TakeOverProps) {
  const { t } = useWords();
  const own = usePlan((plan) => plan.timeline.tasks);
  const count = own.length;
  const [mode, setMode] = useState<ImportMode>('replace');
  const [refused, setRefused] = useState(false);
  // Said as soon as it is chosen, not only when it is tried.
  const doubled =
    mode === 'append' && read.timeline.tasks.some(({ id }) => own.some((task) => task.id === id));
  const take = (): void => {
    const { timeline, people, startDay, weekend } = read;
    const result = dispatch(importTimeline, { timeline, people, startDay, weekend, mode });
    if (!result.ok) {
      setRefused(true);
      return;
    }
    const tasks = timeline.tasks.length;
    say({ key: 'exchange.imported', values: { count: tasks, n: tasks } });
    onDone();
  };
  return (
    <>
      <TakenPreview read={read} mode={mode} />
      {count > 0 && (
        <Radio.Group
          label={t('exchange.mode')}
          value={mode}
          onChange={(value) => {
            setMode(value === 'append' ? 'append' : 'replace');
            setRefused(false);
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="replace" label={t('exchange.modeReplace', { count, n: count })} />
            <Radio value="append" label={t('exchange.modeAppend')} />
          </Stack>
        </Radio.Group>
      )}
      <ImportLosses read={read} mode={mode} />
      <Group justify="flex-end">
        <Text size="sm" role="alert" c="red">
          {refused || doubled ? t('exchange.importRefused') : ''}
        </Text>
        <Button onClick={take} disabled={doubled}>
          {t('exchange.import')}
        </Button>
      </Group>
    </>
  );
}
