import classes from './progress-bar.module.css';

interface ProgressBarProps {
  /** What the bar says, in words, for those who do not see it. */
  readonly label: string;
  /** CSS color of what is done; the accent when left out. */
  readonly hue?: string;
  readonly total: number;
  readonly done: number;
  readonly notApplicable?: number;
  readonly inProgress?: number;
  readonly blocked?: number;
  readonly height?: number;
}

/**
 * How much of something is done: a full stretch for done, a hatched one for not applicable, a pale one for in
 * progress and a barred one for blocked. The figures stand beside it in words.
 */
export function ProgressBar(props: ProgressBarProps) {
  const { label, hue = 'var(--accent)', total, done, height = 8 } = props;
  const { notApplicable = 0, inProgress = 0, blocked = 0 } = props;
  const stretches = [
    { kind: 'done', count: done },
    { kind: 'notApplicable', count: notApplicable },
    { kind: 'inProgress', count: inProgress },
    { kind: 'blocked', count: blocked },
  ].filter(({ count }) => count > 0);
  return (
    <div
      role="img"
      aria-label={label}
      className={classes.bar}
      style={{ '--hue': hue, blockSize: `${String(height)}px` }}
    >
      {total > 0 &&
        stretches.map(({ kind, count }) => (
          <span
            key={kind}
            className={classes.stretch}
            data-kind={kind}
            style={{ inlineSize: `${String((100 * count) / total)}%` }}
          />
        ))}
    </div>
  );
}
