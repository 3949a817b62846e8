import { Button, NativeSelect } from '@mantine/core';
import { memo, useCallback, useMemo, useState } from 'react';
import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import { setBudget } from '@shared/commands/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { BudgetLine } from '@shared/plan/types';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { openFirstPlan } from '../../state/first-plan';
import { useMoney, type MoneyTexts } from '../../state/money';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetGroups, WorksheetTotal } from '../../ui/worksheet/worksheet-types';
import { useWords } from '../../ui/words';
import { openDialog } from './dialog-store';
import { SustainmentGuide } from './funding-guidance';
import { EXAMPLE } from './line-columns';
import { addLine, newLine, removeLines, writeLines } from './line-edits';
import { rowRef, withPatch, type LineRow } from './line-row';
import { FED_WORDS } from './line-words';
import { useLineColumns } from './use-line-columns';
import { useLineRows } from './use-line-rows';
import classes from './budget.module.css';

/** The worksheet of all lines: typed ones are edited in place, fed ones show where they come from. */
export function LinesTab() {
  const words = useCatalogText('budget', 'staffing', 'tools', 'timeline');
  return words && <Lines words={words} />;
}

function Lines({ words }: { readonly words: CatalogText }) {
  const { t } = useWords();
  const money = useMoney(t);
  const { costs } = useBudget();
  const rows = useLineRows(costs.lines, { t, words });
  const columns = useLineColumns(words, money);
  const selected = useSession(({ selection }) => (selection?.kind === 'budgetLine' ? selection.id : null));
  const [category, setCategory] = useState('operations');
  const sums = useSums(rows, words, money);
  const blank = useMemo(() => blankRow(newLine(category, money.currency)), [category, money]);
  const readOnly = useCallback(({ feeder }: LineRow) => (feeder === null ? null : t(FED_WORDS[feeder])), [t]);
  return (
    <div className={classes.lines}>
      <LineTools money={money} />
      <SustainmentGuide words={words} />
      <Worksheet
        label={t('budget.grid')}
        {...{ columns, rows, selected, readOnly }}
        rowId={rowRef}
        apply={withPatch}
        groups={sums.groups}
        footer={sums.footer}
        onSelect={(id) => select({ kind: 'budgetLine', id })}
        onEdit={(changes) => writeLines(t, changes)}
        onRemove={removeLines}
        paste={{
          blank,
          like: ({ category }) => newLine(category, money.currency),
          onPaste: ({ changes, added }) =>
            writeLines(
              t,
              changes,
              added.map((patches) =>
                patches.reduce<BudgetLine>((line, patch) => ({ ...line, ...patch }), {
                  ...blank.line,
                  id: newId(),
                }),
              ),
            ),
        }}
        add={{
          label: t('budget.add_label'),
          placeholder: t('budget.add_hint'),
          button: t('budget.add'),
          beside: <AddCategory {...{ words, category }} onChange={setCategory} />,
          onAdd: (name) => addLine(name, category),
        }}
        empty={<NoLines />}
      />
    </div>
  );
}

interface AddCategoryProps {
  readonly words: CatalogText;
  readonly category: string;
  readonly onChange: (category: string) => void;
}

/** The category new lines go to, beside the field that adds them. */
function AddCategory({ words, category, onChange }: AddCategoryProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('budget.col_category')}
      aria-label={t('budget.add_category')}
      className={classes.beside ?? ''}
      value={category}
      data={BUDGET_CATEGORIES.map(({ id }) => ({ value: id, label: words(`bud-c-${id}`, 'name') }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What helps to fill the worksheet, above it; an edit of a line changes nothing here. */
const LineTools = memo(function LineTools({ money }: { readonly money: MoneyTexts }) {
  const { t } = useWords();
  const years = usePlan((plan) => plan.budget.settings.years);
  const written = t('budget.written', { example: money.bare(EXAMPLE) });
  return (
    <div className={classes.tools}>
      <NativeSelect
        size="xs"
        label={t('budget.years')}
        className={classes.inline ?? ''}
        value={String(years)}
        data={YEARS}
        onChange={(event) => dispatch(setBudget, { patch: { years: Number(event.currentTarget.value) } })}
      />
      <Button variant="default" size="xs" onClick={() => openDialog({ kind: 'typical' })}>
        {t('budget.typical')}
      </Button>
      <Button variant="default" size="xs" onClick={openFirstPlan}>
        {t('budget.first_plan')}
      </Button>
      <Button variant="default" size="xs" onClick={() => openDialog({ kind: 'rates', currency: '' })}>
        {t('budget.rates')}
      </Button>
      <span className={classes.spare}>{written}</span>
    </div>
  );
});

/** How many years the worksheets can look ahead. */
const YEARS = Array.from({ length: 10 }, (_, index) => String(index + 1));

interface BlankRow extends LineRow {
  readonly line: BudgetLine;
}

/** The row that pasted lines begin as. */
function blankRow(line: Omit<BudgetLine, 'id' | 'name'>): BlankRow {
  return {
    ...{ ref: 'line:', feeder: null, name: '', category: line.category, fedCost: null, uncounted: null },
    ...{ total: 0, firstYear: 0, line: { ...line, id: '', name: '' } },
  };
}

interface Sums {
  readonly groups: WorksheetGroups<LineRow>;
  readonly footer: readonly WorksheetTotal[];
}

/** Subtotals by category and the grand total. */
function useSums(rows: readonly LineRow[], words: CatalogText, money: MoneyTexts): Sums {
  const { t } = useWords();
  return useMemo(() => {
    const used = new Set(rows.map(({ category }) => category));
    const known = COST_CATEGORIES.filter((id) => used.has(id));
    const own = [...used].filter((id) => !known.some((category) => category === id));
    const heads = [...known, ...own].map((id) => ({
      id,
      head: words(`bud-c-${id}`, 'name'),
      cells: sumCells(
        rows.filter(({ category }) => category === id),
        money,
      ),
    }));
    const all = { id: 'all', head: t('budget.grand_total'), cells: sumCells(rows, money) };
    return { groups: { of: categoryOf, heads }, footer: [all] };
  }, [rows, words, money, t]);
}

function categoryOf({ category }: LineRow): string {
  return category;
}

function sumCells(rows: readonly LineRow[], { bare }: MoneyTexts) {
  const sum = (key: 'total' | 'firstYear') => rows.reduce((all, row) => all + (row[key] ?? 0), 0);
  return { total: bare(sum('total')), firstYear: bare(sum('firstYear')) };
}

function NoLines() {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('budget.empty_title')}</h2>
      <p>{t('budget.empty_why')}</p>
      <p>{t('budget.empty_how')}</p>
      <div className={classes.tools}>
        <Button onClick={openFirstPlan}>{t('budget.empty_questions')}</Button>
        <Button variant="default" onClick={() => openDialog({ kind: 'typical' })}>
          {t('budget.empty_button')}
        </Button>
      </div>
    </div>
  );
}
