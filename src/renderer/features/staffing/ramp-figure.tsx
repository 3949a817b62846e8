import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { formatDay } from '@shared/core/day';
import { drawStaffRamp } from '@shared/document/figures/staff-ramp';
import { formatMonthFor } from '@shared/i18n/format';
import { launchDay, staffRamp } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

/** How the team grows, month by month; the lists below say the same. */
export function RampFigure() {
  const { t, dir, language } = useWords();
  const scheme = useComputedColorScheme('light');
  const number = useNumbers();
  const plan = usePlan();
  const { months, launch } = useMemo(() => ({ months: staffRamp(plan), launch: launchDay(plan) }), [plan]);
  const launchMonth = launch === null ? '' : formatDay(launch).slice(0, 7);
  const place = months.findIndex(({ month }) => month === launchMonth);
  const title = t('staffing.ramp_figure');
  const drawing = drawStaffRamp({
    ...{ width: FIGURE_WIDTH, fontSize: 12, scheme, dir, alt: title, axis: number },
    months: months.map(({ posts, filled }) => ({ posts: posts / 100, filled: filled / 100 })),
    ticks: months.flatMap(({ month }, at) =>
      at % 12 === 0 ? [{ place: at, label: formatMonthFor(language, `${month}-01`) }] : [],
    ),
    filled: t('staffing.ramp_filled'),
    open: t('staffing.ramp_open'),
    mark: place === -1 ? null : { place, label: t('staffing.ramp_launch') },
  });
  return (
    <section className={classes.month}>
      <h2>{title}</h2>
      <SvgFigure className={classes.picture} svg={drawing.svg} />
    </section>
  );
}

/** The figure is drawn for this many px and shrinks where there is less room. */
const FIGURE_WIDTH = 760;
