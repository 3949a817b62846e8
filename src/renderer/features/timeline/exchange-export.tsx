import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Answer } from '@shared/contract/channels';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { askForPlace } from '../../state/dialogs';
import { useDocument } from '../../state/document-store';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { exchangeFormats } from './exchange-formats';
import { ExchangeSheet, WHOLE_SHEET, type SheetChoice } from './exchange-sheet';

type Stand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'said'; readonly text: string; readonly failed: boolean };

/** Chooses a format, says what it is good for, and writes the file to a place the person picks. */
export function ExchangeExport({ shown }: { readonly shown: readonly string[] | null }) {
  const { t } = useWords();
  const known = useFormats();
  const formats = exchangeFormats(t);
  const [id, setId] = useState('timeline.pdf');
  const [sheet, setSheet] = useState<SheetChoice>(WHOLE_SHEET);
  const [stand, setStand] = useState<Stand>({ kind: 'idle' });
  const format = formats.find((entry) => entry.id === id);
  const available = known.find((entry) => entry.id === id)?.available ?? true;
  const run = async (): Promise<void> => {
    flushPendingEdits();
    const { plan } = useDocument.getState();
    const extension = known.find((entry) => entry.id === id)?.extension;
    if (plan === null || extension === undefined) return;
    const name = t('exchange.fileName', { plan: plan.identity.title }).slice(0, 150);
    const place = await askForPlace({ suggestedName: name, extension });
    if (place === null) return;
    setStand({ kind: 'running' });
    const { rows, ...paper } = sheet;
    const options = !format?.sheet
      ? {}
      : rows === 'shown'
        ? { ...paper, rows: 'all' as const, shown: [...(shown ?? [])] }
        : { ...paper, rows };
    const target = { target: place.file.token, overwrite: place.overwrite };
    const reply = await ask('export.write', { plan, format: id, options, ...target });
    setStand(
      reply.ok
        ? {
            ...{ kind: 'said', failed: false },
            text: t('exchange.exported', { file: reply.value.file.name, folder: reply.value.file.folder }),
          }
        : { kind: 'said', text: describeError(reply.error, t).text, failed: true },
    );
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{t('exchange.exportHelp')}</Text>
      <Select
        label={t('exchange.format')}
        data={formats.map((entry) => ({ value: entry.id, label: entry.label }))}
        value={id}
        allowDeselect={false}
        onChange={(value) => {
          if (value !== null) setId(value);
          setStand({ kind: 'idle' });
        }}
      />
      <Text size="sm" c="dimmed">
        {available ? format?.help : t('exchange.needsBrowser')}
      </Text>
      {format?.sheet && (
        <ExchangeSheet
          choice={sheet}
          onChange={setSheet}
          several={id === 'timeline.pdf'}
          canShown={shown !== null && shown.length > 0}
        />
      )}
      <Group justify="space-between" mt="sm">
        <Text size="sm" role="status" c={stand.kind === 'said' && stand.failed ? 'red' : 'dimmed'}>
          {stand.kind === 'running' ? t('exchange.exporting') : stand.kind === 'said' ? stand.text : ''}
        </Text>
        <Button onClick={() => void run()} disabled={!available} loading={stand.kind === 'running'}>
          {t('exchange.export')}
        </Button>
      </Group>
    </Stack>
  );
}

function useFormats(): Answer<'export.formats'> {
  const [formats, setFormats] = useState<Answer<'export.formats'>>([]);
  useEffect(() => {
    let gone = false;
    void ask('export.formats', null).then((reply) => {
      if (reply.ok && !gone) setFormats(reply.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  return formats;
}
