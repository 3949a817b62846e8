import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Answer } from '@shared/contract/channels';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { namesAllowed } from '@shared/stakeholders';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { askForPlace } from '../../state/dialogs';
import { useDocument, usePlan } from '../../state/document-store';
import { Dialog } from '../../ui/dialog';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import type { ExportedPart } from './dialog-store';

interface Offer {
  readonly id: string;
  readonly label: UiKey;
  readonly help: UiKey;
}

const TABLES: readonly Offer[] = [
  { id: 'stakeholders.xlsx', label: 'stakeholder-export.xlsx', help: 'stakeholder-export.xlsx_help' },
  { id: 'stakeholders.csv', label: 'stakeholder-export.csv', help: 'stakeholder-export.csv_help' },
  { id: 'engagement.ics', label: 'stakeholder-export.ics', help: 'stakeholder-export.ics_help' },
];

function offersOf(what: ExportedPart): readonly Offer[] {
  if (what === 'stakeholders') return TABLES;
  return [
    { id: `${what}.pdf`, label: 'stakeholder-export.pdf', help: 'stakeholder-export.pdf_help' },
    { id: `${what}.png`, label: 'stakeholder-export.png', help: 'stakeholder-export.png_help' },
    { id: `${what}.svg`, label: 'stakeholder-export.svg', help: 'stakeholder-export.svg_help' },
  ];
}

const FILE_NAMES = {
  stakeholders: 'stakeholder-export.file_name',
  'stakeholder-map': 'stakeholder-export.file_name_map',
  'sector-map': 'stakeholder-export.file_name_sectors',
} as const satisfies Record<ExportedPart, UiKey>;

interface ExportDialogProps {
  readonly what: ExportedPart;
  readonly onClose: () => void;
}

/** The register or one of its maps as a file, with or without the names of persons. */
export function ExportDialog({ what, onClose }: ExportDialogProps) {
  const { t } = useWords();
  const known = useFormats();
  const offers = offersOf(what);
  const [id, setId] = useState(offers[0]?.id ?? '');
  const allowed = usePlan(namesAllowed);
  const [noNames, setNoNames] = useState(!allowed);
  const { stand, write } = useWriting(what, t);
  const format = known.find((entry) => entry.id === id);
  const help = offers.find((offer) => offer.id === id)?.help;
  return (
    <Dialog
      onClose={onClose}
      size={560}
      title={t(what === 'stakeholders' ? 'stakeholder-export.title' : 'stakeholder-export.title_map')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('stakeholder-export.lead')}</Text>
        <NativeSelect
          label={t('stakeholder-export.format')}
          data-autofocus
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        >
          {offers.map((offer) => (
            <option key={offer.id} value={offer.id}>
              {t(offer.label)}
            </option>
          ))}
        </NativeSelect>
        <Text size="sm" c="dimmed">
          {format?.available === false ? t('stakeholder-export.needs_browser') : help && t(help)}
        </Text>
        <Checkbox
          label={t('stakeholder-export.no_names')}
          description={[
            t('stakeholder-export.no_names_help'),
            allowed ? '' : t('stakeholder-export.no_names_plan'),
          ].join(' ')}
          checked={noNames}
          onChange={(event) => setNoNames(event.currentTarget.checked)}
        />
        <Group justify="space-between" mt="sm">
          <Text size="sm" role="status" c={stand.failed ? 'red' : 'dimmed'}>
            {stand.running ? t('stakeholder-export.running') : stand.text}
          </Text>
          <Button
            loading={stand.running}
            disabled={format?.available !== true}
            onClick={() => format && void write(format, noNames)}
          >
            {t('stakeholder-export.export')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

type Format = Answer<'export.formats'>[number];

function useFormats(): readonly Format[] {
  const [formats, setFormats] = useState<readonly Format[]>([]);
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

/**
 * A CSV file holds rows alone, so that it can be imported again: only its name can carry the label of the plan. It
 * stands first, where a long title cannot push it out.
 */
function suggestedFor(
  { what, extension }: { readonly what: ExportedPart; readonly extension: string },
  { title, tlp }: Plan['identity'],
  t: Translate,
): string {
  const name = t(FILE_NAMES[what], { plan: title }).slice(0, 140);
  return extension === 'csv' ? t('stakeholder-export.file_name_label', { name, label: `TLP-${tlp}` }) : name;
}

/** Asks where to, writes the file there, and says how it went. */
function useWriting(what: ExportedPart, t: Translate) {
  const [stand, setStand] = useState({ running: false, failed: false, text: '' });
  const write = async ({ id, extension }: Format, noNames: boolean): Promise<void> => {
    flushPendingEdits();
    const { plan } = useDocument.getState();
    if (plan === null) return;
    const suggestedName = suggestedFor({ what, extension }, plan.identity, t);
    const place = await askForPlace({ suggestedName, extension });
    if (place === null) return;
    setStand({ running: true, failed: false, text: '' });
    const target = { target: place.file.token, overwrite: place.overwrite };
    const reply = await ask('export.write', { plan, format: id, options: { noNames }, ...target });
    const text = reply.ok
      ? t('stakeholder-export.done', { file: reply.value.file.name, folder: reply.value.file.folder })
      : describeError(reply.error, t).text;
    setStand({ running: false, failed: !reply.ok, text });
  };
  return { stand, write };
}
