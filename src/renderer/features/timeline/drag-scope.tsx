import { DndContext, getClientRect, type ClientRect } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { TimelineState } from '@shared/timeline';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import type { NameOf } from './task-words';
import { useBarSensors } from './use-bar-sensors';
import { useDragHandlers } from './use-drag-handlers';

interface DragScopeProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
  readonly children: ReactNode;
}

/** What is under the pointer follows from the drawing; nothing has to be measured. */
const NOTHING_UNDER = () => [];
const AUTO_SCROLL = { threshold: { x: 0.08, y: 0.12 } };

/**
 * Bars move while they are dragged, and the library would take that off the distance: what is held counts as
 * standing where it was taken.
 */
const held = { rects: new WeakMap<HTMLElement, ClientRect>() };
const MEASURING = {
  draggable: {
    measure(element: HTMLElement): ClientRect {
      const known = held.rects.get(element);
      if (known) return known;
      const rect = getClientRect(element);
      held.rects.set(element, rect);
      return rect;
    },
  },
};
const forget = () => {
  held.rects = new WeakMap();
};

/** Dragging of bars, their ends, links and rows, by pointer and keyboard. */
export function DragScope({ children, ...view }: DragScopeProps) {
  const sensors = useBarSensors(view.scale);
  const { accessibility, ...handlers } = useDragHandlers(view);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={NOTHING_UNDER}
      accessibility={accessibility}
      autoScroll={AUTO_SCROLL}
      measuring={MEASURING}
      {...handlers}
      onDragEnd={(event) => {
        forget();
        handlers.onDragEnd(event);
      }}
      onDragCancel={(event) => {
        forget();
        handlers.onDragCancel(event);
      }}
    >
      {children}
    </DndContext>
  );
}
