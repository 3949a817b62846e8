import type { Announcements } from '@dnd-kit/core';
import { useWords } from '../../ui/words';
import type { Scores } from './use-map-drag';

interface Input {
  readonly names: ReadonlyMap<string, string>;
  /** Where the dragged name would fall now. */
  readonly scores: () => Scores | null;
}

/** What a screen reader says while a name is dragged over the map. */
export function useMapAnnouncements({ names, scores }: Input): Announcements {
  const { t } = useWords();
  const nameOf = (id: string | number): string => names.get(String(id)) ?? '';
  return {
    onDragStart: ({ active }) => t('stakeholders.map_lifted', { name: nameOf(active.id) }),
    onDragOver: () => undefined,
    onDragMove: () => {
      const over = scores();
      return over ? t('stakeholders.map_over', { ...over }) : undefined;
    },
    onDragEnd: ({ active }) => t('stakeholders.map_dropped', { name: nameOf(active.id) }),
    onDragCancel: ({ active }) => t('stakeholders.map_canceled', { name: nameOf(active.id) }),
  };
}
