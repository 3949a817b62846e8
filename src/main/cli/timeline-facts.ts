import { formatDay, parseDay, type Day } from '@shared/core/day';
import { createCatalogText } from '@shared/i18n/catalog-text';
import timelineWords from '@shared/i18n/en/catalog/timeline.json';
import type { Translate } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { outlookOf, timelineOf } from '@shared/timeline';

/** How the timeline of a plan stands; null in a plan without tasks. Days are `YYYY-MM-DD`. */
export interface TimelineFacts {
  /** Day of gate D, or of the last work; null while the schedule cannot be calculated. */
  readonly fullOperation: string | null;
  readonly promised: string | null;
  /** Calendar days after the promised day; negative when earlier. */
  readonly daysPastPromise: number | null;
  /** Working days against the newest baseline. */
  readonly slip: { readonly days: number; readonly baseline: string } | null;
  readonly nextGate: { readonly name: string; readonly day: string; readonly progress: number } | null;
}

const catalog = createCatalogText(timelineWords);

/** The figures a sponsor asks for first. */
export function timelineFacts(plan: Plan, today: string): TimelineFacts | null {
  const day = parseDay(today);
  if (plan.timeline.tasks.length === 0 || day === null) return null;
  const { fullOperation, target, pastTarget, slip, nextGate } = outlookOf(plan, day);
  const gate = nextGate && timelineOf(plan).byId.get(nextGate.task)?.task;
  return {
    fullOperation: written(fullOperation),
    promised: written(target),
    daysPastPromise: pastTarget,
    slip,
    nextGate: nextGate && {
      name: gate?.name || catalog(gate?.catalog ?? nextGate.task, 'name'),
      day: formatDay(nextGate.day),
      progress: nextGate.progress,
    },
  };
}

/** The same as lines of label and value. */
export function timelineLines(
  facts: TimelineFacts | null,
  t: Translate,
): readonly (readonly [string, string])[] {
  if (facts === null) return [[t('cli.infoFullOperation'), t('cli.infoNoSchedule')]];
  const { fullOperation, promised, slip, nextGate } = facts;
  return [
    [t('cli.infoFullOperation'), fullOperation ?? t('cli.infoNotCalculated')],
    [t('cli.infoPromise'), promiseText(facts, promised ?? '', t)],
    [
      t('cli.infoSlip'),
      slip ? t('cli.infoSlipDays', { count: slip.days, baseline: slip.baseline }) : t('cli.infoNoBaseline'),
    ],
    [t('cli.infoNextGate'), nextGate ? t('cli.infoGate', { ...nextGate }) : t('cli.infoNoGate')],
  ];
}

function promiseText({ daysPastPromise: days }: TimelineFacts, promised: string, t: Translate): string {
  if (days === null) return promised;
  if (days > 0) return t('cli.infoPromiseLate', { promised, count: days });
  return days < 0 ? t('cli.infoPromiseEarly', { promised, count: -days }) : promised;
}

function written(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
