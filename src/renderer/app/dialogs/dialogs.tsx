import { lazy, Suspense } from 'react';
import { closeFirstPlan, useFirstPlan } from '../../state/first-plan';
import { AboutDialog } from './about-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import { showDialog, useShell } from '../shell-store';

const FirstPlanDialog = lazy(async () => ({
  default: (await import('../../features/staffing')).FirstPlanDialog,
}));

/** The dialogs of the program itself, of which one at a time is open, and those several screens open. */
export function Dialogs() {
  const dialog = useShell((shell) => shell.dialog);
  const isFirstPlan = useFirstPlan(({ isOpen }) => isOpen);
  const close = () => showDialog(null);
  return (
    <>
      {dialog === 'about' && <AboutDialog onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {isFirstPlan && (
        <Suspense fallback={null}>
          <FirstPlanDialog onClose={closeFirstPlan} />
        </Suspense>
      )}
    </>
  );
}
