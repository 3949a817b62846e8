import { SegmentedControl } from '@mantine/core';
import { useBudget } from '../../state/budget';
import { takeCasePoint, useBusinessCase } from '../../state/business-case';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { BusinessCase } from '../../ui/business-case';
import { GuidanceFold } from '../../ui/guidance-fold';
import { HelpText } from '../../ui/help-text';
import { useWords } from '../../ui/words';
import { FundingCliffs } from './funding-cliffs';
import { FundingCoverage } from './funding-coverage';
import { chooseAllocation } from './funding-edits';
import { FundingGaps } from './funding-gaps';
import { FundingGuide } from './funding-guidance';
import { FundingPayers } from './funding-payers';
import { FundingShares } from './funding-shares';
import { FundingSources } from './funding-sources';
import classes from './funding.module.css';

/** Who pays: the sources, what they pay for, and what nobody pays. */
export function FundingTab() {
  const { t } = useWords();
  const words = useCatalogText('budget', 'staffing', 'tools');
  const hasSources = usePlan(({ budget }) => budget.sources.length > 0);
  const byHand = usePlan(({ budget }) => budget.settings.allocation === 'byHand');
  const { costs } = useBudget();
  if (!words) return null;
  return (
    <div className={classes.tab}>
      {hasSources && <FundingCliffs />}
      <div className={classes.sources} data-empty={!hasSources || undefined}>
        <FundingSources words={words} />
      </div>
      <FundingGuide words={words} />
      <Reasons />
      {hasSources && costs.lines.length > 0 && (
        <>
          <Who />
          {byHand && (
            <div className={classes.shares}>
              <FundingShares words={words} />
            </div>
          )}
          <FundingPayers words={words} />
          <section aria-labelledby="funding-coverage">
            <h2 id="funding-coverage">{t('budget-funding.coverage')}</h2>
            <FundingCoverage />
          </section>
          <FundingGaps words={words} />
        </>
      )}
    </div>
  );
}

/** What a funding proposal can say for a team; it goes into the worksheet the proposal takes its need from. */
function Reasons() {
  const { t } = useWords();
  return (
    <GuidanceFold label={t('guidance.case')}>
      <KnownReasons />
    </GuidanceFold>
  );
}

function KnownReasons() {
  const { t } = useWords();
  const groups = useBusinessCase(t);
  return groups && <BusinessCase groups={groups} onTake={takeCasePoint} />;
}

/** By rule or by hand. */
function Who() {
  const { t } = useWords();
  const allocation = usePlan(({ budget }) => budget.settings.allocation);
  const result = useBudget();
  return (
    <div className={classes.who}>
      <h2 id="funding-who">{t('budget-funding.who_pays')}</h2>
      <SegmentedControl
        size="xs"
        aria-labelledby="funding-who"
        value={allocation}
        data={[
          { value: 'byRule', label: t('budget-funding.by_rule') },
          { value: 'byHand', label: t('budget-funding.by_hand') },
        ]}
        onChange={(value) => chooseAllocation(value === 'byHand' ? 'byHand' : 'byRule', result)}
      />
      <HelpText>
        {t(allocation === 'byHand' ? 'budget-funding.by_hand_help' : 'budget-funding.by_rule_help')}
      </HelpText>
    </div>
  );
}
