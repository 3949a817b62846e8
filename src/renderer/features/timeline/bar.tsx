import { memo } from 'react';
import type { TaskVariance, TimelineRow } from '@shared/timeline';
import { boxOf, type Box } from './bar-box';
import { BarBody } from './bar-body';
import type { BarProps } from './bar-props';
import { BarHandles } from './bar-handles';
import { BarLabel } from './bar-label';
import classes from './bars.module.css';
import { movedOf, useDrag } from './drag-store';
import { xOf, type Scale } from './scale';
import { ROW_PX } from './view-store';

/** The mark of one task with all that goes with it: baseline, float, label, handles. */
export const Bar = memo(function Bar(props: BarProps) {
  const { row, index, scale, layers, variance, isActive } = props;
  const moved = useDrag(({ preview }) => movedOf(preview, row.task.id));
  const progress = useDrag(({ preview }) =>
    preview?.grab === 'progress' && preview.id === row.task.id ? preview.progress : null,
  );
  const box = boxOf(row, scale, moved ?? undefined);
  if (!box) return null;
  const stage = row.task.stage;
  const tail = layers.includes('float') && moved === null ? tailOf(row, scale) : 0;
  return (
    <div
      className={classes.slot}
      data-slot={row.task.id}
      data-dragged={moved !== null || undefined}
      style={{
        insetBlockStart: index * ROW_PX,
        ...(stage === null ? {} : { '--hue': `var(--stage-${stage.slice(5)})` }),
      }}
    >
      {variance && <Ghost variance={variance} scale={scale} />}
      {tail > 0 && <Float box={box} width={tail} />}
      <BarBody {...props} box={box} progress={progress ?? row.dates?.progress ?? 0} />
      <BarLabel {...props} box={box} tail={tail} />
      {isActive && !row.hasChildren && <BarHandles {...props} box={box} />}
    </div>
  );
}, isSame);

function isSame(a: BarProps, b: BarProps): boolean {
  return (
    a.row.task === b.row.task &&
    a.row.dates === b.row.dates &&
    a.row.hasChildren === b.row.hasChildren &&
    a.index === b.index &&
    a.scale === b.scale &&
    a.nameOf === b.nameOf &&
    a.layers === b.layers &&
    a.variance === b.variance &&
    a.isActive === b.isActive &&
    a.isChosen === b.isChosen
  );
}

function Ghost({ variance, scale }: { readonly variance: TaskVariance; readonly scale: Scale }) {
  const x = xOf(scale, variance.baselineStart);
  const width = (variance.baselineFinish - variance.baselineStart + 1) * scale.pxPerDay;
  return (
    <div
      className={classes.ghost}
      aria-hidden
      style={{ insetInlineStart: x, inlineSize: Math.max(3, width) }}
    />
  );
}

/** Length of the line that shows how far a task may slip, px; 0: none is drawn. */
function tailOf({ dates, hasChildren }: TimelineRow, scale: Scale): number {
  if (hasChildren || !dates || dates.lateFinish === null || dates.finish === null || dates.critical) return 0;
  const width = (dates.lateFinish - dates.finish) * scale.pxPerDay;
  return width < 2 ? 0 : width;
}

function Float({ box, width }: { readonly box: Box; readonly width: number }) {
  return (
    <div
      className={classes.float}
      aria-hidden
      style={{ insetInlineStart: box.x + box.width, inlineSize: width }}
    />
  );
}
