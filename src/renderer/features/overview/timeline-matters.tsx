import type { ReactNode } from 'react';
import { formatDay } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import { timelineOf, type TimelineMatter } from '@shared/timeline';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import classes from './timeline-part.module.css';
import shared from './overview.module.css';

/** At most three things, the gravest first; each leads to where it is mended. */
export function Matters({ matters }: { readonly matters: readonly TimelineMatter[] }) {
  const { t } = useWords();
  return (
    <div>
      <h3 className={classes.mattersTitle}>{t('overview.matters')}</h3>
      {matters.length === 0 ? (
        <p className={shared.dimmed}>{t('overview.matters_none')}</p>
      ) : (
        <ol className={shared.plainList}>
          {matters.map((matter) => (
            <li key={`${matter.kind}-${taskOf(matter) ?? ''}`}>
              <Matter matter={matter} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Matter({ matter }: { readonly matter: TimelineMatter }) {
  const { t, language } = useWords();
  const nameOf = useTaskName();
  const task = nameOf(taskOf(matter));
  switch (matter.kind) {
    case 'fault':
      return <TaskLink id={null}>{t('overview.matter_fault')}</TaskLink>;
    case 'conflict':
      return <TaskLink id={matter.task}>{t('overview.matter_conflict', { count: matter.count })}</TaskLink>;
    case 'pastTarget':
      return <TaskLink id={null}>{t('overview.matter_past', { count: matter.days })}</TaskLink>;
    case 'late':
    case 'critical': {
      const day = formatDayFor(language, formatDay(matter.day), 'short');
      const note = matter.kind === 'late' ? 'overview.matter_late' : 'overview.matter_critical';
      return (
        <>
          <TaskLink id={matter.task}>{task}</TaskLink>
          <span className={matter.kind === 'late' ? classes.late : classes.note}>{t(note, { day })}</span>
        </>
      );
    }
  }
}

interface TaskLinkProps {
  /** Task in the timeline; null for the timeline as a whole. */
  readonly id: string | null;
  readonly children: ReactNode;
}

/** Leads to a task of the timeline. */
export function TaskLink({ id, children }: TaskLinkProps) {
  const go = () => {
    if (id === null) goTo({ screen: 'timeline' });
    else goTo({ screen: 'timeline', section: id }, { kind: 'task', id });
  };
  return (
    <button type="button" className={shared.textLink} onClick={go}>
      <bdi>{children}</bdi>
    </button>
  );
}

/** The name of a task by its id: the team's own, else that of the default schedule. */
export function useTaskName(): (id: string | null) => string {
  const { t } = useWords();
  const timeline = usePlan((plan) => plan.timeline);
  const identity = usePlan((plan) => plan.identity);
  const words = useCatalogText('timeline');
  return (id) => {
    const task = id === null ? undefined : timelineOf({ identity, timeline }).byId.get(id)?.task;
    if (!task) return '';
    if (task.name !== '') return task.name;
    return task.catalog === null ? t('timeline.unnamed') : (words?.(task.catalog, 'name') ?? '');
  };
}

function taskOf(matter: TimelineMatter): string | null {
  return 'task' in matter ? matter.task : null;
}
