import { useLayoutEffect, useState, type RefObject } from 'react';
import { HEAD_PX, LINE_PX } from './lines';

interface LineWindow {
  readonly first: number;
  readonly last: number;
}

/** Lines drawn beyond what is seen, on both sides. */
const SPARE = 8;

/** The lines that are in view; changes only when others come into view. */
export function useLineWindow(container: RefObject<HTMLElement | null>): LineWindow {
  const [window, setWindow] = useState<LineWindow>({ first: 0, last: 40 });
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const update = () => {
      const top = Math.floor(element.scrollTop / LINE_PX);
      const lines = Math.ceil((element.clientHeight - HEAD_PX) / LINE_PX);
      const next = { first: Math.max(0, top - SPARE), last: top + lines + SPARE };
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
