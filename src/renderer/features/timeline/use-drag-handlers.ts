import type { DragEndEvent, DragMoveEvent, DragStartEvent, DndContextProps } from '@dnd-kit/core';
import { useLayoutEffect, useMemo } from 'react';
import type { Translate } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import { drop } from './apply-drag';
import { dragContext } from './drag-context';
import { previewOf, type DragContext, type DragView } from './drag-preview';
import { readHandle, useDrag, type Preview } from './drag-store';
import type { DropWords } from './drop-words';
import { nameById } from './edits';
import { useDayWords } from './task-words';
import { showDetails } from './use-tree-pointer';
import { choose, useView } from './view-store';

type Handlers = Required<
  Pick<DndContextProps, 'onDragStart' | 'onDragMove' | 'onDragEnd' | 'onDragCancel' | 'accessibility'>
>;

/** The drawing as it is now. Handlers must stay the same while it changes, or every bar would be drawn again. */
let latest: DragView | null = null;

function keepLatest(view: DragView): void {
  latest = view;
}

/** What happens from taking hold to letting go, and what is said of it. The same object at every drawing. */
export function useDragHandlers(view: DragView): Handlers {
  const { t, dir } = useWords();
  const day = useDayWords();
  useLayoutEffect(() => keepLatest(view));
  return useMemo(() => createHandlers({ t, day, sign: dir === 'rtl' ? -1 : 1 }), [t, dir, day]);
}

interface HandlerInput {
  readonly t: Translate;
  readonly day: DropWords['day'];
  /** Right to left the axis grows against the screen. */
  readonly sign: 1 | -1;
}

function createHandlers({ t, day, sign }: HandlerInput): Handlers {
  let context: DragContext | null = null;
  const words = (): DropWords => ({ t, day, nameOf: latest?.nameOf ?? (() => '') });
  const show = (preview: Preview | null) => useDrag.setState({ preview });
  const along = ({ active, delta }: DragMoveEvent): Preview | null => {
    const grabbed = readHandle(active.id);
    return grabbed && context && previewOf(grabbed, { x: delta.x * sign, y: delta.y }, context);
  };
  return {
    onDragStart: ({ active }: DragStartEvent) => {
      const grabbed = readHandle(active.id);
      context = grabbed && latest && dragContext(grabbed, latest, words());
      if (!grabbed || !context) return;
      const { chosen } = useView.getState();
      // Bars chosen together go together.
      if (grabbed.grab !== 'move' || !chosen.has(grabbed.id)) choose([grabbed.id], grabbed.id);
      useView.setState({ focus: grabbed.id });
      showDetails(grabbed.id);
      show(previewOf(grabbed, { x: 0, y: 0 }, context));
    },
    onDragMove: (event: DragMoveEvent) => show(along(event)),
    onDragEnd: (event: DragEndEvent) => {
      const preview = along(event);
      const said = preview && context ? drop(preview, context.calendar, words()) : '';
      useDrag.setState({ preview: null, said });
      context = null;
    },
    onDragCancel: () => {
      context = null;
      show(null);
    },
    accessibility: {
      screenReaderInstructions: { draggable: t('timeline.drag_help') },
      announcements: announcements(t, (preview) => previewWords(preview, words())),
    },
  };
}

function announcements(t: Translate, wordsOf: (preview: Preview) => string) {
  let last = '';
  const fresh = (): string | undefined => {
    const { preview } = useDrag.getState();
    const text = preview ? wordsOf(preview) : '';
    if (text === last || text === '') return undefined;
    last = text;
    return text;
  };
  return {
    onDragStart: () => t('timeline.drag_start'),
    onDragMove: fresh,
    onDragOver: fresh,
    onDragEnd: () => useDrag.getState().said,
    onDragCancel: () => t('timeline.drag_cancel'),
  };
}

/** What dropping now would do, as it is spoken and shown beside the pointer. */
export function previewWords(preview: Preview, { t, day, nameOf }: DropWords): string {
  switch (preview.grab) {
    case 'move':
      if (preview.refused !== null) return preview.refused;
      return t('timeline.drag_move', { day: day(preview.moved.start) });
    case 'finish':
      return preview.refused ?? t('timeline.drag_finish', { day: day(preview.moved.finish) });
    case 'progress':
      return t('timeline.percent', { value: preview.progress });
    case 'linkStart':
    case 'linkFinish': {
      const { target } = preview;
      if (!target) return t('timeline.drag_link_nowhere');
      if (target.refused !== null) return target.refused;
      const name = nameById(target.id, nameOf);
      return t(target.atStart ? 'timeline.drag_link_start' : 'timeline.drag_link_finish', { name });
    }
    case 'row': {
      const { place } = preview;
      if (!place) return preview.refused ?? '';
      const values = { line: place.index + 1, level: place.level + 1 };
      return t('timeline.drag_row', values);
    }
  }
}
