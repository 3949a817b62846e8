import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { COVER_STATES, coverageOf, type CoveredSpan } from '@shared/budget';
import { drawFundingNeed } from '@shared/document/figures/funding-need';
import { formatMonthFor } from '@shared/i18n/format';
import { useBudget } from '../../state/budget';
import { useMoney } from '../../state/money';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { useAxisAmount } from '../../state/axis-amount';
import { COVER_WORDS } from './funding-words';
import classes from './funding.module.css';

/** Funding against need by year of the plan: the drawing, and the same in exact amounts. */
export function FundingCoverage() {
  const { t, language } = useWords();
  const result = useBudget();
  const years = useMemo(() => coverageOf(result, 'planYear'), [result]);
  const month = (text: string) => formatMonthFor(language, `${text}-01`);
  const heads = years.map(({ span }, index) => ({
    label: t('budget-funding.year', { year: index + 1 }),
    months: t('budget-funding.year_months', { first: month(span.first), last: month(span.last) }),
  }));
  return (
    <>
      <NeedFigure years={years} labels={heads.map(({ label }) => label)} />
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('budget-funding.coverage')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <td />
              {heads.map(({ label, months }) => (
                <th key={label} scope="col">
                  {label}
                  <small>{months}</small>
                </th>
              ))}
              <th scope="col">{t('budget-funding.all_years')}</th>
            </tr>
          </thead>
          <CoverageRows years={years} />
        </table>
      </div>
    </>
  );
}

function CoverageRows({ years }: { readonly years: readonly CoveredSpan[] }) {
  const { t } = useWords();
  const money = useMoney(t);
  const rows = [
    { id: 'need', head: t('budget-funding.need'), cells: years.map(({ need }) => need) },
    ...COVER_STATES.map((state) => ({
      id: state,
      head: t(COVER_WORDS[state]),
      cells: years.map(({ covered }) => covered[state]),
    })),
    { id: 'uncovered', head: t('budget-funding.uncovered'), cells: years.map((year) => year.uncovered) },
  ];
  return (
    <tbody>
      {rows.map(({ id, head, cells }) => (
        <tr key={id} data-row={id}>
          <th scope="row">{head}</th>
          {cells.map((amount, year) => (
            <td key={years[year]?.span.first} data-open={(id === 'uncovered' && amount > 0) || undefined}>
              {money.bare(amount)}
            </td>
          ))}
          <td>{money.show(cells.reduce((sum, amount) => sum + amount, 0))}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface NeedFigureProps {
  readonly years: readonly CoveredSpan[];
  readonly labels: readonly string[];
}

function NeedFigure({ years, labels }: NeedFigureProps) {
  const { t, dir } = useWords();
  const scheme = useComputedColorScheme('light');
  const axis = useAxisAmount();
  const drawing = drawFundingNeed({
    ...{ width: FIGURE_WIDTH, fontSize: 12, scheme, dir, axis },
    years: years.map(({ need, covered, uncovered }, index) => ({
      ...{ label: labels[index] ?? '', need, uncovered },
      covered: COVER_STATES.map((state) => covered[state]),
    })),
    states: COVER_STATES.map((state) => t(COVER_WORDS[state])),
    uncovered: t('budget-funding.uncovered'),
    alt: t('budget-funding.need_figure'),
  });
  return <SvgFigure className={classes.figure} svg={drawing.svg} />;
}

/** The figure is drawn for this many px and shrinks where there is less room. */
const FIGURE_WIDTH = 760;
