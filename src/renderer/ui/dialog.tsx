import { Modal, type ModalProps } from '@mantine/core';
import { useId, useLayoutEffect, type ReactNode } from 'react';
import { create } from 'zustand';
import { useReturnFocus } from './use-return-focus';
import { useWords } from './words';

interface DialogProps extends Pick<
  ModalProps,
  'size' | 'closeOnClickOutside' | 'withCloseButton' | 'classNames'
> {
  readonly title: ReactNode;
  /** Left out: it cannot be left without an answer. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * Every dialog of the program. It is drawn only while it is open; when it goes, the keyboard is back where it was.
 * Escape leaves the one on top.
 */
export function Dialog({ title, onClose, children, ...rest }: DialogProps) {
  const { t } = useWords();
  const isTop = useIsTop();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={() => onClose?.()}
      title={title}
      closeOnEscape={isTop && onClose !== undefined}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      {...rest}
    >
      {children}
    </Modal>
  );
}

/** The dialogs on the screen, the one on top last. */
const useOpen = create<{ readonly ids: readonly string[] }>(() => ({ ids: [] }));

function useIsTop(): boolean {
  const id = useId();
  useLayoutEffect(() => {
    useOpen.setState(({ ids }) => ({ ids: [...ids, id] }));
    return () => useOpen.setState(({ ids }) => ({ ids: ids.filter((other) => other !== id) }));
  }, [id]);
  return useOpen(({ ids }) => ids.at(-1) === id);
}
