import { useComputedColorScheme } from '@mantine/core';
import type { CashFlow } from '@shared/budget';
import { drawCashCurve } from '@shared/document/figures/cash-curve';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { useAxisAmount } from '../../state/axis-amount';
import { useMonthText } from './month-text';
import classes from './funding.module.css';

interface CashFigureProps {
  readonly cash: CashFlow;
  /** Which money it counts. */
  readonly name: string;
  /** Shown beside it; null for none. */
  readonly other: CashFlow | null;
}

/** The account as a curve; the table below says the same. */
export function CashFigure({ cash, name, other }: CashFigureProps) {
  const { t, dir } = useWords();
  const scheme = useComputedColorScheme('light');
  const axis = useAxisAmount();
  const monthText = useMonthText();
  const years = Array.from({ length: Math.ceil(cash.position.length / 12) }, (_, year) => year * 12);
  const { month, amount } = cash.lowest;
  const drawing = drawCashCurve({
    ...{ width: FIGURE_WIDTH, fontSize: 12, scheme, dir, axis },
    main: { name, position: cash.position },
    other: other && { name: t('budget-funding.cash_secured'), position: other.position },
    ticks: years.map((place) => ({ place, label: monthText(place) })),
    lowest: {
      place: month,
      label: t('budget-funding.cash_point', { month: monthText(month), amount: axis(amount) }),
    },
    alt: t('budget-funding.cash_figure'),
  });
  return <SvgFigure className={classes.figure} svg={drawing.svg} />;
}

/** The figure is drawn for this many px and shrinks where there is less room. */
const FIGURE_WIDTH = 760;
