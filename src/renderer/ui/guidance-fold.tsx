import { useState, type ReactNode } from 'react';
import classes from './guidance.module.css';

interface GuidanceFoldProps {
  /** What is folded away. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What the catalog knows about the work on a screen: one line until it is opened, and only then drawn. */
export function GuidanceFold({ label, children }: GuidanceFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <div className={classes.folded} tabIndex={0} role="group" aria-label={label}>
          {children}
        </div>
      )}
    </details>
  );
}

/** One piece of advice, with where it comes from. */
export interface Guidance {
  readonly id: string;
  readonly title: string;
  /** What stands under the title, one paragraph each; empty ones are left out. */
  readonly texts: readonly string[];
  /** Where it comes from, in words; null while that is on its way. */
  readonly source: string | null;
  /** What can be done with it, beside its title. */
  readonly action?: ReactNode;
}

interface GuidanceListProps {
  readonly heading?: string;
  readonly entries: readonly Guidance[];
}

/** Pieces of advice under each other. */
export function GuidanceList({ heading, entries }: GuidanceListProps) {
  return (
    <>
      {heading !== undefined && <p className={classes.heading}>{heading}</p>}
      <ul className={classes.list}>
        {entries.map(({ id, title, texts, source, action }) => (
          <li key={id}>
            {(title !== '' || action) && (
              <div className={classes.title}>
                {title} {action}
              </div>
            )}
            {texts
              .filter((text) => text !== '')
              .map((text) => (
                <div key={text}>{text}</div>
              ))}
            {source !== null && <div className={classes.source}>{source}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}
