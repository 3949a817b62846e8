import { addDays, formatDay, parseDay } from '../core/day';
import type { Plan } from '../plan/types';
import type { ItemView } from './items';
import type { StageView } from './stage-view';

/** Why an item is proposed as the next thing to do; shown beside it. Listed from the most to the least urgent. */
export const NEXT_REASONS = ['overdue', 'blocked', 'decided', 'mineSoon', 'underWay', 'nextInLine'] as const;
export type NextReason = (typeof NEXT_REASONS)[number];

export interface NextItem {
  readonly item: ItemView;
  readonly reason: NextReason;
}

/** "Due soon" is within this many days from today. */
export const SOON_DAYS = 14;

/**
 * The next things to do in some stages, by a rule that can be told in one sentence: what is overdue (longest
 * first), what is blocked and waits for a decision, what is blocked though the decision has been made, what
 * is mine and due within two weeks, what is under way, then the first untouched items in the order of the
 * themes. Within a reason, the order of stages and themes holds.
 */
export function nextThings(
  plan: Plan,
  views: readonly StageView[],
  { today, limit }: { readonly today: string; readonly limit: number },
): readonly NextItem[] {
  const soon = soonDay(today);
  const all = views
    .flatMap((view) => view.themes)
    .flatMap((theme) => theme.items)
    .flatMap((item) => {
      const reason = reasonFor(plan, item, { soon });
      return reason ? [{ item, reason }] : [];
    });
  return [...all].sort(byUrgency).slice(0, limit);
}

/** The next three things of one stage. */
export function nextThree(plan: Plan, view: StageView, today: string): readonly NextItem[] {
  return nextThings(plan, [view], { today, limit: 3 });
}

/** The last day that counts as soon. */
function soonDay(today: string): string {
  const day = parseDay(today);
  return day === null ? today : formatDay(addDays(day, SOON_DAYS));
}

function reasonFor(plan: Plan, item: ItemView, { soon }: { readonly soon: string }): NextReason | null {
  const { record } = item;
  if (item.origin === 'unknown') return null;
  if (item.overdue) return 'overdue';
  switch (record.state) {
    case 'done':
    case 'notApplicable':
      return null;
    case 'blocked':
      return isDecided(plan, record.decision) ? 'decided' : 'blocked';
    case 'inProgress':
      return isMineSoon(plan, item, soon) ? 'mineSoon' : 'underWay';
    case 'notStarted':
      return isMineSoon(plan, item, soon) ? 'mineSoon' : 'nextInLine';
  }
}

function isMineSoon(plan: Plan, { record }: ItemView, soon: string): boolean {
  const { me } = plan.settings;
  return me !== null && record.owner === me && record.due !== null && record.due <= soon;
}

function isDecided(plan: Plan, id: string | null): boolean {
  return id !== null && plan.decisions.some((entry) => entry.id === id && entry.chosen !== null);
}

/** By reason; the overdue and the soon by day. Sorting is stable, so the rest keeps its order. */
function byUrgency(a: NextItem, b: NextItem): number {
  const byReason = NEXT_REASONS.indexOf(a.reason) - NEXT_REASONS.indexOf(b.reason);
  if (byReason !== 0 || (a.reason !== 'overdue' && a.reason !== 'mineSoon')) return byReason;
  const [dayA, dayB] = [a.item.record.due ?? '', b.item.record.due ?? ''];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}
