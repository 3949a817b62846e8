import { useMemo } from 'react';
import { changeSkills } from '@shared/commands/staffing-team';
import { skillCommands } from '@shared/commands/staffing';
import type { Translate } from '@shared/i18n/ui-words';
import type { Position } from '@shared/plan/types';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetChange } from '../../ui/worksheet/worksheet-types';
import { wantedChange } from './panel-skills';
import { skillColumns, type Side, type SkillPatch } from './skill-columns';
import { skillRows, type SkillRow } from './skill-rows';
import { refusalOf } from './staffing-words';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

const idOf = ({ id }: SkillRow): string => id;

interface MatrixProps {
  /** Which of the two levels typing sets. */
  readonly side: Side;
  readonly words: TeamWords;
}

/** Skills against posts: what is held and what is wanted, from 0 to 4. */
export function SkillMatrix({ side, words }: MatrixProps) {
  const { t } = useWords();
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const staffing = usePlan((plan) => plan.staffing);
  const { positions } = staffing;
  const money = useMoney(t);
  const columns = useMemo(
    () => skillColumns({ t, words, positions, side, money }),
    [t, words, positions, side, money],
  );
  const rows = useMemo(
    () => skillRows({ identity, timeline, staffing }, words.skillName),
    [identity, timeline, staffing, words],
  );
  return (
    <>
      <p className={classes.quiet}>
        {t('staffing.levels_help')} {t(side === 'held' ? 'staffing.held_help' : 'staffing.wanted_help')}
      </p>
      <Worksheet
        label={t('staffing.matrix')}
        {...{ columns, rows, rowId: idOf, selected: null }}
        onSelect={() => undefined}
        onEdit={(changes) => editSkills(changes, side, t)}
        onRemove={(ids) => removeSkills(ids)}
        add={{
          label: t('staffing.skill_add_label'),
          placeholder: t('staffing.skill_add_hint'),
          button: t('staffing.add'),
          onAdd(name) {
            const entry = { id: newId(), name, kind: 'technical' } as const;
            return dispatch(skillCommands.add, { entry }).ok ? entry.id : null;
          },
        }}
      />
    </>
  );
}

function editSkills(
  changes: readonly WorksheetChange<SkillPatch>[],
  side: Side,
  t: Translate,
): string | null {
  const known = new Map((useDocument.getState().plan?.staffing.positions ?? []).map((one) => [one.id, one]));
  const edited = new Map<string, Position>();
  for (const { id, patch } of changes) {
    if (patch.type !== 'level') continue;
    const post = edited.get(patch.post) ?? known.get(patch.post);
    if (post)
      edited.set(patch.post, { ...post, [side]: levelsAfter(post, id, { side, level: patch.level }) });
  }
  return refusalOf(
    dispatch(changeSkills, {
      changes: [...edited.values()].map((post) => ({ id: post.id, patch: { [side]: post[side] } })),
      outside: changes.flatMap(({ id, patch }) =>
        patch.type === 'outside' ? { skill: id, where: patch.where } : [],
      ),
      own: changes.flatMap(({ id, patch }) => (patch.type === 'own' ? { id, patch: patch.patch } : [])),
      removed: [],
    }),
    t,
  );
}

function levelsAfter(
  post: Position,
  skill: string,
  { side, level }: { readonly side: Side; readonly level: number },
): Position['held'] {
  if (side === 'wanted') return wantedChange(post, skill, level);
  const { [skill]: _before, ...rest } = post.held;
  return level === 0 ? rest : { ...rest, [skill]: level };
}

/** Takes skills of the team's own out; those of the catalog stay. */
function removeSkills(ids: readonly string[]): void {
  const own = new Set((useDocument.getState().plan?.staffing.skills ?? []).map(({ id }) => id));
  const removed = ids.filter((id) => own.has(id));
  if (removed.length < ids.length) say({ key: 'staffing.skill_stays' }, 'warning');
  if (removed.length === 0) return;
  const result = dispatch(changeSkills, { changes: [], outside: [], own: [], removed });
  if (result.ok) say({ key: 'staffing.skills_removed', values: { count: removed.length } });
}
