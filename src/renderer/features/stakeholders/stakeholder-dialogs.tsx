import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';
import { TypicalDialog } from './typical-dialog';
import { closeDialog, useDialog } from './dialog-store';

/** The dialogs of the screen; one is open at a time. */
export function StakeholderDialogs() {
  const open = useDialog((state) => state.open);
  switch (open?.kind) {
    case 'typical':
      return <TypicalDialog onClose={closeDialog} />;
    case 'import':
      return <ImportDialog pasted={open.text} people={open.people ?? false} onClose={closeDialog} />;
    case 'export':
      return <ExportDialog what={open.what} onClose={closeDialog} />;
    case undefined:
      return null;
  }
}
