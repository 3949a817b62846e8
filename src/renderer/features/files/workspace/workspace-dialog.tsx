import type { Translate } from '@shared/i18n/ui-words';
import { useState } from 'react';
import { describeError } from '../../../platform/error-words';
import type { OpenKind, Place, PlaceRequest } from '../../../state/dialogs';
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
  /** Null: a file is to be opened. */
  readonly request: PlaceRequest | null;
  /** What is to be opened; a plan when left out. */
  readonly opens?: OpenKind;
  readonly onAnswer: (place: Place | null) => void;
}

/** The program's own dialog for files, where there is none of the system: within the workspace folder. */
export function WorkspaceDialog({ request, opens = 'plan', onAnswer }: WorkspaceDialogProps) {
  const { t } = useWords();
  const { listing, error, goTo, show } = useFolder();
  const [selected, setSelected] = useState<FolderEntry | null>(null);
  const entries = (listing?.entries ?? []).filter((entry) => request !== null || isOffered(entry, opens));
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
    <FileModal title={titleOf(request, opens, t)} size={720} onLeave={leave}>
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
            label={listLabel(request, opens, t)}
            entries={entries}
            selected={current?.token ?? null}
            onSelect={setSelected}
            onChoose={choose}
            onUp={up}
            autoFocus={request === null}
          />
        ) : (
          listing && <Empty isOpening={request === null} opens={opens} />
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

const SCHEDULES = /\.(xml|csv|xlsx)$/i;
const LISTS = /\.(csv|xlsx|txt)$/i;

function isOffered({ kind, name }: FolderEntry, opens: OpenKind): boolean {
  if (kind === 'folder') return true;
  if (opens === 'plan') return kind === 'plan';
  return (opens === 'schedule' ? SCHEDULES : LISTS).test(name);
}

function titleOf(request: PlaceRequest | null, opens: OpenKind, t: Translate): string {
  if (request !== null) return t('files.dialogSaveTitle');
  if (opens === 'plan') return t('files.dialogOpenTitle');
  return opens === 'schedule' ? t('exchange.pickTitle') : t('stakeholder-import.pick_title');
}

function listLabel(request: PlaceRequest | null, opens: OpenKind, t: Translate): string {
  if (request !== null) return t('files.dialogListSave');
  if (opens === 'plan') return t('files.dialogList');
  return opens === 'schedule' ? t('exchange.pickList') : t('stakeholder-import.pick_list');
}

function placeOf({ token, name }: FolderEntry, folder: string): Place {
  return { file: { token, name, folder }, overwrite: false };
}

function Empty({ isOpening, opens }: { readonly isOpening: boolean; readonly opens: OpenKind }) {
  const { t } = useWords();
  if (isOpening && opens === 'stakeholders') {
    return (
      <div className={classes.empty}>
        <p>{t('stakeholder-import.pick_empty')}</p>
        <p className={classes.emptyHelp}>{t('stakeholder-import.pick_empty_help')}</p>
      </div>
    );
  }
  if (isOpening && opens === 'schedule') {
    return (
      <div className={classes.empty}>
        <p>{t('exchange.pickEmpty')}</p>
        <p className={classes.emptyHelp}>{t('exchange.pickEmptyHelp')}</p>
      </div>
    );
  }
  return (
    <div className={classes.empty}>
      <p>{isOpening ? t('files.dialogEmptyOpen') : t('files.dialogEmptySave')}</p>
      {isOpening && <p className={classes.emptyHelp}>{t('files.dialogEmptyOpenHelp')}</p>}
    </div>
  );
}
