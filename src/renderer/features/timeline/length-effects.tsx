import { Title } from '@mantine/core';
import type { LaidOver } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { LengthTable } from './length-table';
import classes from './panels.module.css';
import { useTaskNames } from './task-words';

/** How many names a sentence lists before it counts the rest. */
const NAMED = 5;

/** Everything that laying the schedule out would change, and what it leaves alone. */
export function LengthEffects({ over }: { readonly over: LaidOver }) {
  const { t } = useWords();
  const nameOf = useTaskNames();
  const names = useNames();
  if (!nameOf) return null;
  const { changed, others, added, own, reported, freed, lostLinks, resetsFactors, args } = over;
  const { reshaped, keptLinks } = over;
  const byId = new Map(args.tasks.map((task) => [task.id, task]));
  const linkName = (id: string) => nameOf(byId.get(id) ?? { name: id, catalog: null });
  const pair = ({ from, to }: { readonly from: string; readonly to: string }) =>
    t('timeline-length.lost_link', { from: linkName(from), to: linkName(to) });
  return (
    <section className={classes.part}>
      <Title order={3}>{t('timeline-length.changes')}</Title>
      {others < 100 && <p className={classes.text}>{t('timeline-length.shortened', { percent: others })}</p>}
      {others > 100 && <p className={classes.text}>{t('timeline-length.stretched', { percent: others })}</p>}
      <ul className={classes.bullets}>
        {freed.length > 0 && (
          <li className={classes.strong}>
            {t('timeline-length.freed', { count: freed.length, names: names(freed.map(nameOf)) })}
          </li>
        )}
        {lostLinks.length > 0 && (
          <li className={classes.strong}>
            {t('timeline-length.lost', { count: lostLinks.length, names: names(lostLinks.map(pair)) })}
          </li>
        )}
        {resetsFactors && <li className={classes.strong}>{t('timeline-length.resets')}</li>}
        {added.length > 0 && (
          <li>{t('timeline-length.added', { count: added.length, names: names(added.map(nameOf)) })}</li>
        )}
        {own.length > 0 && <li>{t('timeline-length.own', { count: own.length })}</li>}
        <Kept
          tasks={reshaped.map(nameOf)}
          links={keptLinks.changed.map(pair)}
          gone={keptLinks.deleted.map(pair)}
        />
        {reported > 0 && <li>{t('timeline-length.reported', { count: reported })}</li>}
        {changed.length > 0 ? (
          <li>{t('timeline-length.durations', { count: changed.length })}</li>
        ) : (
          <li>{t('timeline-length.changes_none')}</li>
        )}
      </ul>
      {changed.length > 0 && (
        <LengthTable
          label={t('timeline-length.changes')}
          rows={changed.map(({ task, before, after }) => ({
            ...{ id: task.id, name: nameOf(task), before, after, why: null },
          }))}
        />
      )}
    </section>
  );
}

/** What the team made of the default schedule and stays, by name. */
function Kept(kept: Readonly<Record<'tasks' | 'links' | 'gone', readonly string[]>>) {
  const { t } = useWords();
  const names = useNames();
  const { tasks, links, gone } = kept;
  return (
    <>
      {tasks.length > 0 && (
        <li>{t('timeline-length.kept_place', { count: tasks.length, names: names(tasks) })}</li>
      )}
      {links.length > 0 && (
        <li>{t('timeline-length.kept_link', { count: links.length, names: names(links) })}</li>
      )}
      {gone.length > 0 && (
        <li>{t('timeline-length.kept_gone', { count: gone.length, names: names(gone) })}</li>
      )}
    </>
  );
}

/** Some names and how many more there are. */
function useNames(): (all: readonly string[]) => string {
  const { t } = useWords();
  return (all) => {
    const shown = all.slice(0, NAMED).join('; ');
    return all.length <= NAMED
      ? shown
      : t('timeline-length.and_more', { names: shown, count: all.length - NAMED });
  };
}
