import { memo } from 'react';
import type { TaskVariance, TimelineRow } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { boxOf, type Box } from './bar-box';
import { BarBody } from './bar-body';
import type { BarProps } from './bar-props';
import { BarHandles } from './bar-handles';
import classes from './bars.module.css';
import { movedOf, useDrag } from './drag-store';
import { widthOf, xOf, type Scale } from './scale';
import { useDayWords } from './task-words';
import { ROW_PX } from './view-store';

/** Width of a letter of a label, about, px. */
const LETTER_PX = 7;

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
      {layers.includes('float') && moved === null && <Float row={row} box={box} scale={scale} />}
      <BarBody {...props} box={box} progress={progress ?? row.dates?.progress ?? 0} />
      <Label {...props} box={box} />
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

function Float({ row, box, scale }: { readonly row: TimelineRow; readonly box: Box; readonly scale: Scale }) {
  const { dates, hasChildren } = row;
  if (hasChildren || !dates || dates.lateFinish === null || dates.finish === null || dates.critical)
    return null;
  const width = (dates.lateFinish - dates.finish) * scale.pxPerDay;
  if (width < 2) return null;
  return (
    <div
      className={classes.float}
      aria-hidden
      style={{ insetInlineStart: box.x + box.width, inlineSize: width }}
    />
  );
}

/** Gates and milestones carry their names; a bar only how far it slipped. */
function Label(props: BarProps & { readonly box: Box }) {
  const { row, box, scale } = props;
  const text = useLabel(props);
  if (text === '') return null;
  const room = widthOf(scale) - box.x - box.width;
  const before = text.length * LETTER_PX > room && box.x > room;
  const place = before
    ? { insetInlineEnd: `calc(100% - ${(box.x - 6).toString()}px)` }
    : { insetInlineStart: box.x + box.width + 6 };
  return (
    <span className={classes.label} data-gate={row.task.gate !== null || undefined} aria-hidden style={place}>
      {text}
    </span>
  );
}

function useLabel({ row, box, nameOf, variance, isActive }: BarProps & { readonly box: Box }): string {
  const { t } = useWords();
  const day = useDayWords();
  // A label at every bar would hide the drawing: the thin bar of the baseline says it there.
  const isTold = box.shape !== 'bar' || isActive;
  const slip = (isTold ? variance?.finishSlip : 0) ?? 0;
  const slipText =
    slip === 0
      ? ''
      : t(slip > 0 ? 'timeline.slip_later' : 'timeline.slip_earlier', { count: Math.abs(slip) });
  const parts: string[] = [];
  if (box.shape === 'gate') parts.push(nameOf(row.task), day(row.dates?.start));
  else if (box.shape === 'milestone') parts.push(nameOf(row.task));
  else if (box.shape === 'ongoing')
    parts.push(t(row.hasChildren ? 'timeline.no_end_summary' : 'timeline.no_end'));
  return [...parts, slipText].filter((part) => part !== '').join(' · ');
}
