import { useEffect, useEffectEvent, useRef } from 'react';
import { useSession } from '../../state/session-store';

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
    // A theme that was closed is open after the next drawing.
    const frameId = requestAnimationFrame(() => {
      const row = frame.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
      const theme = frame.current?.querySelector<HTMLElement>(`[data-theme="${CSS.escape(section)}"]`);
      if (row) {
        row.scrollIntoView({ block: 'center' });
        row.querySelector<HTMLElement>('[data-column="title"]')?.focus({ preventScroll: true });
      } else theme?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frameId);
  }, [frame, place]);
}
