import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { BudgetTable } from '@shared/budget';
import { drawCostByYear, type CostSeries } from '@shared/document/figures/cost-by-year';
import { costSeries } from '@shared/document/figures/cost-series';
import { useMoney } from '../../state/money';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { spanName } from './span-words';
import classes from './totals.module.css';

interface CostFigureProps {
  /** By fiscal year. */
  readonly table: BudgetTable;
  readonly nameOf: (key: string) => string;
  /** Whether screen readers need the figures as a table: they stand nowhere else. */
  readonly withTable: boolean;
}

/** Cost by year as stacked columns; beyond the largest kinds the others are joined. */
export function CostFigure({ table, nameOf, withTable }: CostFigureProps) {
  const { t, language } = useWords();
  const { currency } = useMoney(t);
  return (
    <StackedFigure
      title={t('budget.figure_alt', { currency })}
      names={table.spans.map((span) => spanName(span, t, language))}
      series={costSeries(table, nameOf, t('budget.figure_others'))}
      {...{ withTable }}
    />
  );
}

interface StackedFigureProps {
  readonly title: string;
  /** Names of the columns. */
  readonly names: readonly string[];
  readonly series: readonly CostSeries[];
  readonly withTable: boolean;
}

/** Stacked columns of amounts under a heading. */
export function StackedFigure({ title, names, series, withTable }: StackedFigureProps) {
  const { t, dir } = useWords();
  const money = useMoney(t);
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const hasCost = series.some(({ amounts }) => amounts.some((amount) => amount > 0));
  const drawing =
    width > 0 && hasCost
      ? drawCostByYear({
          ...{ years: names, series, scheme, dir, alt: title },
          ...{ width: Math.max(420, Math.min(width, WIDEST)), fontSize: 12, amount: money.bare },
        })
      : null;
  return (
    <div ref={holder} className={classes.figure}>
      {hasCost && <h2 className={classes.heading}>{title}</h2>}
      {drawing && (
        <div aria-hidden>
          <SvgFigure svg={drawing.svg} />
        </div>
      )}
      {withTable && hasCost && <HiddenTable {...{ title, names, series }} />}
    </div>
  );
}

/** The same for screen readers. */
function HiddenTable({ title, names, series }: Omit<StackedFigureProps, 'withTable'>) {
  const { t } = useWords();
  const money = useMoney(t);
  return (
    <table className="visually-hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name, index) => (
            // Columns do not move: the place is what they are.
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ id, name, amounts }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {names.map((_, index) => (
              <td key={index}>{money.bare(amounts[index] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Wider columns say no more. */
const WIDEST = 1000;

/** Width of an element in px; 0 before it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
