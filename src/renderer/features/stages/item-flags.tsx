import { IconGavel, IconNotes, IconPaperclip, IconRepeat } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ItemView } from '@shared/progress';
import { useWords } from '../../ui/words';
import { REPEAT_WORDS } from './words';
import classes from './list.module.css';

const ICON = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

/** What else there is about an item: notes, evidence, a decision, and how often it comes round again. */
export function ItemFlags({ item }: { readonly item: ItemView }) {
  const { t } = useWords();
  const { notes, evidence, decision } = item.record;
  const repeats = item.origin === 'catalog' ? item.catalog.repeats : undefined;
  return (
    <span className={classes.flags}>
      {notes !== '' && <Flag words={t('stages.flag_notes')} icon={<IconNotes {...ICON} />} />}
      {evidence.length > 0 && (
        <Flag
          words={t('stages.flag_evidence', { count: evidence.length })}
          icon={<IconPaperclip {...ICON} />}
        />
      )}
      {decision !== null && <Flag words={t('stages.flag_decision')} icon={<IconGavel {...ICON} />} />}
      {repeats && (
        <span className={classes.repeats}>
          <IconRepeat {...ICON} size={12} />
          {t(REPEAT_WORDS[repeats])}
        </span>
      )}
    </span>
  );
}

function Flag({ words, icon }: { readonly words: string; readonly icon: ReactNode }) {
  return (
    <span className={classes.flag} title={words}>
      {icon}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
