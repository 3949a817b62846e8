import { useLayoutEffect, useState, type RefObject } from 'react';

/** Inner size of an element in whole px, followed as it changes; null before it is drawn. */
export function useSize(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const update = () => {
      const next = { width: target.clientWidth, height: target.clientHeight };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    const observer = new ResizeObserver(update);
    observer.observe(target);
    update();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
