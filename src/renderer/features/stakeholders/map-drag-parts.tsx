import { DragOverlay, useDndContext, useDndMonitor } from '@dnd-kit/core';
import { useState } from 'react';
import { cellBox } from '@shared/document/figures/grid-layout';
import type { StakeholderGridDrawing } from '@shared/document/figures/stakeholder-grid';
import type { Scores } from './use-map-drag';
import classes from './maps.module.css';

interface MapTargetProps {
  readonly plot: StakeholderGridDrawing['plot'];
  /** Where the dragged name would fall now. */
  readonly scores: () => Scores | null;
}

/** The field a dragged name would fall into. It alone is drawn anew while something is dragged. */
export function MapTarget({ plot, scores }: MapTargetProps) {
  const [target, setTarget] = useState<Scores | null>(null);
  const follow = () => {
    const next = scores();
    setTarget((before) =>
      before?.influence === next?.influence && before?.interest === next?.interest ? before : next,
    );
  };
  useDndMonitor({
    onDragMove: follow,
    onDragEnd: () => setTarget(null),
    onDragCancel: () => setTarget(null),
  });
  if (!target) return null;
  const box = cellBox(plot, target.influence, target.interest);
  return (
    <div
      className={classes.target}
      style={{
        insetInlineStart: box.x,
        insetBlockStart: box.y,
        inlineSize: box.width,
        blockSize: box.height,
      }}
    />
  );
}

/** The name in the hand: above everything, and not cut where the list it came from ends. */
export function Lifted({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { active } = useDndContext();
  return (
    <DragOverlay dropAnimation={null} className={classes.overlay ?? ''}>
      {active && (
        <span className={classes.lifted} dir="auto">
          {names.get(String(active.id))}
        </span>
      )}
    </DragOverlay>
  );
}
