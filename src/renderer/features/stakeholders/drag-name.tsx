import { useDraggable } from '@dnd-kit/core';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import classes from './maps.module.css';

/** A name that can be shown, and dragged onto the map. */
export function DragName({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useWords();
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id,
    attributes: { roleDescription: t('stakeholders.map_draggable') },
  });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes.name}
      data-name={id}
      dir="auto"
      data-dragging={isDragging || undefined}
      {...attributes}
      {...listeners}
      onClick={() => select({ kind: 'stakeholder', id })}
    >
      {name}
    </button>
  );
}
