import { useRef } from 'react';
import { useWords } from '../../ui/words';
import classes from './chart.module.css';
import { TREE_LEAST, useView } from './view-store';

const STEP = 24;

/** The edge between tree and bars: dragged by pointer, moved by arrow keys, Home and End. */
export function Splitter({ width, most }: { readonly width: number; readonly most: number }) {
  const { t, dir } = useWords();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const toEnd = dir === 'ltr' ? 1 : -1;
  const set = (value: number) =>
    useView.setState({ treeWidth: Math.round(Math.max(TREE_LEAST, Math.min(most, value))) });
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width - STEP * toEnd,
    ArrowRight: width + STEP * toEnd,
    Home: TREE_LEAST,
    End: most,
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('timeline.splitter')}
      aria-valuenow={width}
      aria-valuemin={TREE_LEAST}
      aria-valuemax={Math.max(TREE_LEAST, most)}
      tabIndex={0}
      className={classes.splitter}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) set(drag.current.width + (event.clientX - drag.current.x) * toEnd);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const value = keys[event.key];
        if (value === undefined) return;
        event.preventDefault();
        set(value);
      }}
    />
  );
}
