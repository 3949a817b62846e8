import { AboutDialog } from './about-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import { showDialog, useShell } from '../shell-store';

/** The dialogs of the program itself, of which one at a time is open. */
export function Dialogs() {
  const dialog = useShell((shell) => shell.dialog);
  const close = () => showDialog(null);
  return (
    <>
      <AboutDialog opened={dialog === 'about'} onClose={close} />
      <ShortcutsDialog opened={dialog === 'shortcuts'} onClose={close} />
    </>
  );
}
