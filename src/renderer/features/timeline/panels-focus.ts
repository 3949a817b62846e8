import { useEffect, useState } from 'react';

/**
 * Puts the focus back to where it was before a dialog opened, once it is gone and unless something else has taken it;
 * where that place is gone too, to the dialog below or the heading of the screen.
 */
export function useFocusBack(): void {
  const [origin] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (!isLost) return;
        const before = origin instanceof HTMLElement && origin.isConnected ? origin : null;
        const below = document.querySelector<HTMLElement>('[role="dialog"]');
        const heading = document.querySelector<HTMLElement>('main h1');
        (before ?? below ?? heading)?.focus({ preventScroll: true });
      });
    },
    [origin],
  );
}
