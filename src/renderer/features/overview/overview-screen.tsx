import { useMemo } from 'react';
import { overviewOf, type ItemView, type Overview } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { useItemTitles } from '../../state/item-words';
import { useToday } from '../../state/today';
import { Begin } from './begin';
import { ConopsReadiness } from './conops-readiness';
import { EngagementPart } from './engagement-part';
import { ItemTable } from './item-table';
import { MoneyPart } from './money-part';
import { NextTable } from './next-table';
import { OverviewHeader } from './overview-header';
import { DecisionList, RiskList } from './registers';
import { StaffingPart } from './staffing-part';
import { StageStrip } from './stage-strip';
import { TimelinePart } from './timeline-part';
import { useWords } from '../../ui/words';
import classes from './overview.module.css';

/** Where the plan stands and what is next. */
export function OverviewScreen() {
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const overview = useMemo(() => overviewOf(plan, today), [plan, today]);
  const titleOf = useItemTitles(stagesShown(overview));
  if (!titleOf) return null;
  return (
    <div className={classes.screen}>
      <OverviewHeader overview={overview} />
      {overview.untouched && <Begin overview={overview} titleOf={titleOf} />}
      <StageStrip overview={overview} />
      <TimelinePart />
      <MoneyPart />
      {overview.untouched && <EngagementPart />}
      {overview.untouched && <StaffingPart />}
      <div className={classes.columns}>
        {!overview.untouched && <Work overview={overview} titleOf={titleOf} />}
        <div className={classes.side} data-alone={overview.untouched || undefined}>
          <ConopsReadiness />
          <DecisionList decisions={overview.openDecisions} />
          <RiskList risks={overview.risks} />
        </div>
      </div>
    </div>
  );
}

interface WorkProps {
  readonly overview: Overview;
  readonly titleOf: (item: ItemView) => string;
}

function Work({ overview, titleOf }: WorkProps) {
  const { t } = useWords();
  const above = overview.next.map(({ item }) => item.id);
  return (
    <div className={classes.work}>
      <NextTable overview={overview} titleOf={titleOf} />
      <ItemTable
        title={t('overview.overdue')}
        none={t('overview.overdue_none')}
        items={overview.overdue}
        above={above}
        titleOf={titleOf}
        detail="due"
      />
      <ItemTable
        title={t('overview.blocked')}
        none={t('overview.blocked_none')}
        items={overview.blocked}
        titleOf={titleOf}
        detail="reason"
      />
      <EngagementPart />
      <StaffingPart />
    </div>
  );
}

/** Stages whose items are listed: only their words are loaded. */
function stagesShown({ next, overdue, blocked }: Overview): readonly ItemView['stage'][] {
  const items = [...next.map(({ item }) => item), ...overdue, ...blocked];
  const stages = [...new Set(items.map((item) => item.stage))].sort();
  return stages.length > 0 ? stages : ['stage1'];
}
