import { useLayoutEffect } from 'react';
import { focusAgain, focusedPlaces } from './focus-trail';

/**
 * For what is there only while it is open: when it goes, the keyboard goes back to where it was, unless something else
 * has taken it in the meantime.
 */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const places = focusedPlaces();
    return () => {
      // It is still on the page now.
      queueMicrotask(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) focusAgain(places);
      });
    };
  }, []);
}
