import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './screen-header.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  /** What the screen is for and where it stands, in a sentence or two. */
  readonly lead?: ReactNode;
  /** A line of figures instead, which takes the width there is. */
  readonly figures?: ReactNode;
  /** Buttons of the screen, the primary one last. */
  readonly actions?: ReactNode;
  /** A mark before the title, such as the number of a stage. */
  readonly mark?: ReactNode;
}

/** Head of a screen: the one `h1`, which takes the focus after navigation. */
export function ScreenHeader({ title, lead, figures, actions, mark }: ScreenHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <div className={classes.title}>
          {mark}
          <Title order={1}>{title}</Title>
        </div>
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        {figures !== undefined && <div className={classes.figures}>{figures}</div>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
