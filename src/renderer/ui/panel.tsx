import { Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelTitleProps {
  /** What kind of thing it is, or where it belongs. */
  readonly kicker: string;
  readonly title: string;
}

/** Head of an inspector panel; leaves room for the close button of the frame. */
export function PanelTitle({ kicker, title }: PanelTitleProps) {
  return (
    <header className={classes.head}>
      <Text size="xs" c="dimmed">
        {kicker}
      </Text>
      <Title order={2} size="h2" dir="auto" className={classes.title}>
        {title}
      </Title>
    </header>
  );
}

interface PanelPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of an inspector panel. */
export function PanelPart({ title, children }: PanelPartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={3} size="h4" id={id} className={classes.partTitle}>
        {title}
      </Title>
      {children}
    </section>
  );
}
