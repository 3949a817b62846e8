import type { DragEndEvent, DragMoveEvent, DragStartEvent, DndContextProps } from '@dnd-kit/core';
import { useLayoutEffect, useMemo } from 'react';
import type { Translate } from '@shared/i18n/ui-words';
import type { TimelineState } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { drop } from './apply-drag';
import { calendarForDrag } from './drag-calendar';
import { previewOf, type DragContext } from './drag-preview';
import { readHandle, useDrag, type Preview } from './drag-store';
import { nameById, now } from './edits';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import { useDayWords, type NameOf } from './task-words';
import { showDetails } from './use-tree-pointer';
import { choose, useView } from './view-store';

interface View {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

type Handlers = Required<
  Pick<DndContextProps, 'onDragStart' | 'onDragMove' | 'onDragEnd' | 'onDragCancel' | 'accessibility'>
>;

/** The drawing as it is now. Handlers must stay the same while it changes, or every bar would be drawn again. */
let latest: View | null = null;

function keepLatest(view: View): void {
  latest = view;
}

/** What happens from taking hold to letting go, and what is said of it. The same object at every drawing. */
export function useDragHandlers(view: View): Handlers {
  const { t, dir } = useWords();
  const day = useDayWords();
  useLayoutEffect(() => keepLatest(view));
  return useMemo(() => createHandlers({ t, day, sign: dir === 'rtl' ? -1 : 1 }), [t, dir, day]);
}

interface HandlerInput {
  readonly t: Translate;
  readonly day: Words['day'];
  /** Right to left the axis grows against the screen. */
  readonly sign: 1 | -1;
}

function createHandlers({ t, day, sign }: HandlerInput): Handlers {
  let context: DragContext | null = null;
  const words = (): Words => ({ t, day, nameOf: latest?.nameOf ?? (() => '') });
  const show = (preview: Preview | null) => useDrag.setState({ preview });
  const along = ({ active, delta }: DragMoveEvent): Preview | null => {
    const grabbed = readHandle(active.id);
    return grabbed && context && previewOf(grabbed, { x: delta.x * sign, y: delta.y }, context);
  };
  return {
    onDragStart: ({ active }: DragStartEvent) => {
      const grabbed = readHandle(active.id);
      context = grabbed && contextFor(grabbed.id, t);
      if (!grabbed || !context) return;
      choose([grabbed.id], grabbed.id);
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

function contextFor(id: string, t: Translate): DragContext | null {
  const plan = now()?.plan;
  if (!plan || !latest) return null;
  const { rows, scale, state, nameOf } = latest;
  const calendar = calendarForDrag(plan, id, scale);
  return { plan, state, rows, scale, calendar, refusal: refusalWords(t, nameOf) };
}

type Words = Parameters<typeof drop>[2];

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
export function previewWords(preview: Preview, { t, day, nameOf }: Words): string {
  switch (preview.grab) {
    case 'move':
      return t('timeline.drag_move', { day: day(preview.moved.start) });
    case 'finish':
      return t('timeline.drag_finish', { day: day(preview.moved.finish) });
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
      if (!place) return '';
      const values = { line: place.index + 1, level: place.level + 1 };
      return t('timeline.drag_row', values);
    }
  }
}

function refusalWords(t: Translate, nameOf: NameOf): DragContext['refusal'] {
  return (error) => {
    if (error.type === 'cycle')
      return t('timeline.refused_cycle', {
        path: error.path.map((id) => nameById(id, nameOf)).join(' → '),
      });
    return t(error.type === 'invalid' ? 'timeline.refused_link_twice' : 'timeline.refused');
  };
}
