import type { Decision } from '@shared/plan/types';
import type { ScoredRisk } from '@shared/progress';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import classes from './overview.module.css';

/** Entries that are shown; the rest is on their own screen. */
const SHOWN = 4;

/** Questions that wait for an answer. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="overview-decisions">
      <h2 id="overview-decisions" className={classes.partTitle}>
        {t('overview.decisions')}
        {decisions.length > 0 && <span className={classes.count}>{decisions.length}</span>}
      </h2>
      {decisions.length === 0 ? (
        <p className={classes.dimmed}>{t('overview.decisions_none')}</p>
      ) : (
        <ul className={classes.plainList}>
          {decisions.slice(0, SHOWN).map(({ id, question }) => (
            <li key={id}>
              <button
                type="button"
                className={classes.textLink}
                onClick={() => goTo({ screen: 'risks' }, { kind: 'decision', id })}
              >
                <bdi>{question}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <More count={decisions.length - SHOWN} />
    </section>
  );
}

/** The open risks with the highest scores. */
export function RiskList({ risks }: { readonly risks: readonly ScoredRisk[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="overview-risks">
      <h2 id="overview-risks" className={classes.partTitle}>
        {t('overview.risks')}
      </h2>
      {risks.length === 0 ? (
        <p className={classes.dimmed}>{t('overview.risks_none')}</p>
      ) : (
        <ul className={classes.plainList}>
          {risks.slice(0, SHOWN).map(({ risk, score }) => (
            <li key={risk.id} className={classes.risk}>
              <button
                type="button"
                className={classes.textLink}
                onClick={() => goTo({ screen: 'risks' }, { kind: 'risk', id: risk.id })}
              >
                <bdi>{risk.title}</bdi>
              </button>
              <span
                className={classes.score}
                title={t('overview.risk_score_text', { likelihood: risk.likelihood, impact: risk.impact })}
              >
                {t('overview.risk_score', { score })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <More count={risks.length - SHOWN} />
    </section>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useWords();
  if (count <= 0) return null;
  return (
    <button type="button" className={classes.textLink} onClick={() => goTo({ screen: 'risks' })}>
      {t('overview.more', { count })}
    </button>
  );
}
