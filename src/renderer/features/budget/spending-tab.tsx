import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Spending } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { select, useSession } from '../../state/session-store';
import { useToday } from '../../state/today';
import { HelpText } from '../../ui/help-text';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetChoice } from '../../ui/worksheet/worksheet-types';
import { useWords } from '../../ui/words';
import { usedCurrencies } from './currencies';
import { spendingColumns, type SpendingPatch } from './spending-columns';
import {
  addSpending,
  blankSpending,
  pastedSpending,
  removeSpendings,
  writeSpendings,
} from './spending-edits';
import { SpendingTable } from './spending-table';
import { useLineName } from './use-line-rows';
import { useRated } from './use-rated';
import classes from './funding.module.css';

/** What was spent and committed, against the plan. */
export function SpendingTab() {
  const { t } = useWords();
  const words = useCatalogText('budget', 'staffing', 'tools');
  const { costs } = useBudget();
  const [first] = costs.lines;
  if (!words) return null;
  return first ? (
    <Spendings words={words} first={first.line.ref} />
  ) : (
    <div className={classes.tab}>
      <p className={classes.note}>{t('budget-funding.spending_no_lines')}</p>
    </div>
  );
}

interface SpendingsProps {
  readonly words: CatalogText;
  /** Line that new spendings are on until another is chosen. */
  readonly first: string;
}

function Spendings({ words, first }: SpendingsProps) {
  const { t } = useWords();
  const { costs } = useBudget();
  const lineName = useLineName(words);
  const made = useMemo(
    () => costs.lines.map(({ line }) => ({ value: line.ref, label: lineName(line) })),
    [costs, lineName],
  );
  const lines = useKept(made);
  const nameOf = useMemo(() => {
    const names = new Map(lines.map(({ value, label }) => [value, label]));
    return (ref: string) => names.get(ref) ?? t('budget-funding.spending_gone');
  }, [lines, t]);
  const [chosen, setChosen] = useState(first);
  const line = lines.some(({ value }) => value === chosen) ? chosen : first;
  return (
    <div className={classes.tab}>
      <HelpText>{t('budget-funding.spending_help')}</HelpText>
      <div className={classes.sources}>
        <Sheet {...{ lines, line, nameOf }} onLine={setChosen} />
      </div>
      <SpendingTable nameOf={nameOf} />
    </div>
  );
}

/** The same list while nothing in it has changed: an edit of one spending does not draw all of them. */
function useKept(made: readonly WorksheetChoice[]): readonly WorksheetChoice[] {
  const [kept, setKept] = useState(made);
  const isSame =
    made.length === kept.length &&
    made.every(({ value, label }, at) => kept[at]?.value === value && kept[at].label === label);
  if (isSame) return kept;
  setKept(made);
  return made;
}

interface SheetProps {
  readonly lines: readonly WorksheetChoice[];
  /** Line of new spendings. */
  /** Line that new spendings are on. */
  readonly line: string;
  readonly onLine: (ref: string) => void;
  readonly nameOf: (ref: string) => string;
}

function Sheet({ lines, line, onLine, nameOf }: SheetProps) {
  const { t, language } = useWords();
  const money = useMoney(t);
  const rows = usePlan((plan) => plan.budget.spendings);
  const selected = useSession(({ selection }) => (selection?.kind === 'spending' ? selection.id : null));
  const rated = useRated();
  const today = useToday((state) => state.today);
  const columns = useMemo(() => {
    const currencies = usedCurrencies(rated);
    return spendingColumns({ t, money, language, lines, nameOf, rated, today, currencies });
  }, [t, money, language, lines, nameOf, rated, today]);
  const identity = usePlan((plan) => plan.identity);
  const settings = usePlan((plan) => plan.budget.settings);
  const base = useMemo(() => ({ identity, budget: { settings } }), [identity, settings]);
  const blank = useMemo(() => blankSpending(line, base), [line, base]);
  return (
    <Worksheet
      label={t('budget-funding.spending_grid')}
      {...{ columns, rows }}
      rowId={spendingId}
      apply={withSpendingPatch}
      selected={selected}
      onSelect={(id) => select({ kind: 'spending', id })}
      onEdit={(changes) => writeSpendings(t, changes)}
      onRemove={removeSpendings}
      paste={{
        blank,
        onPaste: ({ changes, added }) =>
          writeSpendings(
            t,
            changes,
            added.map((patches) => pastedSpending(line, base, patches)),
          ),
      }}
      add={{
        label: t('budget-funding.spending_add_label'),
        placeholder: t('budget-funding.spending_add_hint'),
        button: t('budget-funding.spending_add'),
        beside: (
          <NativeSelect
            label={t('budget.col_name')}
            aria-label={t('budget-funding.spending_line')}
            className={classes.beside ?? ''}
            value={line}
            data={[...lines]}
            onChange={(event) => onLine(event.currentTarget.value)}
          />
        ),
        onAdd: (note) => addSpending(line, base, note),
      }}
      empty={<p className={classes.note}>{t('budget-funding.spending_empty')}</p>}
    />
  );
}

function withSpendingPatch(row: Spending, patch: SpendingPatch): Spending {
  return { ...row, ...patch };
}

function spendingId({ id }: Spending): string {
  return id;
}
