import { STAFF_ROLES } from '@shared/catalog/staffing-further-roles';
import type { Translate } from '@shared/i18n/ui-words';
import type { TrainingEntry } from '@shared/plan/types';
import type { TeamWords } from './use-team-words';

type Whom = Pick<TrainingEntry, 'position' | 'role'>;

/** Whom a training is for as one value: `team`, `role:ID` or `position:ID`. */
export function whomValue({ position, role }: Whom): string {
  if (position !== null) return `position:${position}`;
  return role === null ? 'team' : `role:${role}`;
}

/** Whom the value of a choice means; an empty one is the whole team. */
export function readWhom(value: string): Whom {
  const [kind, id = ''] = value.split(':');
  if (kind === 'position') return { position: id, role: null };
  return { position: null, role: kind === 'role' ? id : null };
}

/** The whole team, the roles of the team, then its posts. */
export function whomChoices(
  roles: readonly (string | null)[],
  words: TeamWords,
  t: Translate,
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: 'team', label: t('staffing-training.whom_team') },
    ...STAFF_ROLES.filter(({ id }) => roles.includes(id)).map(({ id }) => ({
      value: `role:${id}`,
      label: t('staffing-training.whom_role', { role: words.roleName(id) }),
    })),
    ...[...words.positions].map(([id, name]) => ({ value: `position:${id}`, label: name })),
  ];
}

/** Whom a training is for, in words. */
export function whomText(whom: Whom, words: TeamWords, t: Translate): string {
  if (whom.position !== null) return words.positions.get(whom.position) ?? '';
  if (whom.role === null) return t('staffing-training.whom_team');
  return t('staffing-training.whom_role', { role: words.roleName(whom.role) });
}
