import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import type { GridMark } from '@shared/document/figures/grid-layout';
import type { Engagement, Stakeholder } from '@shared/plan/types';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { ENGAGEMENT_WORDS } from './stakeholder-words';
import classes from './maps.module.css';

interface MapMarkProps {
  readonly mark: GridMark;
  readonly name: string;
  readonly entry: Stakeholder | undefined;
}

/** Half the room a mark takes beside its name, px: what a finger or a pointer can hit. */
const RADIUS = 8;

/** A stakeholder on the map: a click shows it, a drag gives it other scores. The picture lies beneath. */
export const MapMark = memo(function MapMark({ mark, name, entry }: MapMarkProps) {
  const { t } = useWords();
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: mark.id,
    attributes: { roleDescription: t('stakeholders.map_draggable') },
  });
  const { label } = mark;
  const radius = RADIUS;
  const start = Math.min(mark.x - radius, label.x);
  const end = Math.max(mark.x + radius, label.x + label.width);
  const values = { name, influence: entry?.influence ?? '', interest: entry?.interest ?? '' };
  const wordOf = (value: Engagement | null | undefined): string =>
    t(value ? ENGAGEMENT_WORDS[value] : 'stakeholders.map_not_said');
  const engagement = { current: wordOf(entry?.current), wanted: wordOf(entry?.wanted) };
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes.mark}
      data-mark={mark.id}
      data-dragging={isDragging || undefined}
      style={{
        insetInlineStart: start - 2,
        insetBlockStart: Math.min(label.y, mark.y - radius) - 1,
        inlineSize: end - start + 4,
        blockSize: Math.max(label.height, radius * 2) + 2,
      }}
      {...attributes}
      {...listeners}
      aria-label={t('stakeholders.map_mark', { ...values, ...engagement })}
      title={label.cut ? name : undefined}
      onClick={() => select({ kind: 'stakeholder', id: mark.id })}
    />
  );
});
