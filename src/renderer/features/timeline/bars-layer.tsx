import { memo, useMemo, useState, type MouseEvent, type PointerEvent } from 'react';
import type { TimelineState } from '@shared/timeline';
import { Bar } from './bar';
import classes from './chart.module.css';
import { useDrag } from './drag-store';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import type { NameOf } from './task-words';
import { inView } from './tree-pane';
import { useVariance } from './use-timeline';
import { chooseByPointer } from './use-tree-pointer';
import type { Window } from './use-window';
import { useView } from './view-store';

interface BarsProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly window: Window;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** The bars of the rows in view. */
export const BarsLayer = memo(function BarsLayer({ rows, scale, window, state, nameOf }: BarsProps) {
  const focus = useView((view) => view.focus);
  const chosen = useView((view) => view.chosen);
  const layers = useView((view) => view.layers);
  const variance = useVariance(state);
  /** The bar last pointed at: its handles show. */
  const [pointed, setPointed] = useState<string | null>(null);
  const place = useMemo(() => rows.findIndex((row) => row.id === focus), [rows, focus]);
  return (
    <div
      className={classes.bars}
      onPointerOver={(event: PointerEvent) => {
        const id = slotOf(event.target);
        if (id !== null && useDrag.getState().preview === null) setPointed(id);
      }}
      onClick={(event: MouseEvent) => {
        const id = slotOf(event.target);
        if (id !== null) chooseByPointer(rows, id, event);
      }}
      onDoubleClick={(event: MouseEvent) => {
        const id = slotOf(event.target);
        if (id !== null) useView.setState({ dialog: id });
      }}
    >
      {inView(rows.length, window, Math.max(0, place)).map((index) => {
        const row = rows[index]?.row;
        if (!row) return null;
        return (
          <Bar
            key={slotKey(index, window)}
            row={row}
            index={index}
            scale={scale}
            nameOf={nameOf}
            layers={layers}
            variance={layers.includes('baseline') ? (variance?.tasks.get(row.task.id) ?? null) : null}
            isActive={row.task.id === focus || row.task.id === pointed}
            isChosen={chosen.has(row.task.id)}
          />
        );
      })}
    </div>
  );
});

/**
 * Rows that come into view take over the elements of those that went, which is quicker than new ones; a row keeps
 * its elements as long as it is in view.
 */
function slotKey(index: number, { first, last }: Window): string {
  const inside = index >= first && index < last;
  return inside ? String(index % (last - first)) : 'far';
}

/** The task whose bar or handle an event happened on. */
function slotOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? null;
}
