import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when it is first drawn: a step of a dialog begins where it is read from. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const target = useRef<T>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
