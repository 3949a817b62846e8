import { Button, type ButtonProps } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { focusAgain, focusedPlaces } from './focus-trail';

interface PassingButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'mt' | 'children'> {
  readonly onClick: () => void;
}

/** A button that goes with what it did: the keyboard is then where it was before it came to the button. */
export function PassingButton(props: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element === null || document.activeElement !== element) return;
      const [, ...before] = focusedPlaces();
      // It is still on the page now.
      queueMicrotask(() => {
        if (document.activeElement === document.body) focusAgain(before);
      });
    };
  }, []);
  return <Button ref={button} {...props} />;
}
