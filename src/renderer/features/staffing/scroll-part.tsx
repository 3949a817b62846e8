import type { ReactNode } from 'react';
import classes from './staffing.module.css';

interface ScrollPartProps {
  /** Name of what is shown. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A view that scrolls; the keyboard can reach it although nothing in it may take the focus. */
export function ScrollPart({ label, children }: ScrollPartProps) {
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
