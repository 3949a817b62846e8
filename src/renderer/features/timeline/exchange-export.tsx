import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { useWords } from '../../ui/words';
import { exchangeFormats } from './exchange-formats';
import { ExchangeSheet, WHOLE_SHEET, type SheetChoice } from './exchange-sheet';
import { useWriting, type WriteOptions } from './exchange-writing';

/** Chooses a format, says what it is good for, and writes the file to a place the person picks. */
export function ExchangeExport({ shown }: { readonly shown: readonly string[] | null }) {
  const { t } = useWords();
  const known = useFormats();
  const formats = exchangeFormats(t);
  const [id, setId] = useState('timeline.pdf');
  const [sheet, setSheet] = useState<SheetChoice>(WHOLE_SHEET);
  const { stand, write, forget } = useWriting();
  const format = formats.find((entry) => entry.id === id);
  const available = known.find((entry) => entry.id === id)?.available ?? true;
  const options = format?.sheet ? sheetOptions(sheet, shown ?? []) : {};
  const run = (): Promise<void> =>
    write({ format: id, extension: known.find((entry) => entry.id === id)?.extension, options });
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
          forget();
        }}
      />
      <Text size="sm" c="dimmed">
        {available ? format?.help : t('exchange.needsBrowser')}
      </Text>
      {format?.sheet && (
        <ExchangeSheet
          choice={sheet}
          onChange={setSheet}
          paged={id === 'timeline.pdf'}
          canShown={shown !== null && shown.length > 0}
        />
      )}
      <Group justify="space-between" mt="sm">
        <Text size="sm" role="status" c={stand.kind === 'said' && stand.failed ? 'red' : 'dimmed'}>
          {stand.kind === 'running' ? t('exchange.exporting') : stand.kind === 'said' ? stand.text : ''}
        </Text>
        <Button
          onClick={() => void run()}
          disabled={!available || known.length === 0}
          loading={stand.kind === 'running'}
        >
          {t('exchange.export')}
        </Button>
      </Group>
    </Stack>
  );
}

function sheetOptions({ rows, ...paper }: SheetChoice, shown: readonly string[]): WriteOptions {
  return rows === 'shown' ? { ...paper, rows: 'all', shown: [...shown] } : { ...paper, rows };
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
