import { useLayoutEffect, type RefObject } from 'react';
import { create } from 'zustand';
import { HEAD_PX, ROW_PX } from './view-store';

/** The part of the drawing that is looked at, in rows and px of the time axis. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly x0: number;
  readonly x1: number;
  /** Inner size of the scroll container, px. */
  readonly width: number;
  readonly height: number;
}

const NOTHING: Window = { first: 0, last: 0, x0: 0, x1: 0, width: 0, height: 0 };
/** Rows are drawn in steps of this many: few at a time, so that no scroll frame draws many. */
const ROW_STEP = 1;
/** Rows drawn beyond what is seen, on both sides. */
const SPARE = 6;
const X_STEP = 320;

/**
 * What is in view now. Kept outside the components, so that a scroll frame draws only those again whose part of
 * it changed: rows coming into view are nothing to the axis, days nothing to the tree.
 */
export const useWindow = create<Window>(() => NOTHING);

/** Follows scrolling and resizing of the container; changes only when other rows or days come into view. */
export function useFollowedWindow(container: RefObject<HTMLElement | null>, treeWidth: number): void {
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const update = () => useWindow.setState((before) => keepSame(before, windowOf(element, treeWidth)));
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [container, treeWidth]);
  useLayoutEffect(() => () => useWindow.setState(NOTHING), []);
}

function windowOf(element: HTMLElement, treeWidth: number): Window {
  const { scrollTop, clientWidth, clientHeight } = element;
  // Right to left the start of the axis is at the right, and offsets are negative.
  const scrolled = Math.abs(element.scrollLeft);
  const rows = Math.ceil((clientHeight - HEAD_PX) / ROW_PX);
  const first = Math.floor(scrollTop / ROW_PX / ROW_STEP) * ROW_STEP;
  const x = Math.floor(scrolled / X_STEP) * X_STEP;
  return {
    first: Math.max(0, first - SPARE),
    last: first + rows + ROW_STEP + SPARE,
    x0: Math.max(0, x - X_STEP),
    x1: x + Math.max(0, clientWidth - treeWidth) + 2 * X_STEP,
    width: clientWidth,
    height: clientHeight,
  };
}

function keepSame(before: Window, now: Window): Window {
  const same =
    before.first === now.first &&
    before.last === now.last &&
    before.x0 === now.x0 &&
    before.x1 === now.x1 &&
    before.width === now.width &&
    before.height === now.height;
  return same ? before : now;
}
