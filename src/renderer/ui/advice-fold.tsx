import { AdviceList, type AdviceEntry } from './advice-list';
import classes from './advice-list.module.css';

interface AdviceFoldProps<Entry extends AdviceEntry> {
  /** What is folded away, with its number. */
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

/** What the program noticed on a screen that needs its height for the work: one line until it is opened. */
export function AdviceFold<Entry extends AdviceEntry>({ label, entries, onOpen }: AdviceFoldProps<Entry>) {
  if (entries.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>{label}</summary>
      <div className={classes.folded}>
        <AdviceList entries={entries} onOpen={onOpen} />
      </div>
    </details>
  );
}
