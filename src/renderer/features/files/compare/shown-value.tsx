import type { Shown } from '@shared/compare';
import { formatDayFor, formatMonthFor } from '@shared/i18n/format';
import { useWords } from '../../../ui/words';
import { ChangedText } from './changed-text';
import type { SayWord } from './say-word';
import { sayMoney } from './say-money';
import classes from './compare.module.css';

interface ShownValueProps {
  readonly value: Shown;
  /** The value on the other side, for marking what changed. */
  readonly against: Shown;
  /** Which side this is. */
  readonly side: 'before' | 'after';
  readonly say: SayWord;
}

/** One side of a difference, in words. */
export function ShownValue({ value, against, side, say }: ShownValueProps) {
  const { t, language } = useWords();
  switch (value.type) {
    case 'empty':
      return (
        <span className={classes.nothing}>
          {against.type === 'fields' ? t('files.compareAbsent') : t('files.compareNothing')}
        </span>
      );
    case 'day':
      return <bdi>{formatDayFor(language, value.day)}</bdi>;
    case 'month':
      return <bdi>{formatMonthFor(language, `${value.month}-01`)}</bdi>;
    case 'money':
      return <bdi>{sayMoney(language, value.minor, value.currency)}</bdi>;
    case 'number':
      return <span>{value.value}</span>;
    case 'text':
      return (
        <ChangedText text={value.text} other={against.type === 'text' ? against.text : null} side={side} />
      );
    case 'words':
      return <WordList value={value} against={against} side={side} say={say} />;
    case 'fields':
      return (
        <dl className={classes.fields}>
          {value.fields.map((field, index) => (
            // Fields have no id of their own, and their order is fixed for one difference.
            <div key={index}>
              <dt>{say(field.label)}</dt>
              <dd>
                <ShownValue value={field.value} against={EMPTY} side={side} say={say} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

const EMPTY: Shown = { type: 'empty' };

type WordListProps = Omit<ShownValueProps, 'value'> & {
  readonly value: Extract<Shown, { type: 'words' }>;
};

/** Names; those the other side does not have are marked when both sides are lists. */
function WordList({ value, against, side, say }: WordListProps) {
  const names = value.words.map(say);
  const others = against.type === 'words' ? against.words.map(say) : null;
  if (names.length === 1) return <span>{names[0]}</span>;
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <ul className={classes.names}>
      {names.map((name, index) => (
        // The same name can stand twice in a list of the team's own words.
        <li key={index}>
          {others && !others.includes(name) ? <Mark className={classes[Mark]}>{name}</Mark> : name}
        </li>
      ))}
    </ul>
  );
}
