import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { essentialsOf, type Essential } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { ProgressBar } from '../../ui/progress-bar';
import { useWords } from '../../ui/words';
import classes from './overview.module.css';

/** Open answers that are named; the document lists them all. */
const NAMED = 3;

/** How far the concept of operations is, and what to answer next. */
export function ConopsReadiness() {
  const { t } = useWords();
  const plan = usePlan();
  const { needed, given, open } = useMemo(() => essentialsOf(plan), [plan]);
  const count = t('overview.conops_count', { given, needed });
  return (
    <section aria-labelledby="overview-conops">
      <h2 id="overview-conops" className={classes.partTitle}>
        {t('overview.conops')}
      </h2>
      <p className={classes.line}>{open.length === 0 ? t('overview.conops_done') : count}</p>
      <ProgressBar label={count} total={needed} done={given} />
      {open.length > 0 && <OpenAnswers open={open} />}
      <Button variant="default" size="xs" mt={8} onClick={() => goTo({ screen: 'documents' })}>
        {t('overview.conops_open')}
      </Button>
    </section>
  );
}

function OpenAnswers({ open }: { readonly open: readonly Essential[] }) {
  const { t } = useWords();
  const worksheet = useCatalogText('worksheet');
  if (!worksheet) return null;
  const label = ({ screen, section, field }: Essential) => {
    if (screen === 'organization') return worksheet(`${section}.${field}`, 'label');
    if (screen === 'services') return t('overview.field_launch');
    return t(field === 'teamName' ? 'overview.field_teamName' : 'overview.field_country');
  };
  return (
    <div className={classes.open}>
      <span className={classes.dimmed}>{t('overview.conops_next')}</span>
      <ul className={classes.plainList}>
        {open.slice(0, NAMED).map((entry) => (
          <li key={`${entry.section}.${entry.field}`}>
            <button type="button" className={classes.textLink} onClick={() => answer(entry)}>
              {label(entry)}
            </button>
          </li>
        ))}
      </ul>
      {open.length > NAMED && (
        <span className={classes.dimmed}>{t('overview.conops_more', { count: open.length - NAMED })}</span>
      )}
    </div>
  );
}

function answer({ screen, section, field }: Essential): void {
  if (screen === 'organization') goTo({ screen, section }, { kind: 'field', id: `${section}.${field}` });
  else goTo({ screen });
}
