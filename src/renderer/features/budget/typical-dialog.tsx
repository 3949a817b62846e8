import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { linesOfPaidPosts, ON_CALL_TYPICAL } from '@shared/budget';
import { INDICATIVE_FIGURES } from '@shared/catalog/budget-figures';
import { BUDGET_LINES } from '@shared/catalog/budget-lines';
import { COST_CATEGORIES, type CostCategoryId, type CostLine } from '@shared/catalog/budget-types';
import { budgetLineCommands } from '@shared/commands/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { UiKey } from '@shared/i18n/ui-words';
import { useCatalogText } from '../../state/catalog-words';
import { useBudget } from '../../state/budget';
import { dispatch, usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { lineOfCatalog } from './line-edits';
import classes from './budget.module.css';

/** Ticks what most teams pay for; what is in the worksheet already is said to be there. */
export function TypicalDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const words = useCatalogText('budget');
  const currency = usePlan((plan) => plan.identity.currency);
  const timeline = usePlan((plan) => plan.timeline);
  const { costs } = useBudget();
  const budget = usePlan((plan) => plan.budget);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!words) return null;
  const taken: ReadonlyMap<string, UiKey> = new Map([
    ...linesOfPaidPosts({ budget }, costs).map(
      (id) => [id, id === ON_CALL_TYPICAL ? 'budget.typical_cover' : 'budget.typical_posts'] as const,
    ),
    ...budget.lines.flatMap(({ catalog }) =>
      catalog === null ? [] : [[catalog, 'budget.typical_there'] as const],
    ),
  ]);
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  const add = () => {
    const entries = BUDGET_LINES.filter(({ id }) => ticked.has(id)).map((line) => {
      const [name, unit] = [words(`bud-l-${line.id}`, 'name'), words(`bud-u-${line.unit}`, 'name')];
      return lineOfCatalog(line, { timeline }, { name, unit, currency });
    });
    dispatch(budgetLineCommands.add, { entries });
    onClose();
  };
  return (
    <Dialog onClose={onClose} size="xl" title={t('budget.typical_title')}>
      <p className={classes.dialogLead}>{t('budget.typical_lead')}</p>
      <div className={classes.groups}>
        {COST_CATEGORIES.map((category) => (
          <LineTicks key={category} {...{ category, ticked, tick, taken, words }} />
        ))}
      </div>
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={ticked.size === 0} onClick={add}>
          {t('budget.typical_add', { count: ticked.size })}
        </Button>
      </Group>
    </Dialog>
  );
}

interface LineTicksProps {
  readonly category: CostCategoryId;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  /** Lines that cannot be ticked, and why. */
  readonly taken: ReadonlyMap<string, UiKey>;
  readonly words: CatalogText;
}

function LineTicks({ category, ticked, tick, taken, words }: LineTicksProps) {
  const { t } = useWords();
  const figure = useFigureText(words);
  const lines = BUDGET_LINES.filter((line) => line.category === category);
  const free = lines.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  const all = free.length > 0 && free.every((id) => ticked.has(id));
  if (lines.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{words(`bud-c-${category}`, 'name')}</legend>
      <p className={classes.hint}>{words(`bud-c-${category}`, 'holds')}</p>
      <Checkbox
        size="xs"
        label={t('budget.typical_all')}
        checked={all}
        disabled={free.length === 0}
        indeterminate={!all && free.some((id) => ticked.has(id))}
        onChange={() => tick(free, !all)}
      />
      {lines.map((line) => {
        const reason = taken.get(line.id);
        return (
          <Checkbox
            key={line.id}
            size="xs"
            label={words(`bud-l-${line.id}`, 'name')}
            description={reason === undefined ? figure(line) : t(reason)}
            disabled={reason !== undefined}
            checked={ticked.has(line.id)}
            onChange={(event) => tick([line.id], event.currentTarget.checked)}
          />
        );
      })}
    </fieldset>
  );
}

/** How to estimate a line, and the illustrative amount where there is one. */
function useFigureText(words: CatalogText): (line: CostLine) => string {
  const { t } = useWords();
  const money = useMoney(t);
  return (line) => {
    const hint = words(`bud-l-${line.id}`, 'hint');
    const figure = INDICATIVE_FIGURES.find(({ id }) => id === line.figure);
    if (!figure) return hint;
    const { from, to, currency, year } = figure;
    const values = {
      year,
      from: money.show(from, currency),
      to: money.show(to, currency),
      unit: words(`bud-u-${figure.unit}`, 'name'),
    };
    return `${hint} ${t(from === to ? 'budget.typical_figure_single' : 'budget.typical_figure', values)}`;
  };
}
