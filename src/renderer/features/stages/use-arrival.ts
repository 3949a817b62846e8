import { useEffect, useEffectEvent, useRef } from 'react';
import { useSession } from '../../state/session-store';

/** Frames to wait for a list that is still being drawn. */
const PATIENCE = 120;

/**
 * Brings into view what a link or a search led to: the item in the inspector, or the theme. `reveal` opens a
 * theme that is closed.
 */
export function useArrival(
  frame: React.RefObject<HTMLElement | null>,
  reveal: (theme: string) => void,
): void {
  const place = useSession((session) => session.place);
  const shown = useRef<typeof place | null>(null);
  const open = useEffectEvent(reveal);
  useEffect(() => {
    if (shown.current === place) return undefined;
    shown.current = place;
    if (place.section === undefined) return undefined;
    const { section } = place;
    open(section);
    const { selection } = useSession.getState();
    const item = selection?.kind === 'item' ? selection.id : '';
    // A theme that was closed, or far down the list, is drawn a little later.
    let frames = 0;
    let next = requestAnimationFrame(function look() {
      frames += 1;
      if (!bringIntoView(frame.current, section, item) && frames < PATIENCE)
        next = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(next);
  }, [frame, place]);
}

/** True once what was asked for is there. */
function bringIntoView(frame: HTMLElement | null, section: string, item: string): boolean {
  const row = frame?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  if (row) {
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('[data-column="title"]')?.focus({ preventScroll: true });
    return true;
  }
  const theme = frame?.querySelector<HTMLElement>(`[data-theme="${CSS.escape(section)}"]`);
  if (item === '') theme?.scrollIntoView({ block: 'start' });
  return item === '' && theme !== undefined && theme !== null;
}
