import { Checkbox, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Translate } from '@shared/i18n/ui-words';
import type { Baseline } from '@shared/plan/types';
import { varianceOf, type TaskVariance } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useMore } from './panels-more';
import classes from './panels.module.css';
import { useDayWords, useTaskNames } from './task-words';
import { useTimelineState } from './use-timeline';

/** Where every task stood in a baseline and where it stands now. */
export function BaselineVariance({ baseline }: { readonly baseline: Baseline }) {
  const { t } = useWords();
  const plan = usePlan();
  const state = useTimelineState();
  const nameOf = useTaskNames();
  const [movedOnly, setMovedOnly] = useState(true);
  const variance = useMemo(() => varianceOf(plan, state, baseline), [plan, state, baseline]);
  if (!nameOf) return null;
  const rows = state.rows.flatMap((row) => {
    const found = variance.tasks.get(row.task.id);
    return found ? [{ ...found, wbs: row.wbs, name: nameOf(row.task), isSummary: row.hasChildren }] : [];
  });
  const moved = rows.filter(isMoved);
  const shown = movedOnly ? moved : rows;
  const added = variance.added.flatMap((id) => {
    const task = state.byId.get(id)?.task;
    return task ? [nameOf(task)] : [];
  });
  return (
    <section className={classes.part}>
      <Title order={3}>{t('timeline-baseline.variance', { name: baseline.name })}</Title>
      {variance.fullOperationSlip !== null && (
        <p className={classes.verdict} data-late={variance.fullOperationSlip > 0 || undefined}>
          {fullWords(variance.fullOperationSlip, t)}
        </p>
      )}
      <Checkbox
        label={t('timeline-baseline.slipped_only', { count: moved.length })}
        checked={movedOnly}
        onChange={(event) => setMovedOnly(event.currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('timeline-baseline.nothing_moved')}
        </Text>
      ) : (
        <VarianceTable rows={shown} label={t('timeline-baseline.variance', { name: baseline.name })} />
      )}
      {added.length > 0 && (
        <p className={classes.text}>
          {t('timeline-baseline.added', { count: added.length, names: added.join(', ') })}
        </p>
      )}
      {variance.removed.length > 0 && (
        <p className={classes.text}>{t('timeline-baseline.removed', { count: variance.removed.length })}</p>
      )}
    </section>
  );
}

interface VarianceRow extends TaskVariance {
  readonly wbs: string;
  readonly name: string;
  readonly isSummary: boolean;
}

interface VarianceTableProps {
  readonly rows: readonly VarianceRow[];
  readonly label: string;
}

function VarianceTable({ rows, label }: VarianceTableProps) {
  const { t } = useWords();
  const day = useDayWords();
  const { shown, more } = useMore(rows);
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline-baseline.column_task')}</th>
            <th scope="col">{t('timeline-baseline.column_planned_start')}</th>
            <th scope="col">{t('timeline-baseline.column_start')}</th>
            <th scope="col">{t('timeline-baseline.column_planned_finish')}</th>
            <th scope="col">{t('timeline-baseline.column_finish')}</th>
            <th scope="col" className={classes.number}>
              {t('timeline-baseline.column_slip')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.task}>
              <th scope="row" className={row.isSummary ? classes.strong : undefined}>
                {row.wbs} <bdi>{row.name}</bdi>
              </th>
              <td className={classes.nowrap}>
                <bdi>{day(row.baselineStart)}</bdi>
              </td>
              <td className={classes.nowrap}>
                <bdi>{day(row.start)}</bdi>
              </td>
              <td className={classes.nowrap}>
                <bdi>{day(row.baselineFinish)}</bdi>
              </td>
              <td className={classes.nowrap}>
                {row.finish === null ? t('timeline-baseline.no_finish') : <bdi>{day(row.finish)}</bdi>}
              </td>
              <td className={classes.number}>
                <Slip days={slipOf(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

function Slip({ days }: { readonly days: number }) {
  const { t } = useWords();
  if (days === 0) return <>{t('timeline-baseline.slip_none')}</>;
  return (
    <span className={days > 0 ? classes.later : undefined}>
      {t(days > 0 ? 'timeline-baseline.slip_later' : 'timeline-baseline.slip_earlier', {
        count: Math.abs(days),
      })}
    </span>
  );
}

/** The slip of the finish; of the start where there is no end. */
function slipOf({ finishSlip, startSlip }: TaskVariance): number {
  return finishSlip ?? startSlip ?? 0;
}

function isMoved({ finishSlip, startSlip }: TaskVariance): boolean {
  return (finishSlip ?? 0) !== 0 || (startSlip ?? 0) !== 0;
}

function fullWords(slip: number, t: Translate): string {
  if (slip === 0) return t('timeline-baseline.variance_full_same');
  return t(slip > 0 ? 'timeline-baseline.variance_full_later' : 'timeline-baseline.variance_full_earlier', {
    count: Math.abs(slip),
  });
}
