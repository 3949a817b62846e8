import { memo, useMemo, useState, type MouseEvent, type PointerEvent } from 'react';
import type { TimelineState } from '@shared/timeline';
import { Bar } from './bar';
import classes from './chart.module.css';
import { useDrag } from './drag-store';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import type { NameOf } from './task-words';
import { useVariance } from './use-timeline';
import { chooseByPointer } from './use-tree-pointer';
import { inElementOrder, useDrawnRows } from './use-drawn-rows';
import { useView } from './view-store';

interface BarsProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** The bars of the rows in view. */
export const BarsLayer = memo(function BarsLayer({ rows, scale, state, nameOf }: BarsProps) {
  const focus = useView((view) => view.focus);
  const chosen = useView((view) => view.chosen);
  const layers = useView((view) => view.layers);
  const variance = useVariance(state);
  /** The bar last pointed at: its handles show. */
  const [pointed, setPointed] = useState<string | null>(null);
  const place = useMemo(() => rows.findIndex((row) => row.id === focus), [rows, focus]);
  const drawn = useDrawnRows(rows, Math.max(0, place));
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
      {inElementOrder(drawn).map(({ shown: { row }, index, slot }) => {
        if (!row) return null;
        const { id } = row.task;
        return (
          <Bar
            key={slot}
            row={row}
            index={index}
            scale={scale}
            nameOf={nameOf}
            layers={layers}
            variance={layers.includes('baseline') ? (variance?.tasks.get(id) ?? null) : null}
            isActive={id === focus || id === pointed}
            isChosen={chosen.has(id)}
          />
        );
      })}
    </div>
  );
});

/** The task whose bar or handle an event happened on. */
function slotOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? null;
}
