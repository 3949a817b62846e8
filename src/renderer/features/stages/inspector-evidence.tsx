import { ActionIcon, Anchor, Button, Text, TextInput } from '@mantine/core';
import { IconExternalLink, IconFile, IconTrash } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { addEvidence, removeEvidence } from '@shared/commands/items';
import type { Evidence } from '@shared/plan/types';
import type { ItemView } from '@shared/progress';
import { ask } from '../../platform/planner';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';
import classes from './inspector.module.css';

/** Where others can see that it is done: files by name, pages by address. */
export function EvidencePart({ item }: { readonly item: ItemView }) {
  const { t } = useWords();
  const { evidence } = item.record;
  return (
    <PanelPart title={t('inspector.evidence')}>
      {evidence.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('inspector.evidence_none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {evidence.map((entry) => (
            <EvidenceLine key={entry.id} itemId={item.id} entry={entry} />
          ))}
        </ul>
      )}
      <EvidenceForm itemId={item.id} />
    </PanelPart>
  );
}

function EvidenceLine({ itemId, entry }: { readonly itemId: string; readonly entry: Evidence }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const label = entry.label === '' ? entry.target : entry.label;
  const open = async () => {
    const reply = await ask('link.open', { url: entry.target });
    setFailed(!reply.ok);
  };
  return (
    <li className={classes.evidence}>
      <span className={classes.evidenceIcon} title={t(`inspector.evidence_${entry.kind}`)}>
        {entry.kind === 'web' ? <IconExternalLink size={14} /> : <IconFile size={14} />}
      </span>
      <div className={classes.evidenceWords} dir="auto">
        {entry.kind === 'web' ? (
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="start"
            aria-label={t('inspector.evidence_open', { label })}
            onClick={() => void open()}
          >
            {label}
          </Anchor>
        ) : (
          <span>{label}</span>
        )}
        {label !== entry.target && (
          <Text size="xs" c="dimmed">
            {entry.target}
          </Text>
        )}
        {failed && (
          <Text size="xs" c="var(--status-danger)" role="alert">
            {t('inspector.evidence_open_failed')}
          </Text>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('inspector.evidence_remove', { label })}
        onClick={() => dispatch(removeEvidence, { id: itemId, evidenceId: entry.id })}
      >
        <IconTrash size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

function EvidenceForm({ itemId }: { readonly itemId: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <OpenForm itemId={itemId} onClose={() => setOpen(false)} />;
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
      {t('inspector.evidence_add')}
    </Button>
  );
}

interface OpenFormProps {
  readonly itemId: string;
  readonly onClose: () => void;
}

function OpenForm({ itemId, onClose }: OpenFormProps) {
  const { t } = useWords();
  const [label, setLabel] = useState('');
  const [target, setTarget] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const where = target.trim();
    setMissing(where === '');
    if (where === '') return;
    const kind = isWebAddress(where) ? 'web' : 'file';
    const evidence = { id: newId(), kind, label: label.trim(), target: where } as const;
    dispatch(addEvidence, { id: itemId, evidence });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape leaves the form, not the inspector.
    event.preventDefault();
    onClose();
  };
  return (
    <form className={classes.evidenceForm} onSubmit={submit} onKeyDown={onKeyDown}>
      <TextInput
        size="xs"
        autoFocus
        label={t('inspector.evidence_what')}
        maxLength={500}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('inspector.evidence_where')}
        maxLength={2000}
        value={target}
        error={missing && target.trim() === '' ? t('inspector.evidence_where_missing') : undefined}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs">
          {t('common.add')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Only http and https pages open by a click; everything else is a name to look for. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
