import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { dayAt, LEAST_PX, MOST_PX, xOf, type Scale } from './scale';
import { useTodayDay } from './use-timeline';
import { useView } from './view-store';

/** A step of the wheel. */
const FACTOR = 1.2;

interface Anchor {
  readonly day: number;
  /** Px from the start of the visible axis. */
  readonly offset: number;
}

/** Sets the width of a day, from now on chosen by the person. */
export function zoomTo(pxPerDay: number): void {
  useView.setState({ fits: false, pxPerDay: Math.min(MOST_PX, Math.max(LEAST_PX, pxPerDay)) });
}

/**
 * Ctrl and the wheel zoom around the pointer; other zooming keeps the middle of the view, or goes to today when
 * the whole plan was in view before.
 */
export function useZoomKeepingPlace(
  scroller: RefObject<HTMLElement | null>,
  scale: Scale,
  treeWidth: number,
): void {
  const today = useTodayDay();
  const anchor = useRef<Anchor | null>(null);
  const drawn = useRef(scale);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      anchor.current = pointed(element, event, { scale: drawn.current, treeWidth });
      zoomTo(drawn.current.pxPerDay * (event.deltaY < 0 ? FACTOR : 1 / FACTOR));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, treeWidth]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = drawn.current;
    drawn.current = scale;
    if (!element || before.pxPerDay === scale.pxPerDay) return;
    const visible = element.clientWidth - treeWidth;
    const { scrollLeft } = element;
    const middle = { day: dayAt(before, Math.abs(scrollLeft) + visible / 2), offset: visible / 2 };
    const wasWhole = (before.to - before.from + 1) * before.pxPerDay <= visible + 1;
    const { day, offset } = anchor.current ?? (wasWhole ? todayOr(today, scale, middle) : middle);
    anchor.current = null;
    const rtl = getComputedStyle(element).direction === 'rtl';
    element.scrollTo({ left: Math.max(0, xOf(scale, day) - offset) * (rtl ? -1 : 1), behavior: 'instant' });
  }, [scroller, scale, treeWidth, today]);
}

function todayOr(today: number | null, scale: Scale, middle: Anchor): Anchor {
  const within = today !== null && today >= scale.from && today <= scale.to;
  return within ? { day: today, offset: middle.offset / 3 } : { day: scale.from, offset: 0 };
}

function pointed(
  element: HTMLElement,
  event: WheelEvent,
  { scale, treeWidth }: { readonly scale: Scale; readonly treeWidth: number },
): Anchor {
  const box = element.getBoundingClientRect();
  const rtl = getComputedStyle(element).direction === 'rtl';
  const offset = Math.max(0, (rtl ? box.right - event.clientX : event.clientX - box.left) - treeWidth);
  return { day: dayAt(scale, Math.abs(element.scrollLeft) + offset), offset };
}
