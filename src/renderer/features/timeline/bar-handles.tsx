import { useDraggable } from '@dnd-kit/core';
import type { CSSProperties } from 'react';
import { useWords } from '../../ui/words';
import type { BarProps } from './bar-props';
import type { Box } from './bar-box';
import classes from './bars.module.css';
import { handleId, type Grab } from './drag-store';

const WORDS = {
  finish: 'timeline.handle_finish',
  progress: 'timeline.handle_progress',
  linkStart: 'timeline.handle_link_start',
  linkFinish: 'timeline.handle_link_finish',
} as const;
type Handle = keyof typeof WORDS;

/** Handles of the bar whose row has the focus: its end, its progress, and the two ends links are drawn from. */
export function BarHandles({ row, box, nameOf }: BarProps & { readonly box: Box }) {
  const { task, dates } = row;
  const name = nameOf(task);
  const isBar = box.shape === 'bar';
  const end = box.x + box.width;
  const shown = box.x + (box.width * (dates?.progress ?? 0)) / 100;
  const isDone = task.actualFinish !== null;
  return (
    <>
      {isBar && !isDone && <HandleButton grab="finish" id={task.id} name={name} at={end - 5} />}
      {isBar && task.kind === 'task' && (
        <HandleButton grab="progress" id={task.id} name={name} at={shown - 5} />
      )}
      <HandleButton grab="linkStart" id={task.id} name={name} at={box.x - 15} />
      {box.shape !== 'ongoing' && <HandleButton grab="linkFinish" id={task.id} name={name} at={end + 5} />}
    </>
  );
}

interface HandleProps {
  readonly grab: Handle & Grab;
  readonly id: string;
  readonly name: string;
  /** Px from the start of the axis. */
  readonly at: number;
}

function HandleButton({ grab, id, name, at }: HandleProps) {
  const { t } = useWords();
  const { setNodeRef, attributes, listeners } = useDraggable({
    id: handleId({ grab, id }),
    attributes: { roleDescription: t('timeline.handle') },
  });
  const label = t(WORDS[grab], { name });
  const style: CSSProperties = { insetInlineStart: at };
  return (
    <span
      ref={setNodeRef}
      className={classes.handle}
      data-handle={grab}
      title={label}
      style={style}
      {...attributes}
      {...listeners}
      aria-label={label}
    />
  );
}
