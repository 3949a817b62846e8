import {
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type ScreenReaderInstructions,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useMemo } from 'react';
import { KeySensor } from './key-sensor';
import { useWords } from './words';

// The same objects at every drawing: new ones would draw every row of the list again.
const POINTER = { activationConstraint: { distance: 4 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** Pointer and keyboard for putting a list in order; a click on a handle does not begin a drag. */
export function useOrderSensors() {
  return useSensors(useSensor(PointerSensor, POINTER), useSensor(KeySensor, KEYBOARD));
}

interface OrderWords {
  readonly announcements: Announcements;
  readonly screenReaderInstructions: ScreenReaderInstructions;
}

/** What a screen reader says while an entry of the list is moved. */
export function useOrderAnnouncements(ids: readonly string[]): OrderWords {
  const { t } = useWords();
  return useMemo(() => {
    const place = (id: UniqueIdentifier) => ({ number: ids.indexOf(String(id)) + 1, count: ids.length });
    return {
      screenReaderInstructions: { draggable: t('fields.drag_help') },
      announcements: {
        onDragStart: ({ active }) => t('fields.drag_start', place(active.id)),
        onDragOver: ({ over }) => (over ? t('fields.drag_over', place(over.id)) : undefined),
        onDragEnd: ({ active, over }) => t('fields.drag_end', place((over ?? active).id)),
        onDragCancel: ({ active }) => t('fields.drag_cancel', place(active.id)),
      },
    };
  }, [ids, t]);
}
