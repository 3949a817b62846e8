import { ActionIcon, Button, Group, TextInput, Tooltip } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { ask } from '../../../platform/planner';
import { useWords } from '../../../ui/words';
import { shownPath } from './file-names';
import type { Listing } from './use-folder';
import classes from './workspace.module.css';

interface FolderBarProps {
  readonly listing: Listing;
  /** Only where something is to be saved. */
  readonly canMake: boolean;
  readonly onUp: () => void;
  /** A folder was made: it is gone to. */
  readonly onMade: (listing: Listing) => void;
}

/** Where the dialog is, the way up, and a new folder. */
export function FolderBar({ listing, canMake, onUp, onMade }: FolderBarProps) {
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Group gap={8} wrap="nowrap" className={classes.bar}>
        <Tooltip label={t('files.dialogUp')}>
          <ActionIcon
            variant="default"
            size={32}
            aria-label={t('files.dialogUp')}
            disabled={listing.parent === null}
            onClick={onUp}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <p className={classes.path}>
          <span className="visually-hidden">{t('files.dialogFolder')} </span>
          <bdi>{shownPath(listing.folder)}</bdi>
        </p>
        {canMake && (
          <Button
            variant="default"
            className={classes.fixed}
            aria-expanded={naming}
            disabled={!listing.writable}
            onClick={() => setNaming(!naming)}
          >
            {t('files.dialogNewFolder')}
          </Button>
        )}
      </Group>
      {naming && (
        <NewFolder
          folder={listing.folder.token}
          onLeave={() => setNaming(false)}
          onMade={(made) => {
            setNaming(false);
            onMade(made);
          }}
        />
      )}
    </>
  );
}

interface NewFolderProps {
  readonly folder: string;
  readonly onLeave: () => void;
  readonly onMade: (listing: Listing) => void;
}

function NewFolder({ folder, onLeave, onMade }: NewFolderProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [error, setError] = useState<UiKey | null>(null);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const reply = await ask('workspace.newFolder', { folder, name: name.trim() });
    if (reply.ok) onMade(reply.value);
    else setError(FAULTS[reply.error.code] ?? 'files.dialogNotWritable');
  };
  return (
    <form
      className={classes.newFolder}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape leaves this field, not the dialog.
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        onLeave();
      }}
    >
      <TextInput
        className={classes.grow ?? ''}
        label={t('files.dialogNewFolderName')}
        value={name}
        maxLength={200}
        error={error && t(error)}
        data-mantine-stop-propagation
        ref={(input) => input?.focus()}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setError(null);
        }}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('files.dialogCreate')}
      </Button>
    </form>
  );
}

const FAULTS: Readonly<Record<string, UiKey | undefined>> = {
  notAllowed: 'files.dialogBadName',
  badRequest: 'files.dialogBadName',
  alreadyExists: 'files.dialogFolderExists',
};
