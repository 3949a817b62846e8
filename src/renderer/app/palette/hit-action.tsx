import { Spotlight } from '@mantine/spotlight';
import { Fragment, type ReactNode } from 'react';
import type { Hit } from '@shared/search';
import { useWords } from '../../ui/words';
import classes from './command-palette.module.css';

interface HitActionProps {
  readonly hit: Hit;
  readonly onOpen: () => void;
}

/** Something found in the plan or the guidance: its title, the piece of text it was found in, and what it is. */
export function HitAction({ hit, onOpen }: HitActionProps) {
  const { t } = useWords();
  const { title, titleMarks, snippet } = hit;
  return (
    <Spotlight.Action onClick={onOpen}>
      <span className={classes.hit}>
        <span className={classes.hitTitle} dir="auto">
          <Marked text={title} marks={titleMarks} />
        </span>
        {snippet && (
          <span className={classes.snippet} dir="auto">
            {t(`search.part_${snippet.part}`)}: <Marked text={snippet.text} marks={snippet.marks} />
          </span>
        )}
      </span>
      <span className={classes.kind}>{t(`search.kind_${hit.kind}`)}</span>
    </Spotlight.Action>
  );
}

/** A text with its found stretches marked. */
function Marked({ text, marks }: { readonly text: string; readonly marks: Hit['titleMarks'] }) {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  parts.push(text.slice(done));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
