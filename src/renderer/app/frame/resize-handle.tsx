import { useRef } from 'react';
import { useWords } from '../../ui/words';
import classes from './inspector.module.css';

/** Limits of the settings schema, px. */
const MIN = 240;
const MAX = 720;
const STEP = 16;

interface ResizeHandleProps {
  readonly width: number;
  /** While the pointer drags. */
  readonly onResize: (width: number) => void;
  /** The drag ended or a key was pressed: to be kept. */
  readonly onDone: (width: number) => void;
}

/** The edge of the inspector: dragged by pointer, moved by arrow keys, Home and End. */
export function ResizeHandle({ width, onResize, onDone }: ResizeHandleProps) {
  const { t, dir } = useWords();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const toStart = dir === 'ltr' ? -1 : 1;
  const dragged = (event: React.PointerEvent): number | null =>
    drag.current && within(drag.current.width + (event.clientX - drag.current.x) * toStart);
  const finish = (event: React.PointerEvent) => {
    const value = dragged(event);
    drag.current = null;
    if (value !== null) onDone(value);
  };
  return (
    // A separator that can be moved is a widget with a value; the role makes it operable.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('shell.resizeInspector')}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      tabIndex={0}
      className={classes.handle}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        const value = dragged(event);
        if (value !== null) onResize(value);
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
      onKeyDown={(event) => {
        const value = keyed(event.key, width, toStart);
        if (value === null) return;
        event.preventDefault();
        onDone(value);
      }}
    />
  );
}

function keyed(key: string, width: number, toStart: number): number | null {
  if (key === 'ArrowLeft') return within(width - STEP * toStart);
  if (key === 'ArrowRight') return within(width + STEP * toStart);
  if (key === 'Home') return MIN;
  if (key === 'End') return MAX;
  return null;
}

function within(width: number): number {
  return Math.round(Math.min(MAX, Math.max(MIN, width)));
}
