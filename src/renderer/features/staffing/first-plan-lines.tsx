import { Badge, Checkbox } from '@mantine/core';
import type { FirstBudget, FirstLine, FirstLineChange, LeftReason, ThereBy } from '@shared/budget';
import { COST_CATEGORIES } from '@shared/catalog/budget-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { UiKey } from '@shared/i18n/ui-words';
import type { MoneyTexts } from '../../state/money';
import { useWords } from '../../ui/words';
import { TypedField } from './first-plan-field';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface LinesProps {
  readonly budget: FirstBudget;
  readonly money: MoneyTexts;
  readonly words: TeamWords;
  /** Words of the budget. */
  readonly text: CatalogText;
  /** Whether lines of the full scenario are not in the plan. */
  readonly leavesOut: boolean;
  /** What a line that is added costs in all, in minor units of the plan's currency, by its id in the catalog. */
  readonly totals: ReadonlyMap<string, number>;
  readonly onChange: (line: string, change: FirstLineChange) => void;
}

/** The lines that would be added, each to be left out, counted and priced, and below them those nobody needs. */
export function FirstPlanLines(props: LinesProps) {
  const { t } = useWords();
  const { budget, money, text } = props;
  return (
    <>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('staffing.fp_lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.fp_col_line')}</th>
            <th scope="col">{t('staffing.fp_col_quantity')}</th>
            <th scope="col">{t('staffing.fp_col_unit')}</th>
            <th scope="col">{t('staffing.fp_col_price')}</th>
            <th scope="col">{t('staffing.fp_col_often')}</th>
            <th scope="col">{t('staffing.col_start')}</th>
            <th scope="col" data-align="end">
              {t('staffing.fp_col_total', { currency: money.currency })}
            </th>
          </tr>
        </thead>
        {COST_CATEGORIES.map((category) => (
          <CategoryLines key={category} {...{ ...props, category }} />
        ))}
      </table>
      <details className={classes.fold}>
        <summary>{t('staffing.fp_left', { count: budget.left.length })}</summary>
        <ul className={classes.notes}>
          {budget.left.map(({ id, why }) => (
            <li key={id}>
              {t('staffing.fp_left_line', { line: text(`bud-l-${id}`, 'name'), reason: t(LEFT_WORDS[why]) })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function CategoryLines({ category, ...props }: LinesProps & { readonly category: string }) {
  const lines = props.budget.lines.filter(({ draft }) => draft.category === category);
  if (lines.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={7} className={classes.rowHead}>
          {props.text(`bud-c-${category}`, 'name')}
        </th>
      </tr>
      {lines.map((line) => (
        <LineRow key={line.id} {...props} line={line} />
      ))}
    </tbody>
  );
}

interface RowProps extends LinesProps {
  readonly line: FirstLine;
}

function LineRow({ line, money, words, text, leavesOut, totals, onChange }: RowProps) {
  const { t } = useWords();
  const { id, draft, unit, taken, there, figure, tier } = line;
  const name = text(`bud-l-${id}`, 'name');
  return (
    <tr>
      <th scope="row">
        <Checkbox
          size="xs"
          label={name}
          description={there === null ? undefined : t(THERE_WORDS[there])}
          checked={taken}
          disabled={there === 'line'}
          onChange={(event) => onChange(id, { taken: event.currentTarget.checked })}
        />
        {taken && leavesOut && tier === 'full' && <Badge size="xs">{t('staffing.fp_only_full')}</Badge>}
      </th>
      <td className={classes.narrow}>
        {taken && (
          <TypedField
            hideLabel
            label={t('staffing.fp_quantity_of', { line: name })}
            placeholder={t('staffing.fp_to_fill')}
            value={draft.quantity}
            show={money.showQuantity}
            read={money.readQuantity}
            onChange={(quantity) => onChange(id, { quantity })}
          />
        )}
      </td>
      <td>{taken && text(`bud-u-${unit}`, 'name')}</td>
      <td className={classes.narrow}>
        {taken && (
          <TypedField
            hideLabel
            label={t('staffing.fp_price_of', { line: name, currency: draft.currency })}
            placeholder={t('staffing.fp_price_to_fill')}
            sign={draft.currency}
            {...(figure === null ? {} : { description: t('staffing.fp_illustrative') })}
            value={draft.unitCost}
            show={(amount) => money.bare(amount, draft.currency)}
            read={(amount) => money.read(amount, draft.currency)}
            onChange={(unitCost) => onChange(id, { unitCost })}
          />
        )}
      </td>
      <td className={classes.whole}>
        {taken && t(OFTEN_WORDS[draft.kind === 'oneOff' ? 'once' : draft.rhythm])}
      </td>
      <td className={classes.quiet}>
        {taken &&
          (draft.start.task === null ? t('staffing.fp_plan_start') : words.taskName(draft.start.task))}
      </td>
      <td data-align="end">{taken && money.bare(totals.get(id) ?? 0)}</td>
    </tr>
  );
}

const OFTEN_WORDS = {
  once: 'budget.once',
  month: 'budget.rhythm_month',
  quarter: 'budget.rhythm_quarter',
  year: 'budget.rhythm_year',
} as const satisfies Record<FirstLine['draft']['rhythm'] | 'once', UiKey>;

const LEFT_WORDS = {
  posts: 'staffing.fp_left_posts',
  reserve: 'staffing.fp_left_reserve',
  service: 'staffing.fp_left_service',
  host: 'staffing.fp_left_host',
  tools: 'staffing.fp_left_tools',
  advisers: 'staffing.fp_left_advisers',
  cover: 'staffing.fp_left_cover',
} as const satisfies Record<LeftReason, UiKey>;

const THERE_WORDS = {
  line: 'staffing.fp_there_line',
  cover: 'staffing.fp_there_cover',
  training: 'staffing.fp_there_training',
  tools: 'staffing.fp_there_tools',
  infrastructure: 'staffing.fp_there_infrastructure',
} as const satisfies Record<ThereBy, UiKey>;
