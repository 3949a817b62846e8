import type { Day } from '@shared/core/day';
import type { Conflict, ConstraintType } from '@shared/schedule';
import type { TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { CONSTRAINT_NAMES } from './constraint-names';
import { nameById } from './edits';
import { GoTo } from './fault';
import { useDayWords, type NameOf } from './task-words';
import classes from './timeline.module.css';
import { whyWords } from './why';

interface ConflictsProps {
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** Things that were asked for and cannot all hold, each with what won. Nothing is moved silently. */
export function Conflicts({ state, nameOf }: ConflictsProps) {
  const { t } = useWords();
  const words = useConflictWords(state, nameOf);
  const conflicts = state.schedule?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <details className={classes.strip} open={conflicts.length <= 2}>
      <summary>{t('timeline.conflicts', { count: conflicts.length })}</summary>
      <ul className={classes.stripList}>
        {conflicts.map((conflict, index) => (
          <li key={index}>
            {'taskId' in conflict && (
              <>
                <GoTo id={conflict.taskId} nameOf={nameOf} />
                {': '}
              </>
            )}
            {words(conflict)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useConflictWords(state: TimelineState, nameOf: NameOf): (conflict: Conflict) => string {
  const { t } = useWords();
  const day = useDayWords();
  const links = usePlan((plan) => plan.timeline.links);
  const constraint = (type: ConstraintType, on: Day) => t(CONSTRAINT_NAMES[type], { day: day(on) });
  return (conflict) => {
    switch (conflict.type) {
      case 'link':
        return t(conflict.side === 'start' ? 'timeline.conflict_start' : 'timeline.conflict_finish', {
          other: nameById(conflict.predecessorId, nameOf),
          ...{ earliest: day(conflict.earliest), placed: day(conflict.placed) },
          held: t(`timeline.held_${conflict.heldBy}`),
        });
      case 'constraint': {
        const row = state.byId.get(conflict.taskId);
        const why = row ? whyWords(row, state, { t, nameOf, day }) : '';
        const asked = constraint(conflict.constraint, conflict.day);
        return t('timeline.conflict_constraint', { asked, placed: day(conflict.placed), why });
      }
      case 'free-day':
        return t('timeline.conflict_free_day', { day: day(conflict.day), placed: day(conflict.placed) });
      case 'before-start':
        return t('timeline.conflict_before_start', { placed: day(conflict.placed), day: day(conflict.day) });
      case 'past':
        return t('timeline.conflict_past', { placed: day(conflict.placed), day: day(conflict.day) });
      case 'ongoing': {
        const from = links.find((link) => link.id === conflict.linkId)?.from ?? '';
        return t('timeline.conflict_ongoing', { other: nameById(from, nameOf) });
      }
      case 'unused-constraint':
        return t('timeline.conflict_unused');
      case 'deadline':
        return t('timeline.conflict_deadline', { day: day(conflict.day), placed: day(conflict.placed) });
    }
  };
}
