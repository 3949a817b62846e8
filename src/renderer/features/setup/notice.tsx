import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './setup.module.css';

/** Something worth knowing about an answer; it never stands in the way. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.notice} role="status">
      <IconInfoCircle size={16} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
