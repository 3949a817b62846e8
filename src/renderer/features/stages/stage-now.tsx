import { useMemo } from 'react';
import { stageNumber } from '@shared/catalog/stages';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import { nextThree, type NextItem, type StageView } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { itemTitle } from '../../state/item-words';
import { goTo } from '../../state/session-store';
import { useToday } from '../../state/today';
import { ItemStateMark } from '../../ui/item-state-mark';
import { ProgressBar } from '../../ui/progress-bar';
import { progressWords } from '../../ui/progress-words';
import { useWords } from '../../ui/words';
import { REASON_WORDS } from '../../state/stage-words';
import classes from './stages.module.css';

interface StageNowProps {
  readonly view: StageView;
  readonly text: CatalogText;
  readonly onShowCriteria: () => void;
}

/** First of all: what to do next, and where the stage stands. */
export function StageNow(props: StageNowProps) {
  return (
    <div className={classes.now}>
      <NextThree view={props.view} text={props.text} />
      <WhereItStands {...props} />
    </div>
  );
}

function NextThree({ view, text }: Pick<StageNowProps, 'view' | 'text'>) {
  const { t } = useWords();
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const next = useMemo(() => nextThree(plan, view, today), [plan, view, today]);
  const completed = view.status.kind === 'completed';
  return (
    <section className={classes.nowPart} aria-labelledby="stage-next">
      <h2 id="stage-next" className={classes.partTitle} title={t('stages.next_rule')}>
        {t('stages.next')}
      </h2>
      {completed ? (
        <CompletedNote view={view} />
      ) : next.length === 0 ? (
        <p className={classes.dimmed}>{t('stages.next_none')}</p>
      ) : (
        <ol className={classes.nextList}>
          {next.map((entry) => (
            <NextLine key={entry.item.id} entry={entry} text={text} />
          ))}
        </ol>
      )}
    </section>
  );
}

function CompletedNote({ view }: { readonly view: StageView }) {
  const { t } = useWords();
  const { total, done, notApplicable } = view.progress;
  const open = total - done - notApplicable;
  return (
    <p className={classes.dimmed}>
      {open > 0 ? t('stages.next_completed', { count: open }) : t('stages.next_completed_all')}
    </p>
  );
}

function NextLine({ entry, text }: { readonly entry: NextItem; readonly text: CatalogText }) {
  const { t, language } = useWords();
  const { item, reason } = entry;
  const day = item.record.due === null ? '' : formatDayFor(language, item.record.due, 'short');
  return (
    <li className={classes.nextLine}>
      <button
        type="button"
        className={classes.link}
        onClick={() => goTo({ screen: item.stage, section: item.theme }, { kind: 'item', id: item.id })}
      >
        <ItemStateMark state={item.record.state} />
        <span>{itemTitle(item, text)}</span>
      </button>
      <span className={classes.nextReason} data-urgent={reason === 'overdue' || undefined}>
        {t(REASON_WORDS[reason], { day })}
      </span>
    </li>
  );
}

function WhereItStands({ view, onShowCriteria }: StageNowProps) {
  const { t } = useWords();
  const { progress } = view;
  const counted = view.exit.filter((criterion) => criterion.verdict !== 'judge');
  const met = counted.filter((criterion) => criterion.verdict === 'met').length;
  const judged = view.exit.length - counted.length;
  const settled = progress.done + progress.notApplicable;
  return (
    <section className={classes.nowPart} aria-labelledby="stage-progress">
      <h2 id="stage-progress" className={classes.partTitle}>
        {t('stages.progress')}
      </h2>
      <div className={classes.progressWords}>
        <span className={classes.strong}>
          {t('stages.progress_settled', { settled, total: progress.total })}
        </span>
        {progress.overdue > 0 && (
          <span className={classes.urgent}>{t('stages.progress_overdue', { count: progress.overdue })}</span>
        )}
      </div>
      <ProgressBar
        label={progressWords(t, progress)}
        hue={`var(--stage-${String(stageNumber(view.id))})`}
        {...progress}
      />
      <p className={classes.dimmed}>{progressWords(t, progress)}</p>
      <p className={classes.criteriaLine}>
        {counted.length > 0 && t('stages.criteria_hold', { met, counted: counted.length })}
        {judged > 0 && ` · ${t('stages.criteria_judge', { count: judged })}`}{' '}
        <button type="button" className={classes.textLink} onClick={onShowCriteria}>
          {t('stages.criteria_show')}
        </button>
      </p>
    </section>
  );
}
