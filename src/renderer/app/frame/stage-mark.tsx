import { IconCheck } from '@tabler/icons-react';
import type { StageId } from '@shared/catalog/types';
import type { StageStatus } from '@shared/progress';
import classes from './stage-mark.module.css';

interface StageMarkProps {
  readonly stage: StageId;
  readonly status: StageStatus['kind'];
}

/**
 * Number of a stage in its hue. The shape tells the status without color: open outline, filled lightly,
 * ticked, or dashed once taken up again. The word stands beside it, so the mark itself is silent.
 */
export function StageMark({ stage, status }: StageMarkProps) {
  const number = stage.slice(-1);
  return (
    <span
      aria-hidden
      className={classes.mark}
      data-status={status}
      style={{ '--hue': `var(--stage-${number})` }}
    >
      {status === 'completed' ? <IconCheck size={14} stroke={3} /> : number}
    </span>
  );
}
