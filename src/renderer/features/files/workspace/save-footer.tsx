import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { ask } from '../../../platform/planner';
import type { Place, PlaceRequest } from '../../../state/dialogs';
import { useWords } from '../../../ui/words';
import dialogClasses from '../dialogs.module.css';
import { nameFromTitle, withEnding } from './file-names';
import type { FolderEntry, Listing } from './use-folder';
import classes from './workspace.module.css';

interface SaveFooterProps {
  readonly request: PlaceRequest;
  readonly listing: Listing | null;
  /** Entry that was clicked: its name is proposed. */
  readonly picked: FolderEntry | null;
  readonly onAnswer: (place: Place | null) => void;
}

/** Name of the file, and the question when there is one of this name already. */
export function SaveFooter({ request, listing, picked, onAnswer }: SaveFooterProps) {
  const { t } = useWords();
  const naming = useNaming(request, picked);
  const { name, setName, existing, setExisting, error, setError } = naming;
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!listing || name.trim() === '') return;
    if (!listing.writable) {
      setError('files.dialogNotWritable');
      return;
    }
    const full = withEnding(name, request.extension);
    const reply = await ask('workspace.place', { folder: listing.folder.token, name: full });
    if (!reply.ok)
      setError(reply.error.code === 'unknownToken' ? 'files.dialogNotWritable' : 'files.dialogBadName');
    else if (reply.value.exists) setExisting(reply.value.file);
    else onAnswer({ file: reply.value.file, overwrite: false });
  };
  const another = (): void => {
    setExisting(null);
    input.current?.select();
    input.current?.focus();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={input}
        data-autofocus
        className={classes.nameField ?? ''}
        label={t('files.dialogName')}
        description={t('files.dialogNameHelp', { extension: request.extension })}
        value={name}
        maxLength={180}
        error={error && t(error)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {existing && (
        <NameTaken
          name={existing.name}
          onAnother={another}
          onReplace={() => onAnswer({ file: existing, overwrite: true })}
        />
      )}
      <div className={dialogClasses.buttonRow}>
        <Button variant="default" onClick={() => onAnswer(null)}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={name.trim() === '' || existing !== null || !listing}>
          {t('files.dialogSave')}
        </Button>
      </div>
    </form>
  );
}

interface NameTakenProps {
  readonly name: string;
  readonly onAnother: () => void;
  readonly onReplace: () => void;
}

function NameTaken({ name, onAnother, onReplace }: NameTakenProps) {
  const { t } = useWords();
  return (
    <div role="alert" className={`${dialogClasses.notice ?? ''} ${classes.exists ?? ''}`}>
      <strong>{t('files.dialogExists', { file: name })}</strong>
      <p>{t('files.dialogExistsHelp')}</p>
      <Group gap={8} mt={8}>
        <Button variant="default" data-autofocus onClick={onAnother} ref={focusOnce}>
          {t('files.dialogOtherName')}
        </Button>
        <Button variant="default" className={dialogClasses.danger} onClick={onReplace}>
          {t('files.dialogReplace')}
        </Button>
      </Group>
    </div>
  );
}

/** The question takes the focus when it appears, so that it is read out. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

function useNaming(request: PlaceRequest, picked: FolderEntry | null) {
  const [name, setTyped] = useState(() => nameFromTitle(request.suggestedName));
  const [existing, setExisting] = useState<Place['file'] | null>(null);
  const [error, setError] = useState<UiKey | null>(null);
  const [seen, setSeen] = useState(picked);
  const setName = (next: string): void => {
    setTyped(next);
    setExisting(null);
    setError(null);
  };
  // A click on a file proposes its name; a person may go on typing from there.
  if (picked !== seen) {
    setSeen(picked);
    if (picked && picked.kind !== 'folder') setName(picked.name);
  }
  return { name, setName, existing, setExisting, error, setError };
}
