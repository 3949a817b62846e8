import { useCallback, useEffect, useState, type RefObject } from 'react';

/**
 * Who was put onto the map, the last first. The last one takes the focus, since the name it was lifted from may be
 * gone; where a field has no room for any name, the line that stands for it takes the focus.
 */
export function usePlaced(holder: RefObject<HTMLElement | null>) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const add = useCallback(
    (id: string) => setIds((before) => [id, ...before.filter((one) => one !== id)]),
    [],
  );
  useEffect(() => {
    const [last] = ids;
    if (last === undefined) return;
    const id = CSS.escape(last);
    holder.current?.querySelector<HTMLElement>(`[data-mark="${id}"], [data-holds~="${id}"]`)?.focus();
  }, [ids, holder]);
  return { ids, add };
}
