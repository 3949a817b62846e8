import { Checkbox } from '@mantine/core';
import { memo, useId } from 'react';
import type { Difference } from '@shared/compare';
import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../../ui/words';
import { ShownValue } from './shown-value';
import type { SayWord } from './say-word';
import classes from './compare.module.css';

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly say: SayWord;
  /** Null: there is nothing to choose, only to look at. `along`: comes along with another one. */
  readonly choice: 'chosen' | 'along' | 'open' | null;
  readonly onToggle: (id: string) => void;
}

const KIND_WORDS: Readonly<Record<Difference['kind'], UiKey>> = {
  added: 'files.compareAdded',
  changed: 'files.compareChanged',
  removed: 'files.compareRemoved',
};

/** One difference: where it is, what kind, old beside new. */
export const DifferenceRow = memo(function DifferenceRow(props: DifferenceRowProps) {
  const { difference, say, choice, onToggle } = props;
  const { t } = useWords();
  const id = useId();
  const { kind, before, after } = difference;
  const names = difference.label.map(say);
  return (
    <li
      className={classes.row}
      data-kind={kind}
      data-chosen={choice === 'chosen' || choice === 'along' || undefined}
    >
      <div className={classes.head}>
        {choice !== null && (
          <Checkbox
            size="sm"
            checked={choice !== 'open'}
            disabled={choice === 'along'}
            aria-labelledby={`${id}-kind ${id}-name`}
            onChange={() => onToggle(difference.id)}
          />
        )}
        <span className={classes.kind} id={`${id}-kind`}>
          {t(KIND_WORDS[kind])}
        </span>
        <span className={classes.where} id={`${id}-name`}>
          {names.map((name, index) => (
            // A trail of names; the same name may stand in it twice.
            <span key={index} className={classes.step}>
              {name}
            </span>
          ))}
        </span>
      </div>
      <div className={classes.side}>
        <ShownValue value={before} against={after} side="before" say={say} />
      </div>
      <div className={classes.side}>
        <ShownValue value={after} against={before} side="after" say={say} />
      </div>
    </li>
  );
});
