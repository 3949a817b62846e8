import { Modal } from '@mantine/core';
import { createContext, useContext, type ReactNode } from 'react';
import classes from './dialogs.module.css';

/** Is this dialog the one on top? Only that one answers to Escape and holds the focus. */
export const TopDialog = createContext(true);

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
  const isTop = useContext(TopDialog);
  return (
    <Modal
      opened
      onClose={() => onLeave?.()}
      title={title}
      size={size}
      closeOnClickOutside={false}
      closeOnEscape={isTop && onLeave !== undefined}
      withCloseButton={false}
      trapFocus={isTop}
      classNames={{
        title: classes.title ?? '',
        header: classes.header ?? '',
        body: classes.body ?? '',
        ...(className === undefined ? {} : { content: className }),
      }}
    >
      {children}
    </Modal>
  );
}
