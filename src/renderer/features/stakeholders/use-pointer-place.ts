import { useEffect, useMemo, useRef } from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the pointer is while it drags, window px; null when no pointer drags. Asked of the pointer itself: what
 * dnd-kit hands out at the drop is as old as its last drawing, so a quick hand would miss the field.
 */
export function usePointerPlace() {
  const place = useRef<Point | null>(null);
  const listening = useRef<AbortController | null>(null);
  const pointer = useMemo(() => {
    const follow = (event: PointerEvent) => {
      place.current = { x: event.clientX, y: event.clientY };
    };
    const stop = () => {
      listening.current?.abort();
      place.current = null;
    };
    const start = (event: PointerEvent) => {
      stop();
      follow(event);
      listening.current = new AbortController();
      // Before the sensor hears of it, which listens at the document.
      const early = { capture: true, signal: listening.current.signal };
      window.addEventListener('pointermove', follow, early);
      window.addEventListener('pointerup', follow, early);
    };
    return { start, stop, now: () => place.current };
  }, []);
  useEffect(() => pointer.stop, [pointer]);
  return pointer;
}
