import { useLayoutEffect, useState, type RefObject } from 'react';
import { HEAD_PX, ROW_PX } from './grid-columns';

interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond what is seen, on both sides. */
const SPARE = 8;

/** The rows that are in view; changes only when others come into view. */
export function useRowWindow(container: RefObject<HTMLElement | null>): RowWindow {
  const [window, setWindow] = useState<RowWindow>({ first: 0, last: 40 });
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const update = () => {
      const top = Math.floor(element.scrollTop / ROW_PX);
      const rows = Math.ceil((element.clientHeight - HEAD_PX) / ROW_PX);
      const next = { first: Math.max(0, top - SPARE), last: top + rows + SPARE };
      setWindow((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [container]);
  return window;
}
