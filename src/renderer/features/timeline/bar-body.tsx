import { useDraggable } from '@dnd-kit/core';
import type { ComponentProps } from 'react';
import { useWords } from '../../ui/words';
import type { BarProps } from './bar-props';
import type { Box } from './bar-box';
import classes from './bars.module.css';
import { handleId } from './drag-store';
import { useDayWords } from './task-words';

type BarBodyProps = BarProps & { readonly box: Box; readonly progress: number };

/** The shape of a task. The bar that is pointed at, or whose row has the focus, can be dragged to another day. */
export function BarBody(props: BarBodyProps) {
  return props.isActive ? <ActiveBar {...props} /> : <BarShape {...props} extra={HIDDEN} />;
}

/** Only what is pointed at needs words: putting them together for every bar would cost scrolling dear. */
function ActiveBar(props: BarBodyProps) {
  const words = useBarWords(props);
  return props.row.hasChildren ? (
    <BarShape {...props} extra={{ ...HIDDEN, title: words }} />
  ) : (
    <DraggableBar {...props} words={words} />
  );
}

const HIDDEN = { 'aria-hidden': true };

function DraggableBar(props: BarBodyProps & { readonly words: string }) {
  const { t } = useWords();
  const { setNodeRef, attributes, listeners } = useDraggable({
    id: handleId({ grab: 'move', id: props.row.task.id }),
    attributes: { roleDescription: t('timeline.handle') },
  });
  const label = t('timeline.handle_move', { name: props.words });
  return (
    <BarShape
      {...props}
      extra={{ ref: setNodeRef, title: props.words, ...attributes, ...listeners, 'aria-label': label }}
    />
  );
}

interface BarShapeProps extends BarBodyProps {
  readonly extra: ComponentProps<'div'>;
}

function BarShape({ row, box, layers, isChosen, progress, extra }: BarShapeProps) {
  const { task, dates } = row;
  return (
    <div
      className={classes.bar}
      data-bar={task.id}
      data-shape={box.shape}
      data-critical={(layers.includes('critical') && dates?.critical) || undefined}
      data-done={dates?.done || undefined}
      data-chosen={isChosen || undefined}
      style={{ insetInlineStart: box.x, inlineSize: box.width }}
      {...extra}
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
