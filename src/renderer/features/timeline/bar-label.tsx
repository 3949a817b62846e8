import type { TimelineRow } from '@shared/timeline';
import { useWords } from '../../ui/words';
import type { Box } from './bar-box';
import type { BarProps } from './bar-props';
import classes from './bars.module.css';
import { labelPlace } from './label-place';
import { widthOf } from './scale';
import { useDayWords } from './task-words';

interface LabelProps extends BarProps {
  readonly box: Box;
  /** Length of the line that shows its float, px. */
  readonly tail: number;
}

/** Words beside a mark: the name of a gate or milestone; how far the work slipped, and how far it may. */
export function BarLabel(props: LabelProps) {
  const { row, box, scale, isActive, tail } = props;
  const text = useLabel(props);
  const isNeeded = isActive || box.shape !== 'bar';
  const mark = { start: box.x, end: box.x + box.width, tail, width: widthOf(scale) };
  const place = text === '' ? null : labelPlace(text, mark, isNeeded);
  if (place === null) return null;
  return (
    <span
      className={classes.label}
      data-gate={row.task.gate !== null || undefined}
      data-on-line={place.isOnLine || undefined}
      aria-hidden
      style={place.style}
    >
      {text}
    </span>
  );
}

function useLabel({ row, box, nameOf, variance, layers }: LabelProps): string {
  const { t } = useWords();
  const day = useDayWords();
  const slip = variance?.finishSlip ?? 0;
  const float = layers.includes('float') && !row.hasChildren ? floatOf(row) : 0;
  const parts: string[] = [];
  if (box.shape === 'gate') parts.push(nameOf(row.task), day(row.dates?.start));
  else if (box.shape === 'milestone') parts.push(nameOf(row.task));
  else if (box.shape === 'ongoing')
    parts.push(t(row.hasChildren ? 'timeline.no_end_summary' : 'timeline.no_end'));
  if (slip !== 0)
    parts.push(t(slip > 0 ? 'timeline.slip_later' : 'timeline.slip_earlier', { count: Math.abs(slip) }));
  if (float > 0) parts.push(t('timeline.float_label', { count: float }));
  return parts.filter((part) => part !== '').join(' · ');
}

/** Working days the task may slip before the end does, as its dotted tail shows; 0 where none is drawn. */
function floatOf({ dates }: TimelineRow): number {
  return !dates || dates.critical || dates.finish === null ? 0 : (dates.totalFloat ?? 0);
}
