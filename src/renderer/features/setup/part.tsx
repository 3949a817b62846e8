import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './setup.module.css';

/** A titled part of the form. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}
