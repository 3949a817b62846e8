import { useLayoutEffect } from 'react';

/**
 * For a dialog that is there only while it is open: when it goes, the keyboard goes back to where it was. (Mantine does
 * so for dialogs that stay and are opened and closed.)
 */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // The dialog is still there now; whoever took the keyboard in the meantime keeps it.
      queueMicrotask(() => {
        if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
      });
    };
  }, []);
}
