import { Button, Group, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { importStakeholders } from '@shared/commands/stakeholder-import';
import type { Separator, StakeholderImport, StakeholderWords } from '@shared/exchange';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { ImportColumns } from './import-columns';
import { ImportOutcome } from './import-outcome';
import {
  decisionsOf,
  NO_CHOICES,
  previewOf,
  withColumn,
  withDecision,
  type ListRows,
} from './import-preview';
import { countsText, nothingNewText } from './import-reasons';
import { ImportSourceFields } from './import-source';
import { ImportSeparator } from './import-separator';
import { firstLineOf, rowsOfText, useImportSource } from './use-import-source';
import { useListWords } from './use-list-words';
import classes from './import.module.css';

interface ImportDialogProps {
  /** What was pasted on the register; empty to ask for it. */
  readonly pasted: string;
  /** Its names are those of persons. */
  readonly people: boolean;
  readonly onClose: () => void;
}

/** A list of stakeholders from the clipboard or a file: shown with what becomes of every row, taken over in one step. */
export function ImportDialog({ pasted, people, onClose }: ImportDialogProps) {
  const { t } = useWords();
  const words = useListWords();
  const source = useImportSource(pasted);
  const text = useDeferredValue(source.text);
  const [chosen, setChosen] = useState<{ readonly of: string; readonly separator: Separator | null }>();
  const first = firstLineOf(text);
  // What was said of one list is not said of another that is pasted over it.
  const said = chosen?.of === first ? chosen.separator : null;
  const typed = useMemo(() => (words ? rowsOfText(text, words, said) : null), [text, words, said]);
  const openQuote = typed?.openQuote ?? null;
  const rows = source.file === null ? (typed?.rows ?? null) : source.file.rows;
  const hasRows = rows?.some((row) => row.some((cell) => cell.trim() !== '')) ?? false;
  return (
    <Dialog onClose={onClose} size={860} title={t('stakeholder-import.title')}>
      <ImportSourceFields source={source} />
      {source.file === null && openQuote !== null && (
        <Text size="sm" c="red" role="alert">
          {t('stakeholder-import.text_open_quote', { at: openQuote })}
        </Text>
      )}
      {source.file === null && typed && text.trim() !== '' && (
        <ImportSeparator
          value={typed.separator}
          onChange={(separator) => setChosen({ of: first, separator })}
        />
      )}
      {words && rows && hasRows ? (
        // Another list begins with its own guess, not with what was chosen for the last one.
        <Preview key={listKey(source.file?.name, rows)} {...{ rows, words, people, onClose }} />
      ) : (
        <Footer read={null} onTake={() => undefined} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** Tells lists apart by where they come from and by their first row that has anything. */
function listKey(file: string | undefined, rows: ListRows): string {
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  return JSON.stringify([file ?? null, ...first]);
}

interface PreviewProps {
  readonly rows: ListRows;
  readonly words: StakeholderWords;
  readonly people: boolean;
  readonly onClose: () => void;
}

function Preview({ rows, words, people, onClose }: PreviewProps) {
  const { t } = useWords();
  const plan = usePlan((whole) => whole);
  const [choices, setChoices] = useState({ ...NO_CHOICES, people });
  const [failed, setFailed] = useState(false);
  const { columns, titles, titleRow, read } = useMemo(
    () => previewOf(rows, choices, { plan, newId, words }),
    [rows, choices, plan, words],
  );
  const take = (list: StakeholderImport): void => {
    const { entries, updates, people, personUpdates } = list;
    if (!dispatch(importStakeholders, { entries, updates, people, personUpdates }).ok) {
      setFailed(true);
      return;
    }
    say({ key: 'stakeholder-import.done', values: { counts: countsText(t, list) } });
    onClose();
  };
  const reason = read.ok
    ? ''
    : t(read.error.type === 'noRows' ? 'stakeholder-import.no_rows' : 'stakeholder-import.no_name_column');
  return (
    <div className={classes.preview}>
      <ImportColumns
        columns={columns}
        titles={titles}
        titleRow={titleRow}
        people={choices.people}
        onPeople={(value) => setChoices({ ...choices, people: value })}
        onColumn={(place, column) => setChoices(withColumn(choices, columns, [place, column]))}
        onTitles={(value) => setChoices({ ...choices, titles: value })}
      />
      <Text size="sm" fw={600} role="status">
        {read.ok ? countsText(t, read.value) : reason}
      </Text>
      {read.ok && (
        <ImportOutcome
          read={read.value}
          decisions={decisionsOf(choices, rows)}
          onDecide={(row, decision) => setChoices(withDecision(choices, rows, [row, decision]))}
        />
      )}
      {failed && (
        <Text size="sm" c="red" role="alert">
          {t('stakeholder-import.failed')}
        </Text>
      )}
      <Footer read={read.ok ? read.value : null} onTake={take} onClose={onClose} />
    </div>
  );
}

interface FooterProps {
  readonly read: StakeholderImport | null;
  readonly onTake: (list: StakeholderImport) => void;
  readonly onClose: () => void;
}

function Footer({ read, onTake, onClose }: FooterProps) {
  const { t } = useWords();
  const changes = read ? [read.entries, read.updates, read.people, read.personUpdates] : [];
  const isSame = read !== null && changes.every((list) => list.length === 0);
  const count = read ? read.taken.length + read.merged.length : 0;
  return (
    <Group justify="flex-end" gap="sm" className={classes.foot ?? ''}>
      <Text size="sm" c="dimmed">
        {read && isSame && count > 0 ? nothingNewText(t, read) : ''}
      </Text>
      <Button variant="default" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button disabled={read === null || isSame} onClick={() => read && onTake(read)}>
        {t('stakeholder-import.take', { count, n: count })}
      </Button>
    </Group>
  );
}
