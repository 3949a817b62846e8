import { useState } from 'react';
import { describeError } from '../../../platform/error-words';
import type { Place, PlaceRequest } from '../../../state/dialogs';
import { useWords } from '../../../ui/words';
import dialogClasses from '../dialogs.module.css';
import { FileModal } from '../file-modal';
import { FolderBar } from './folder-bar';
import { FolderList } from './folder-list';
import { OpenFooter } from './open-footer';
import { SaveFooter } from './save-footer';
import { useFolder, type FolderEntry } from './use-folder';
import classes from './workspace.module.css';

interface WorkspaceDialogProps {
  /** Null: a plan is to be opened. */
  readonly request: PlaceRequest | null;
  readonly onAnswer: (place: Place | null) => void;
}

/** The program's own dialog for files, where there is none of the system: within the workspace folder. */
export function WorkspaceDialog({ request, onAnswer }: WorkspaceDialogProps) {
  const { t } = useWords();
  const { listing, error, goTo, show } = useFolder();
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const entries = (listing?.entries ?? []).filter((entry) => request !== null || entry.kind !== 'other');
  const current = entries.find((entry) => entry.token === selected?.token) ?? null;
  const up = (): void => {
    const parent = listing?.parent ?? null;
    if (parent !== null) goTo(parent);
  };
  const choose = (entry: FolderEntry): void => {
    if (entry.kind === 'folder') goTo(entry.token);
    else if (request === null && listing) onAnswer(placeOf(entry, listing.folder.name));
    else setSelected({ ...entry });
  };
  const leave = (): void => onAnswer(null);
  return (
    <FileModal
      title={request === null ? t('files.dialogOpenTitle') : t('files.dialogSaveTitle')}
      size={720}
      onLeave={leave}
    >
      {listing && (
        <FolderBar
          key={listing.folder.token}
          listing={listing}
          canMake={request !== null}
          onUp={up}
          onMade={show}
        />
      )}
      {error && <p className={dialogClasses.paragraph}>{describeError(error, t).text}</p>}
      <div className={classes.frame}>
        {entries.length > 0 ? (
          <FolderList
            key={listing?.folder.token}
            label={request === null ? t('files.dialogList') : t('files.dialogListSave')}
            entries={entries}
            selected={current?.token ?? null}
            onSelect={setSelected}
            onChoose={choose}
            onUp={up}
            autoFocus={request === null}
          />
        ) : (
          listing && <Empty isOpening={request === null} />
        )}
      </div>
      {request === null ? (
        <OpenFooter selected={current} onChoose={choose} onLeave={leave} />
      ) : (
        <SaveFooter request={request} listing={listing} picked={current} onAnswer={onAnswer} />
      )}
    </FileModal>
  );
}

function placeOf({ token, name }: FolderEntry, folder: string): Place {
  return { file: { token, name, folder }, overwrite: false };
}

function Empty({ isOpening }: { readonly isOpening: boolean }) {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <p>{isOpening ? t('files.dialogEmptyOpen') : t('files.dialogEmptySave')}</p>
      {isOpening && <p className={classes.emptyHelp}>{t('files.dialogEmptyOpenHelp')}</p>}
    </div>
  );
}
