import { useMemo } from 'react';
import { STAFF_ROLES, staffRole } from '@shared/catalog/staffing-further-roles';
import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { TimelineTask } from '@shared/plan/types';
import { positionNames } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { skillMeaning } from './skill-meaning';

/** What things of staffing are called. */
export interface TeamWords {
  readonly text: CatalogText;
  readonly roleName: (role: string) => string;
  /** The role of that name, or undefined. */
  readonly roleNamed: (name: string) => string | undefined;
  readonly skillName: (skill: string) => string;
  /** What a skill of the catalog means and what belongs to it; empty for the team's own. */
  readonly skillMeans: (skill: string) => string;
  /** Names of positions by id. */
  readonly positions: ReadonlyMap<string, string>;
  readonly personName: (person: string | null) => string;
  readonly taskName: (task: string) => string;
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
}

/** Null while the words of the catalog are on their way. */
export function useTeamWords(): TeamWords | null {
  const { t } = useWords();
  const text = useCatalogText('staffing');
  const timeline = useCatalogText('timeline');
  const positions = usePlan((plan) => plan.staffing.positions);
  const ownSkills = usePlan((plan) => plan.staffing.skills);
  const people = usePlan((plan) => plan.people);
  const timelineTasks = usePlan((plan) => plan.timeline.tasks);
  return useMemo(() => {
    if (!text || !timeline) return null;
    const roleName = (role: string): string => (staffRole(role) ? text(`stf-r-${role}`, 'name') : role);
    const nameOf = ({ name, catalog }: TimelineTask): string =>
      name !== '' ? name : catalog === null ? t('timeline.unnamed') : timeline(catalog, 'name');
    const byName = new Map(STAFF_ROLES.map(({ id }) => [roleName(id).toLocaleLowerCase(), id]));
    const tasks = timelineTasks.map((task) => ({ id: task.id, name: nameOf(task) }));
    const taskNames = new Map(tasks.map(({ id, name }) => [id, name]));
    const persons = new Map(people.map(({ id, name }) => [id, name]));
    const skills = new Map(ownSkills.map(({ id, name }) => [id, name]));
    for (const { id } of STAFF_SKILLS) skills.set(id, text(`stf-s-${id}`, 'name'));
    return {
      ...{ text, roleName, tasks },
      roleNamed: (name) => byName.get(name.trim().toLocaleLowerCase()),
      skillName: (skill) => skills.get(skill) ?? skill,
      skillMeans: (skill) => skillMeaning(skill, { t, text }),
      positions: positionNames(positions, roleName),
      personName: (person) => (person === null ? '' : (persons.get(person) ?? '')),
      taskName: (task) => taskNames.get(task) ?? task,
    };
  }, [text, timeline, t, timelineTasks, people, ownSkills, positions]);
}
