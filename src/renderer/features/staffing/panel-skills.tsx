import { NativeSelect } from '@mantine/core';
import { staffRole } from '@shared/catalog/staffing-further-roles';
import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import { SKILL_LEVELS } from '@shared/catalog/staffing-types';
import type { Position } from '@shared/plan/types';
import { levels, wantedOf } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { SelectField, type PartProps } from './panel-parts';
import classes from './staffing.module.css';

/** What the post must be able to do and what whoever fills it can do, from 0 to 4. */
export function SkillsPart({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const own = usePlan((plan) => plan.staffing.skills);
  const wanted = wantedOf(entry);
  const held = levels(entry.held);
  const all = [...STAFF_SKILLS.map(({ id }) => id), ...own.map(({ id }) => id)];
  const shown = all.filter((skill) => skill in wanted || skill in held);
  return (
    <>
      <p className={classes.quiet}>{t('staffing.levels_help')}</p>
      <table className={classes.skillList}>
        <caption className="visually-hidden">{t('staffing.part_skills')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.skill')}</th>
            <th scope="col">{t('staffing.wanted')}</th>
            <th scope="col">{t('staffing.held')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((skill) => (
            <tr key={skill}>
              <th scope="row" title={words.skillMeans(skill) || undefined}>
                {words.skillName(skill)}
              </th>
              <td>
                <LevelSelect
                  label={t('staffing.wanted_of', { skill: words.skillName(skill) })}
                  value={wanted[skill] ?? 0}
                  onChange={(level) => set({ wanted: wantedChange(entry, skill, level) })}
                />
              </td>
              <td>
                <LevelSelect
                  label={t('staffing.held_of', { skill: words.skillName(skill) })}
                  value={held[skill] ?? 0}
                  onChange={(level) => set({ held: { ...entry.held, [skill]: level } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SelectField
        label={t('staffing.skill_add')}
        value={null}
        none={t('staffing.task_none')}
        options={all
          .filter((skill) => !shown.includes(skill))
          .map((skill) => ({ value: skill, label: words.skillName(skill) }))}
        onChange={(skill) => {
          if (skill !== null) set({ wanted: { ...entry.wanted, [skill]: 1 } });
        }}
      />
    </>
  );
}

/** The levels above or below those of the role; what the role says by itself is not kept. */
export function wantedChange(
  { role, wanted }: Pick<Position, 'role' | 'wanted'>,
  skill: string,
  level: number,
): Position['wanted'] {
  const { [skill]: _before, ...rest } = wanted;
  return (staffRole(role ?? '')?.skills[skill] ?? 0) === level ? rest : { ...rest, [skill]: level };
}

interface LevelSelectProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (level: number) => void;
}

function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={SKILL_LEVELS.map(String)}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
