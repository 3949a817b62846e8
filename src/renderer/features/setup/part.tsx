import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './setup.module.css';

interface PartProps {
  readonly title: string;
  /** Name under which a link from elsewhere leads here. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** A titled part of the form. */
export function Part({ title, place, children }: PartProps) {
  return (
    <section className={classes.part} data-place={place}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}
