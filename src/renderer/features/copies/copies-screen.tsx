import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useDocument, usePlan } from '../../state/document-store';
import type { KeptCopy } from '../../state/files/offer-recovery';
import { listRestorePoints } from '../../state/files/restore-points';
import { savePlan } from '../../state/files/save-plan';
import { flushPendingEdits } from '../../ui/pending-edits';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { CopiesTable } from './copies-table';
import classes from './copies.module.css';

/** Earlier states of the plan that were kept when it was saved. */
export function CopiesScreen() {
  const { t } = useWords();
  const copies = useRestorePoints();
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('copies.title')} lead={t('copies.lead')} />
      {copies !== null && (copies.length > 0 ? <CopiesTable copies={copies} /> : <NoCopies />)}
      <p className={classes.note}>{t('copies.stayHere')}</p>
    </div>
  );
}

/** The list as it is now; read again after every save. Null until it is there. */
function useRestorePoints(): readonly KeptCopy[] | null {
  const planId = usePlan((plan) => plan.id);
  const savedAt = useDocument((state) => state.savedAt);
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void listRestorePoints(planId).then((found) => {
      if (isShown) setCopies(found ?? []);
    });
    return () => {
      isShown = false;
    };
  }, [planId, savedAt]);
  return copies;
}

function NoCopies() {
  const { t } = useWords();
  const isSaved = useDocument((state) => state.file !== null);
  return (
    <section className={classes.empty}>
      <p className={classes.emptyTitle}>{t('copies.emptyTitle')}</p>
      <p className={classes.emptyText}>{isSaved ? t('copies.emptySaved') : t('copies.emptyUnsaved')}</p>
      {!isSaved && (
        <Button
          onClick={() => {
            flushPendingEdits();
            void savePlan();
          }}
        >
          {t('copies.savePlan')}
        </Button>
      )}
    </section>
  );
}
