import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { openBudgetNote, useAdvice } from '../../state/advice';
import { goTo, useSession } from '../../state/session-store';
import { AdviceFold } from '../../ui/advice-fold';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { CashTab } from './cash-tab';
import { closeDialog, useDialog } from './dialog-store';
import { FundingTab } from './funding-tab';
import { HeadSums } from './head-sums';
import { LinesTab } from './lines-tab';
import { ProblemList } from './problem-list';
import { RatesDialog } from './rates-dialog';
import { ScenariosTab } from './scenarios-tab';
import { SpendingTab } from './spending-tab';
import { TotalsTab } from './totals-tab';
import { TypicalDialog } from './typical-dialog';
import classes from './budget.module.css';

interface TabEntry {
  readonly id: string;
  readonly label: UiKey;
  readonly Part: ComponentType;
}

/** The tabs, in their order. */
const TABS: readonly TabEntry[] = [
  { id: 'lines', label: 'budget.tab_lines', Part: LinesTab },
  { id: 'totals', label: 'budget.tab_totals', Part: TotalsTab },
  { id: 'funding', label: 'budget-funding.tab', Part: FundingTab },
  { id: 'cash', label: 'budget-funding.tab_cash', Part: CashTab },
  { id: 'spending', label: 'budget-funding.tab_spending', Part: SpendingTab },
  { id: 'scenarios', label: 'budget.tab_scenarios', Part: ScenariosTab },
];

/** Budget: what the team costs to start and to keep. */
export function BudgetScreen() {
  const { t } = useWords();
  const section = useSession((session) => session.place.section);
  const tab = TABS.find(({ id }) => id === section)?.id ?? 'lines';
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('budget.title')} figures={<HeadSums />} />
      <div className={classes.notes}>
        <ProblemList />
        <Notes />
      </div>
      <Tabs
        value={tab}
        keepMounted={false}
        className={classes.tabs ?? ''}
        onChange={(value) => goTo({ screen: 'budget', section: value ?? 'lines' })}
      >
        <Tabs.List>
          {TABS.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {t(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ id, Part }) => (
          <Tabs.Panel key={id} value={id} className={classes.tab ?? ''}>
            <Part />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Dialogs />
    </div>
  );
}

/** What is worth saying about the money; apart, so that the tabs are not drawn again with it. */
function Notes() {
  const { t } = useWords();
  const notes = useAdvice('budget');
  return (
    <AdviceFold label={t('budget.notes', { count: notes.length })} entries={notes} onOpen={openBudgetNote} />
  );
}

/** The dialogs of the screen; one is open at a time. */
function Dialogs() {
  const open = useDialog((state) => state.open);
  switch (open?.kind) {
    case 'typical':
      return <TypicalDialog onClose={closeDialog} />;
    case 'rates':
      return <RatesDialog currency={open.currency} onClose={closeDialog} />;
    case undefined:
      return null;
  }
}
