import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { diffWords } from '@shared/compare';
import { useWords } from '../../../ui/words';
import classes from './compare.module.css';

interface ChangedTextProps {
  readonly text: string;
  /** The text on the other side, or null when it has none. */
  readonly other: string | null;
  readonly side: 'before' | 'after';
}

/** Longer texts begin folded, so that the list can be looked over. */
const FOLDED_CHARS = 700;

/** A text of the plan with the words marked that the other side does not have. */
export function ChangedText({ text, other, side }: ChangedTextProps) {
  const { t } = useWords();
  const isLong = text.length > FOLDED_CHARS;
  const [open, setOpen] = useState(false);
  const parts = useMemo(() => {
    if (other === null) return [{ kind: 'same' as const, text }];
    return side === 'before' ? diffWords(text, other) : diffWords(other, text);
  }, [text, other, side]);
  const gone = side === 'before' ? 'added' : 'removed';
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <>
      <div className={classes.text} data-folded={(isLong && !open) || undefined} dir="auto">
        {parts.map((part, index) => {
          if (part.kind === gone) return null;
          // Parts of a text have no id; they are drawn anew whenever a text changes.
          if (part.kind === 'same') return <span key={index}>{part.text}</span>;
          return (
            <Mark key={index} className={classes[Mark]}>
              {part.text}
            </Mark>
          );
        })}
      </div>
      {isLong && (
        <Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('files.compareLess') : t('files.compareMore')}
        </Button>
      )}
    </>
  );
}
