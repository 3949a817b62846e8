import { useMemo, useState } from 'react';
import { applyDifferences, comparePlans, COMPARE_AREAS, type Difference } from '@shared/compare';
import { replacePlan } from '@shared/commands/replace';
import type { Plan } from '@shared/plan/types';
import type { ComparisonRequest } from '../../../state/dialogs';
import { dispatch, useDocument } from '../../../state/document-store';
import { useWords } from '../../../ui/words';
import { FileModal } from '../file-modal';
import { AreaGroup } from './area-group';
import { AreaIndex } from './area-index';
import { CompareFooter } from './compare-footer';
import { useChoosing } from './use-choosing';
import { useCompareWords } from './use-compare-words';
import classes from './compare.module.css';

interface ComparisonDialogProps {
  readonly request: ComparisonRequest;
  readonly onClose: () => void;
}

/** Compares the open plan with another file, a restore point or recovered work, and takes parts over. */
export function ComparisonDialog({ request, onClose }: ComparisonDialogProps) {
  const { t } = useWords();
  const plan = useDocument((state) => state.plan);
  return (
    <FileModal
      title={t('files.compareTitle')}
      size="min(1240px, 100vw - 32px)"
      onLeave={onClose}
      className={classes.modal ?? ''}
    >
      {plan && <ComparisonView mine={plan} request={request} onClose={onClose} />}
    </FileModal>
  );
}

interface ComparisonViewProps extends ComparisonDialogProps {
  readonly mine: Plan;
}

function ComparisonView({ mine, request, onClose }: ComparisonViewProps) {
  const { t } = useWords();
  const { other, otherName, canTake } = request;
  const comparison = useMemo(() => comparePlans(mine, other), [mine, other]);
  const groups = useMemo(() => byArea(comparison.differences), [comparison]);
  const choosing = useChoosing(comparison);
  const say = useCompareWords();
  const [taken, setTaken] = useState(0);
  const take = (ids: readonly string[]): void => {
    const plan = applyDifferences(mine, other, ids);
    if (dispatch(replacePlan, { plan }).ok) setTaken(ids.length);
  };
  if (say === null) return null;
  return (
    <div className={classes.view}>
      <p className={classes.lead}>
        {mine.id !== other.id && <strong>{t('files.compareOtherPlan')} </strong>}
        {groups.length > 0 && t(canTake ? 'files.compareHowTo' : 'files.compareLookOnly')}
      </p>
      {groups.length === 0 ? (
        <div className={classes.same} role="status">
          <p>{t('files.compareSame')}</p>
          <p className={classes.help}>{t('files.compareSameHelp')}</p>
        </div>
      ) : (
        <div className={classes.columns}>
          <AreaIndex groups={groups} />
          <div
            className={classes.scroll}
            role="region"
            aria-label={t('files.compareCount', { count: comparison.differences.length })}
            tabIndex={0}
            ref={focusRegion}
          >
            <div className={classes.heads} aria-hidden>
              <span>{t('files.compareMine')}</span>
              <span>{t(otherName.key, otherName.values)}</span>
            </div>
            {groups.map(({ area, differences }) => (
              <AreaGroup
                key={area}
                area={area}
                differences={differences}
                say={say}
                choosing={canTake ? choosing : null}
              />
            ))}
          </div>
        </div>
      )}
      <CompareFooter
        comparison={comparison}
        choosing={canTake && groups.length > 0 ? choosing : null}
        taken={taken}
        onTake={take}
        onClose={onClose}
      />
    </div>
  );
}

/** The list takes the focus once it is there: the words of the catalog come after the dialog. */
function focusRegion(region: HTMLDivElement | null): void {
  region?.focus({ preventScroll: true });
}

/** Differences by screen, in the order of the navigation; screens without any are left out. */
function byArea(differences: readonly Difference[]) {
  return COMPARE_AREAS.map((area) => ({
    area,
    differences: differences.filter((difference) => difference.area === area),
  })).filter((group) => group.differences.length > 0);
}
