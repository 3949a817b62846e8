import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './field-head.module.css';

interface FieldHeadProps {
  /** Id of the label, for `aria-labelledby` of the group below it. */
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
}

/** Label and help of a field that is more than one control, such as a table. */
export function FieldHead({ id, label, help }: FieldHeadProps) {
  return (
    <>
      <Text component="div" className={classes.label} id={id}>
        {label}
      </Text>
      {help !== undefined && help !== '' && <div className={classes.help}>{help}</div>}
    </>
  );
}
