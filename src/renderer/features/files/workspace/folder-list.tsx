import { IconFile, IconFileText, IconFolder } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { momentText } from '../../../state/moment-text';
import { useWords } from '../../../ui/words';
import { sizeParts } from './file-names';
import type { FolderEntry } from './use-folder';
import classes from './workspace.module.css';

interface FolderListProps {
  readonly label: string;
  readonly entries: readonly FolderEntry[];
  /** Token of the entry under the cursor, or null. */
  readonly selected: string | null;
  readonly onSelect: (entry: FolderEntry) => void;
  /** Enter or a double click. */
  readonly onChoose: (entry: FolderEntry) => void;
  /** Backspace or Alt+Up. */
  readonly onUp: () => void;
  readonly autoFocus: boolean;
}

/** The entries of a folder as a list to walk with the arrow keys, or by the first letters of a name. */
export function FolderList(props: FolderListProps) {
  const { label, entries, selected, onSelect, onChoose, autoFocus } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = useListKeys(props);
  const active = entries.findIndex((entry) => entry.token === selected);
  useEffect(() => {
    // The dialog looked for its first field before the folder had been read.
    if (autoFocus) list.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      className={classes.list}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => {
        const [first] = entries;
        // Not for a pointer: the list would scroll to its first entry under the click.
        if (active < 0 && first && currentTarget.matches(':focus-visible')) onSelect(first);
      }}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
    >
      {entries.map((entry, index) => (
        <li
          key={entry.token}
          id={`${id}-${index}`}
          role="option"
          aria-selected={entry.token === selected}
          className={classes.entry}
          data-kind={entry.kind}
          onClick={() => onSelect(entry)}
          onDoubleClick={() => onChoose(entry)}
        >
          <EntryCells entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function EntryCells({ entry }: { readonly entry: FolderEntry }) {
  const { t, language } = useWords();
  const Icon = entry.kind === 'folder' ? IconFolder : entry.kind === 'plan' ? IconFileText : IconFile;
  const { unit, size } = sizeParts(entry.bytes);
  return (
    <>
      <Icon size={16} aria-hidden className={classes.icon} />
      <bdi className={classes.name}>{entry.name}</bdi>
      <bdi className={classes.changed}>{momentText(entry.modifiedAt, language, 'short')}</bdi>
      <span className={classes.size}>
        {entry.kind === 'folder' ? t('files.dialogIsFolder') : t(`files.${unit}`, { size })}
      </span>
    </>
  );
}

const FORGET_MS = 800;

function useListKeys({ entries, selected, onSelect, onChoose, onUp }: FolderListProps) {
  const [typed, setTyped] = useState({ text: '', at: 0 });
  const at = entries.findIndex((entry) => entry.token === selected);
  const move = (index: number): void => {
    const entry = entries[Math.max(0, Math.min(index, entries.length - 1))];
    if (entry) onSelect(entry);
  };
  const jump = (letter: string, now: number): void => {
    const text = (now - typed.at < FORGET_MS ? typed.text : '') + letter.toLowerCase();
    setTyped({ text, at: now });
    // One letter again and again walks through the names that begin with it.
    const from = text.length === 1 ? at + 1 : at;
    const order = [...entries.slice(from), ...entries.slice(0, from)];
    const found = order.find((entry) => entry.name.toLowerCase().startsWith(text));
    if (found) onSelect(found);
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(at + 1),
    ArrowUp: () => move(at - 1),
    PageDown: () => move(at + 8),
    PageUp: () => move(at - 8),
    Home: () => move(0),
    End: () => move(entries.length - 1),
    Backspace: onUp,
    Enter: () => {
      const entry = entries[at];
      if (entry) onChoose(entry);
    },
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const step = event.altKey ? (event.key === 'ArrowUp' ? onUp : undefined) : steps[event.key];
    if (!step && (event.altKey || event.key.length !== 1)) return;
    event.preventDefault();
    if (step) step();
    else jump(event.key, event.timeStamp);
  };
}
