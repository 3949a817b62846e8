import { Button, Text } from '@mantine/core';
import { formatDayFor } from '@shared/i18n/format';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { select } from '../../state/session-store';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { SPENDING_WORDS } from './spending-columns';
import { removeSpendings } from './spending-edits';
import { useLineName } from './use-line-rows';
import classes from './budget.module.css';

/** Inspector of an entry of spending: what it says, the line it is on, and the way to take it out. */
export function SpendingPanel({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const entry = usePlan(({ budget }) => budget.spendings.find((one) => one.id === id));
  if (!entry) return <Text c="dimmed">{t('budget-funding.spending_entry_gone')}</Text>;
  const { note, kind, on, amount, currency, line } = entry;
  return (
    <div className={classes.panel}>
      <PanelTitle
        kicker={t('budget-funding.spending_entry')}
        title={note === '' ? t('budget-funding.spending_unnamed') : note}
      />
      <Text size="sm">
        {t('budget-funding.spending_facts', {
          ...{ state: t(SPENDING_WORDS[kind]), amount: money.show(amount, currency) },
          day: formatDayFor(language, on, 'short'),
        })}
      </Text>
      <OnLine line={line} />
      <RemovePart label={t('budget-funding.spending_remove')} onRemove={() => removeSpendings([id])} />
    </div>
  );
}

/** The line of the budget the entry is on, and the way there. */
function OnLine({ line }: { readonly line: string }) {
  const { t } = useWords();
  const words = useCatalogText('budget', 'staffing', 'tools');
  const lineName = useLineName(words);
  const cost = useBudget().costs.lines.find((one) => one.line.ref === line);
  if (!words) return null;
  return (
    <PanelPart title={t('budget.line')}>
      <Text size="sm">{cost ? <bdi>{lineName(cost.line)}</bdi> : t('budget-funding.spending_gone')}</Text>
      {cost && (
        <Button variant="subtle" size="compact-sm" onClick={() => select({ kind: 'budgetLine', id: line })}>
          {t('budget-funding.spending_open_line')}
        </Button>
      )}
    </PanelPart>
  );
}
