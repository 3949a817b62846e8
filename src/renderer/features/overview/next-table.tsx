import { formatDayFor } from '@shared/i18n/format';
import type { ItemView, NextItem, Overview } from '@shared/progress';
import { useWords } from '../../ui/words';
import { ItemCell, OwnerCell } from './cells';
import { REASON_WORDS } from '../../state/stage-words';
import classes from './overview.module.css';

interface NextTableProps {
  readonly overview: Overview;
  readonly titleOf: (item: ItemView) => string;
}

/** What to do next, and why it is that. */
export function NextTable({ overview, titleOf }: NextTableProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="overview-next">
      <h2 id="overview-next" className={classes.partTitle} title={t('stages.next_rule')}>
        {t('overview.next')}
      </h2>
      {overview.next.length === 0 ? (
        <p className={classes.dimmed}>{t('overview.next_none')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.column_item')}</th>
              <th scope="col" className={classes.whyColumn}>
                {t('overview.column_why')}
              </th>
              <th scope="col" className={classes.ownerColumn}>
                {t('overview.column_owner')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.next.map((entry) => (
              <NextRow key={entry.item.id} entry={entry} title={titleOf(entry.item)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function NextRow({ entry, title }: { readonly entry: NextItem; readonly title: string }) {
  const { t, language } = useWords();
  const { item, reason } = entry;
  const day = item.record.due === null ? '' : formatDayFor(language, item.record.due, 'short');
  return (
    <tr>
      <td>
        <ItemCell item={item} title={title} />
      </td>
      <td className={reason === 'overdue' ? classes.urgent : classes.dimmed}>
        {t(REASON_WORDS[reason], { day })}
      </td>
      <td>
        <OwnerCell owner={item.record.owner} />
      </td>
    </tr>
  );
}
