import type { CatalogText } from '@shared/i18n/catalog-text';
import type { UiKey } from '@shared/i18n/ui-words';
import { catalogItem } from '@shared/catalog/stages';
import { isSettled, recordOf, type CriterionView } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { select } from '../../state/session-store';
import { ItemStateMark } from '../../ui/item-state-mark';
import { useWords } from '../../ui/words';
import { VerdictMark } from './verdict-mark';
import classes from './stages.module.css';

const VERDICT_WORDS = {
  met: 'stages.criterion_met',
  open: 'stages.criterion_open',
  judge: 'stages.criterion_judge',
} as const satisfies Record<CriterionView['verdict'], UiKey>;

interface CriteriaListProps {
  readonly criteria: readonly CriterionView[];
  readonly text: CatalogText;
  readonly label: string;
  /** Lets the items behind a criterion be opened in the inspector. */
  readonly withItems?: boolean;
}

/** Criteria with what can be counted behind them; a person judges, the program only counts. */
export function CriteriaList({ criteria, text, label, withItems = false }: CriteriaListProps) {
  const { t } = useWords();
  return (
    <ul className={classes.criteria} aria-label={label}>
      {criteria.map((criterion) => (
        <li key={criterion.id} className={classes.criterion}>
          <VerdictMark verdict={criterion.verdict} />
          <div className={classes.criterionWords}>
            <div>{text(criterion.id, 'title')}</div>
            <div className={classes.dimmed}>
              {t(VERDICT_WORDS[criterion.verdict])}
              {criterion.total > 0 &&
                ` · ${t('stages.criterion_count', { settled: criterion.settled, total: criterion.total })}`}
            </div>
            {withItems && criterion.verdict === 'open' && <OpenItems ids={criterion.items} text={text} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The items that are still open behind a criterion. */
function OpenItems({ ids, text }: { readonly ids: readonly string[]; readonly text: CatalogText }) {
  const plan = usePlan();
  const open = ids
    .map((id) => ({ id, record: recordOf(plan, id) }))
    .filter(({ record }) => !isSettled(record));
  return (
    <ul className={classes.criterionItems}>
      {open.map(({ id, record }) => (
        <li key={id}>
          <button type="button" className={classes.link} onClick={() => select({ kind: 'item', id })}>
            <ItemStateMark state={record.state} />
            <span>{catalogItem(id) ? text(id, 'title') : id}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
