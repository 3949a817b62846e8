import { useId, type ReactNode } from 'react';
import { useCatalogText } from '../../state/catalog-words';
import classes from './setup.module.css';

interface SetupRowProps {
  /** Field of the set-up catalog: its words stand beside the control. */
  readonly field: string;
  /** Draws the control with the label and the id of what describes it. */
  readonly children: (words: { readonly label: string; readonly describedBy: string }) => ReactNode;
  /** Said below the help: a proposal and what it rests on, or a notice. */
  readonly note?: ReactNode;
}

/** One question: the control at the start, what it means at the end. */
export function SetupRow({ field, children, note }: SetupRowProps) {
  const id = useId();
  const words = useCatalogText('setup');
  // A control without its label would be nameless while the words are on their way.
  if (!words) return null;
  return (
    <div className={classes.row} data-place={field}>
      <div>{children({ label: words(field, 'label'), describedBy: id })}</div>
      <div className={classes.help} id={id}>
        <p>{words(field, 'help')}</p>
        {note}
      </div>
    </div>
  );
}
