import { useState } from 'react';
import { STAFF_ROLES } from '@shared/catalog/staffing-further-roles';
import { EMPLOYMENTS, POSITION_LEVELS } from '@shared/plan/staffing';
import type { Position } from '@shared/plan/types';
import { offeredServices } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { IncidentShareField } from './incident-share-field';
import { NumberField } from './number-field';
import { endsBefore } from './position-columns';
import { roleChange } from './position-edits';
import { SelectField, type PartProps } from './panel-parts';
import { EMPLOYMENT_WORDS, LEVEL_WORDS } from './staffing-words';
import classes from './staffing.module.css';

/** What the post is, who fills it and when. */
export function TermsPart(props: PartProps) {
  const { entry, words, set } = props;
  const { t } = useWords();
  const services = usePlan((plan) => plan.services);
  const { people, createPerson } = usePeople();
  const hasRole = entry.role !== null;
  return (
    <>
      <LineField
        size="xs"
        dir="auto"
        label={t('staffing.col_title')}
        required={!hasRole}
        placeholder={hasRole ? words.roleName(entry.role) : ''}
        value={entry.title}
        onChange={(title) => set({ title: title.trim() })}
      />
      <SelectField
        label={t('staffing.col_role')}
        value={entry.role}
        {...(entry.title === '' ? {} : { none: t('staffing.role_own') })}
        options={STAFF_ROLES.map(({ id }) => ({ value: id, label: words.roleName(id) }))}
        onChange={(role) =>
          set(role === null ? { role, tasks: [] } : roleChange(role, offeredServices({ services })))
        }
      />
      <div className={classes.pair}>
        <SelectField
          label={t('staffing.col_level')}
          value={entry.level}
          options={POSITION_LEVELS.map((value) => ({ value, label: t(LEVEL_WORDS[value]) }))}
          onChange={(value) => set({ level: POSITION_LEVELS.find((known) => known === value) ?? 'regular' })}
        />
        <SelectField
          label={t('staffing.col_employment')}
          value={entry.employment}
          none={t('staffing.not_chosen')}
          options={EMPLOYMENTS.map((value) => ({ value, label: t(EMPLOYMENT_WORDS[value]) }))}
          onChange={(value) => set({ employment: EMPLOYMENTS.find((known) => known === value) ?? null })}
        />
      </div>
      <PersonPicker
        size="xs"
        label={t('staffing.col_person')}
        people={people}
        value={entry.person}
        onChange={(person) => set({ person })}
        onCreate={createPerson}
      />
      <NumberField
        label={t('staffing.share')}
        {...{ value: entry.share, min: 1, max: 100 }}
        onChange={(share) => set({ share })}
      />
      <IncidentShareField value={entry.incidentShare} onChange={(incidentShare) => set({ incidentShare })} />
      <Dates {...props} />
      <Ties {...props} />
    </>
  );
}

function Dates({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const { start, end } = entry;
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const [refused, setRefused] = useState<'start' | 'end' | null>(null);
  const change = (field: 'start' | 'end', patch: Partial<Pick<Position, 'start' | 'end'>>) => {
    const isOdd = endsBefore({ start, end, ...patch }, { identity, timeline });
    setRefused(isOdd ? field : null);
    if (!isOdd) set(patch);
  };
  return (
    <>
      <SelectField
        label={t('staffing.start_task')}
        description={t('staffing.month_whole')}
        value={start.task}
        none={t('staffing.start_by_day')}
        options={words.tasks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(task) => change('start', { start: { day: null, task } })}
      />
      <div className={classes.pair}>
        {start.task === null && (
          <DayField
            size="xs"
            label={t('staffing.start_day')}
            value={start.day}
            invalid={refused === 'start'}
            onChange={(day) => change('start', { start: { day, task: null } })}
          />
        )}
        <DayField
          size="xs"
          label={t('staffing.end_day')}
          value={end}
          invalid={refused === 'end'}
          onChange={(day) => change('end', { end: day })}
        />
      </div>
      {refused !== null && (
        <p role="alert" className={classes.fault}>
          {t('staffing.end_before_start')}
        </p>
      )}
    </>
  );
}

function Ties({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  const above = new Map(positions.map(({ id, reportsTo }) => [id, reportsTo]));
  const isBelow = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = above.get(at) ?? null) {
      if (at === entry.id) return true;
      seen.add(at);
    }
    return false;
  };
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ value: id, label: words.positions.get(id) ?? '' }));
  const others = positions.flatMap(({ id }) => (id === entry.id ? [] : id));
  return (
    <>
      <SelectField
        label={t('staffing.col_reportsTo')}
        value={entry.reportsTo}
        none={t('staffing.reports_to_nobody')}
        options={named(others.filter((id) => !isBelow(id)))}
        onChange={(reportsTo) => set({ reportsTo })}
      />
      <SelectField
        label={t('staffing.col_backup')}
        value={entry.backup}
        none={t('staffing.not_chosen')}
        options={named(others)}
        onChange={(backup) => set({ backup })}
      />
    </>
  );
}
