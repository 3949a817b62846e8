import { Button } from '@mantine/core';
import type { ItemView, Overview } from '@shared/progress';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { ItemCell } from './cells';
import classes from './overview.module.css';

interface BeginProps {
  readonly overview: Overview;
  readonly titleOf: (item: ItemView) => string;
}

/** A plan in which nothing is recorded yet: how it grows, and one button to begin. */
export function Begin({ overview, titleOf }: BeginProps) {
  const { t } = useWords();
  const first = overview.next[0]?.item;
  if (!first) return null;
  return (
    <section className={classes.begin} aria-labelledby="overview-begin">
      <div>
        <h2 id="overview-begin" className={classes.partTitle}>
          {t('overview.begin_title')}
        </h2>
        <ol className={classes.beginList}>
          <li>{t('overview.begin_1')}</li>
          <li>{t('overview.begin_2')}</li>
          <li>{t('overview.begin_3')}</li>
        </ol>
        <Button
          onClick={() => goTo({ screen: first.stage, section: first.theme }, { kind: 'item', id: first.id })}
        >
          {t('overview.begin_with', { title: titleOf(first) })}
        </Button>
      </div>
      <div>
        <h2 className={classes.partTitle}>{t('overview.begin_next')}</h2>
        <ul className={classes.plainList}>
          {overview.next.slice(0, 3).map(({ item }) => (
            <li key={item.id}>
              <ItemCell item={item} title={titleOf(item)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
