import { useEffect, type RefObject } from 'react';

/** Marks the grid while it is scrolled sideways, for the shadow of the column that stays; draws nothing anew. */
export function useScrolledMark(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const mark = () => element.toggleAttribute('data-scrolled', element.scrollLeft !== 0);
    element.addEventListener('scroll', mark, { passive: true });
    mark();
    return () => element.removeEventListener('scroll', mark);
  }, [container]);
}
