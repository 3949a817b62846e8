import { useDraggable } from '@dnd-kit/core';
import type { GridMark } from '@shared/document/figures/grid-layout';
import { usePlan } from '../../state/document-store';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { ENGAGEMENT_WORDS } from './stakeholder-words';
import classes from './maps.module.css';

interface MapMarkProps {
  readonly mark: GridMark;
  readonly name: string;
}

/** Half the room a mark takes beside its name, px: what a finger or a pointer can hit. */
const RADIUS = 8;

/** A stakeholder on the map: a click shows it, a drag gives it other scores. The picture lies beneath. */
export function MapMark({ mark, name }: MapMarkProps) {
  const { t } = useWords();
  const entry = usePlan((plan) => plan.stakeholders.register.find(({ id }) => id === mark.id));
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id: mark.id });
  const { label } = mark;
  const radius = RADIUS;
  const start = Math.min(mark.x - radius, label.x);
  const end = Math.max(mark.x + radius, label.x + label.width);
  const values = { name, influence: entry?.influence ?? '', interest: entry?.interest ?? '' };
  const current = entry?.current ? t(ENGAGEMENT_WORDS[entry.current]) : t('stakeholders.map_gap_unknown');
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes.mark}
      data-dragging={isDragging || undefined}
      style={{
        insetInlineStart: start - 2,
        insetBlockStart: Math.min(label.y, mark.y - radius) - 1,
        inlineSize: end - start + 4,
        blockSize: Math.max(label.height, radius * 2) + 2,
        ...(transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : {}),
      }}
      {...attributes}
      {...listeners}
      aria-label={t('stakeholders.map_mark', { ...values, current })}
      title={label.cut ? name : undefined}
      onClick={() => select({ kind: 'stakeholder', id: mark.id })}
    >
      {isDragging ? name : null}
    </button>
  );
}
