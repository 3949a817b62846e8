import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ItemView } from '@shared/progress';
import { useWords } from '../../ui/words';
import { DueCell, ItemCell, OwnerCell } from './cells';
import classes from './overview.module.css';

/** Rows that are shown before "more". */
const SHORT = 5;

interface ItemTableProps {
  readonly title: string;
  /** Said when there is none. */
  readonly none: string;
  readonly items: readonly ItemView[];
  /** Ids that stand in the table above: counted here, not shown twice. */
  readonly above?: readonly string[];
  readonly titleOf: (item: ItemView) => string;
  /** What the middle column tells: since when it is due, or what is in the way. */
  readonly detail: 'due' | 'reason';
}

/** Items that need somebody, in the order they need somebody. */
export function ItemTable({ title, none, items, above = [], titleOf, detail }: ItemTableProps) {
  const { t } = useWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const own = items.filter((item) => !above.includes(item.id));
  const shown = all ? own : own.slice(0, SHORT);
  const rest = own.length - SHORT;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.partTitle}>
        {title}
        {items.length > 0 && <span className={classes.count}>{items.length}</span>}
      </h2>
      {items.length === 0 && <p className={classes.dimmed}>{none}</p>}
      {own.length < items.length && (
        <p className={classes.dimmed}>{t('overview.above', { count: items.length - own.length })}</p>
      )}
      {own.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.column_item')}</th>
              <th scope="col" className={classes.whyColumn}>
                {t(detail === 'due' ? 'overview.column_due' : 'overview.blocked_why')}
              </th>
              <th scope="col" className={classes.ownerColumn}>
                {t('overview.column_owner')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={item.id}>
                <td>
                  <ItemCell item={item} title={titleOf(item)} />
                </td>
                <td className={classes.detail}>
                  {detail === 'due' ? <DueCell due={item.record.due} /> : <bdi>{item.record.reason}</bdi>}
                </td>
                <td>
                  <OwnerCell owner={item.record.owner} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('overview.fewer') : t('overview.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}
