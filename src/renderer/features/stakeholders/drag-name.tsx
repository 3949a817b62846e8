import { useDraggable } from '@dnd-kit/core';
import { select } from '../../state/session-store';
import classes from './maps.module.css';

/** A name that can be shown, and dragged onto the map. */
export function DragName({ id, name }: { readonly id: string; readonly name: string }) {
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes.name}
      dir="auto"
      data-dragging={isDragging || undefined}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : {}}
      {...attributes}
      {...listeners}
      onClick={() => select({ kind: 'stakeholder', id })}
    >
      {name}
    </button>
  );
}
