import { useDraggable } from '@dnd-kit/core';
import { useWords } from '../../ui/words';
import type { BarProps } from './bar';
import type { Box } from './bar-box';
import classes from './bars.module.css';
import { handleId } from './drag-store';
import { useDayWords } from './task-words';

/** The shape of a task, to be dragged to another day. */
export function BarBody(props: BarProps & { readonly box: Box; readonly progress: number }) {
  const { row, box, layers, isActive, isChosen, progress } = props;
  const { task, dates, hasChildren } = row;
  const { t } = useWords();
  const words = useBarWords(props);
  const { setNodeRef, attributes, listeners } = useDraggable({
    id: handleId({ grab: 'move', id: task.id }),
    disabled: hasChildren,
    attributes: { roleDescription: t('timeline.handle') },
  });
  const operable = isActive && !hasChildren;
  return (
    <div
      ref={setNodeRef}
      className={classes.bar}
      data-bar={task.id}
      data-shape={box.shape}
      data-critical={(layers.includes('critical') && dates?.critical) || undefined}
      data-done={dates?.done || undefined}
      data-chosen={isChosen || undefined}
      title={words}
      style={{ insetInlineStart: box.x, inlineSize: box.width }}
      {...listeners}
      {...(operable
        ? { ...attributes, 'aria-label': t('timeline.handle_move', { name: words }) }
        : { 'aria-hidden': true })}
    >
      {(box.shape === 'bar' || box.shape === 'summary') && (
        <span className={classes.progress} style={{ inlineSize: `${progress.toString()}%` }} />
      )}
    </div>
  );
}

function useBarWords({ row, nameOf }: BarProps): string {
  const { t } = useWords();
  const day = useDayWords();
  const { dates } = row;
  const name = nameOf(row.task);
  if (!dates) return name;
  if (dates.finish === null) return t('timeline.bar_ongoing', { name, start: day(dates.start) });
  if (dates.start === dates.finish) return t('timeline.bar_day', { name, start: day(dates.start) });
  return t('timeline.bar_span', { name, start: day(dates.start), finish: day(dates.finish) });
}
