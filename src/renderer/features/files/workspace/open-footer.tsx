import { Button } from '@mantine/core';
import { useWords } from '../../../ui/words';
import dialogClasses from '../dialogs.module.css';
import type { FolderEntry } from './use-folder';

interface OpenFooterProps {
  readonly selected: FolderEntry | null;
  readonly onChoose: (entry: FolderEntry) => void;
  readonly onLeave: () => void;
}

/** Buttons of the dialog that opens. */
export function OpenFooter({ selected, onChoose, onLeave }: OpenFooterProps) {
  const { t } = useWords();
  return (
    <div className={dialogClasses.buttonRow}>
      <Button variant="default" onClick={onLeave}>
        {t('common.cancel')}
      </Button>
      <Button disabled={selected === null} onClick={() => selected && onChoose(selected)}>
        {t('files.dialogOpen')}
      </Button>
    </div>
  );
}
