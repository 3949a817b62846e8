import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog';
import classes from './dialogs.module.css';

interface FileModalProps {
  readonly title: ReactNode;
  /** Left out: it cannot be left without an answer. */
  readonly onLeave?: () => void;
  /** Width in px, or a CSS width. */
  readonly size?: number | string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Frame of a dialog about files. A click beside it does not close it: what was typed would be lost. */
export function FileModal({ title, onLeave, size = 520, children, className }: FileModalProps) {
  return (
    <Dialog
      {...(onLeave === undefined ? {} : { onClose: onLeave })}
      title={title}
      size={size}
      closeOnClickOutside={false}
      withCloseButton={false}
      classNames={{
        title: classes.title ?? '',
        header: classes.header ?? '',
        body: classes.body ?? '',
        ...(className === undefined ? {} : { content: className }),
      }}
    >
      {children}
    </Dialog>
  );
}
