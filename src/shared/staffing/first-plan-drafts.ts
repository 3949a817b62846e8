import type { PlanAssumptionId } from '../catalog/staffing-facts';
import type { PositionLevel } from '../catalog/staffing-types';
import type { CoverNeed } from './cover';
import { handlersNeeded, SHARES_ON_CALL, type Counts } from './first-plan-counts';
import type { ChangeableAssumption, PlannedPosition } from './first-plan-types';
import { monthText } from './month';

/** Neither only beginners nor the head as the only senior (S2-STAFF-12, S2-STAFF-13). */
export const LEVEL_CYCLE = ['senior', 'ordinary', 'junior', 'ordinary'] as const;

/** Posts of one kind, before they are numbered and dated. */
interface Draft {
  readonly role: string;
  readonly levels: readonly PositionLevel[];
  readonly share: number;
  readonly monthsBefore: number;
  readonly because: readonly PlanAssumptionId[];
}

const each = (level: PositionLevel, people: number): readonly PositionLevel[] =>
  Array.from({ length: people }, () => level);
const cycle = (people: number): readonly PositionLevel[] =>
  Array.from({ length: people }, (_, index) => LEVEL_CYCLE[index % LEVEL_CYCLE.length] ?? 'ordinary');

/**
 * The positions counts stand for, head and engagement first. `lead`: months from start to launch (`launch`, an
 * index of `monthIndex`).
 */
export function plannedPositions(
  counts: Counts,
  need: CoverNeed,
  { lead, launch }: { readonly lead: number; readonly launch: number },
): readonly PlannedPosition[] {
  return drafts(counts, need, lead).flatMap((draft) => dated(draft, launch));
}

function drafts(counts: Counts, need: CoverNeed, lead: number): readonly Draft[] {
  const at = (months: number): number => Math.min(months, lead);
  const full = (
    role: string,
    levels: readonly PositionLevel[],
    rest: Pick<Draft, 'monthsBefore' | 'because'>,
  ): Draft => ({ role, levels, share: 100, ...rest });
  const soon = at(counts.handlersStart.value);
  const others: readonly Draft[] = [
    full('manager', each('lead', counts.head.value), { monthsBefore: lead, because: ['head'] }),
    full('engagementLead', each('senior', counts.engagement.value), {
      monthsBefore: at(counts.engagementStart.value),
      because: ['engagement', 'engagementStart'],
    }),
    full('threatAnalyst', cycle(counts.analyst.value), {
      monthsBefore: soon,
      because: ['analyst', 'levelMix'],
    }),
    full('vulnerabilityHandler', cycle(counts.vulnerabilityHandler.value), {
      monthsBefore: soon,
      because: ['vulnerabilityHandler', 'levelMix'],
    }),
    full('forensicsSpecialist', each('senior', counts.forensics.value), {
      monthsBefore: soon,
      because: ['forensics'],
    }),
    full('trainer', each('ordinary', counts.trainer.value), { monthsBefore: soon, because: ['trainer'] }),
    ...shared(counts, at),
  ];
  const people = others.reduce((sum, { levels }) => sum + levels.length, 0);
  const sharing = others.filter(({ role }) => SHARES_ON_CALL.includes(role));
  const sharingOnCall = sharing.reduce((sum, { levels }) => sum + levels.length, 0);
  const handlers = full('incidentHandler', cycle(handlersNeeded(need, counts, { people, sharingOnCall })), {
    monthsBefore: soon,
    because: ['handlersBase', 'handlersCover', 'handlersOnCall', 'floor', 'levelMix', 'handlersStart'],
  });
  return [...others.slice(0, 2), handlers, ...others.slice(2)];
}

/** Posts that need not be full time. */
function shared(counts: Counts, at: (months: number) => number): readonly Draft[] {
  const post = (
    role: string,
    level: PositionLevel,
    [id, start]: readonly [share: ChangeableAssumption, start: ChangeableAssumption],
  ): Draft => ({
    role,
    levels: counts[id].value > 0 ? [level] : [],
    share: counts[id].value,
    monthsBefore: at(counts[start].value),
    because: [id, start],
  });
  return [
    post('administrator', 'ordinary', ['administrator', 'administratorStart']),
    post('lawyer', 'senior', ['legal', 'engagementStart']),
    post('supportStaff', 'ordinary', ['office', 'handlersStart']),
    post('technicalWriter', 'ordinary', ['writer', 'handlersStart']),
  ];
}

function dated(draft: Draft, launch: number): readonly PlannedPosition[] {
  const { role, share, because } = draft;
  const startMonth = monthText(launch - draft.monthsBefore);
  return draft.levels.map((level, index) => ({
    id: `${role}-${index + 1}`,
    role,
    level,
    share,
    startMonth,
    because,
  }));
}
