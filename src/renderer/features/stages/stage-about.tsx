import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import type { StageLogEntry } from '@shared/plan/types';
import type { StageView } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { MarkdownView } from '../../ui/markdown-view';
import { useWords } from '../../ui/words';
import { CriteriaList } from './criteria-list';
import classes from './stages.module.css';

interface StageAboutProps {
  readonly view: StageView;
  readonly text: CatalogText;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** What the stage builds on, its criteria and its log: there when it is wanted, out of the way of the work. */
export function StageAbout({ view, text, open, onToggle }: StageAboutProps) {
  const { t } = useWords();
  return (
    <details className={classes.about} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={classes.aboutSummary}>{t('stages.about')}</summary>
      <div className={classes.aboutBody}>
        <section>
          <h2 className={classes.partTitle}>{t('stages.purpose')}</h2>
          <p className={classes.paragraph}>{text(view.id, 'purpose')}</p>
        </section>
        <section>
          <h2 className={classes.partTitle}>{t('stages.builds_on')}</h2>
          <p className={classes.paragraph}>{text(view.id, 'buildsOn')}</p>
        </section>
        <section>
          <h2 className={classes.partTitle}>{t('stages.entry')}</h2>
          <CriteriaList criteria={view.entry} text={text} label={t('stages.entry')} withItems />
        </section>
        <section>
          <h2 className={classes.partTitle}>{t('stages.exit')}</h2>
          <CriteriaList criteria={view.exit} text={text} label={t('stages.exit')} withItems />
        </section>
        <section className={classes.wide}>
          <h2 className={classes.partTitle}>{t('stages.log')}</h2>
          <StageLog log={view.log} />
        </section>
      </div>
    </details>
  );
}

function StageLog({ log }: { readonly log: readonly StageLogEntry[] }) {
  const { t } = useWords();
  if (log.length === 0) return <p className={classes.dimmed}>{t('stages.log_empty')}</p>;
  return (
    <ol className={classes.log}>
      {log.map((entry) => (
        <LogLine key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function LogLine({ entry }: { readonly entry: StageLogEntry }) {
  const { t, language } = useWords();
  const setup = useCatalogText('setup');
  const person = usePlan((plan) => plan.people.find(({ id }) => id === entry.by));
  const what =
    entry.action === 'reopened'
      ? t('stages.log_reopened', { reason: setup?.(`reopen.${entry.trigger ?? 'other'}`, 'label') ?? '' })
      : t(entry.action === 'started' ? 'stages.log_started' : 'stages.log_completed');
  return (
    <li className={classes.logLine}>
      <span className={classes.logDay}>{formatDayFor(language, entry.on, 'short')}</span>
      <div>
        <span className={classes.strong}>{what}</span>{' '}
        {t('stages.log_by', { name: person?.name ?? t('stages.log_nobody') })}
        {entry.note !== '' && (
          <div className={classes.dimmed}>
            <MarkdownView value={entry.note} />
          </div>
        )}
      </div>
    </li>
  );
}
