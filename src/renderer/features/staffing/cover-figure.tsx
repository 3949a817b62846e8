import { useComputedColorScheme } from '@mantine/core';
import { drawCoverOptions } from '@shared/document/figures/cover-options';
import type { OnCallCost, PlanCover } from '@shared/staffing';
import { useAxisAmount } from '../../state/axis-amount';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { COVER_WORDS } from './staffing-words';
import classes from './staffing.module.css';

/** What the covers cost a year, side by side; the table above says the same. */
export function CoverFigure({ rows }: { readonly rows: readonly PlanCover[] }) {
  const { t, dir } = useWords();
  const { currency } = useMoney(t);
  const scheme = useComputedColorScheme('light');
  const chosen = usePlan((plan) => plan.staffing.settings.cover.chosen);
  const axis = useAxisAmount();
  const title = t('staffing.cover_figure', { currency });
  const drawing = drawCoverOptions({
    ...{ width: FIGURE_WIDTH, fontSize: 12, scheme, dir, axis, alt: title },
    options: rows.map(({ kind, need, onCall, costAYear }) => ({
      ...{ name: t(COVER_WORDS[kind]), cost: costAYear, amount: axis(costAYear) },
      people: t('staffing.cover_people', { count: need.people }),
      onCall: isPaid(onCall)
        ? { cost: onCall.cost, amount: t('staffing.cover_figure_oncall', { amount: axis(onCall.cost) }) }
        : null,
      isChosen: kind === chosen,
    })),
  });
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <SvgFigure className={classes.picture} svg={drawing.svg} />
    </>
  );
}

const isPaid = (onCall: PlanCover['onCall']): onCall is OnCallCost => onCall !== null && onCall.cost > 0;

/** The figure is drawn for this many px and shrinks where there is less room. */
const FIGURE_WIDTH = 760;
