import { IconCheck } from '@tabler/icons-react';
import classes from './stage-mark.module.css';

interface StageMarkProps {
  /** 1 to 5. */
  readonly number: number;
  readonly status: 'notStarted' | 'active' | 'completed' | 'reopened';
  readonly size?: 'sm' | 'lg';
}

/**
 * Number of a stage in its hue. The shape tells the status without color: open outline, filled lightly,
 * ticked, or dashed once taken up again. The words stand beside it, so the mark itself is silent.
 */
export function StageMark({ number, status, size = 'sm' }: StageMarkProps) {
  return (
    <span
      aria-hidden
      className={classes.mark}
      data-status={status}
      data-size={size}
      style={{ '--hue': `var(--stage-${String(number)})` }}
    >
      {status === 'completed' && size === 'sm' ? <IconCheck size={14} stroke={3} /> : number}
    </span>
  );
}
