import { Checkbox } from '@mantine/core';
import { BASIC_TASKS } from '@shared/catalog/staffing-lists';
import { positionCommands } from '@shared/commands/staffing';
import type { Position } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { ScrollPart } from './scroll-part';
import type { TeamWords } from './use-team-words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

interface ViewProps {
  readonly words: TeamWords;
}

/** Who can take over the basic tasks in a crisis: each is a task of the post, ticked here or in its details. */
export function BasicTasksView({ words }: ViewProps) {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  return (
    <ScrollPart label={t('staffing.view_basic')}>
      <h2 className={classes.heading}>{t('staffing.basic_title')}</h2>
      <p className={classes.quiet}>{t('staffing.basic_lead')}</p>
      {positions.length === 0 ? (
        <p>{t('staffing.basic_none')}</p>
      ) : (
        <table className={classes.table}>
          <caption className="visually-hidden">{t('staffing.basic_title')}</caption>
          <Head words={words} />
          <tbody>
            {positions.map((entry) => (
              <Post key={entry.id} entry={entry} words={words} />
            ))}
            <Sums positions={positions} />
          </tbody>
        </table>
      )}
    </ScrollPart>
  );
}

function Head({ words }: ViewProps) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('staffing.col_title')}</th>
        {BASIC_TASKS.map((task) => (
          <th key={task} scope="col" className={classes.basic}>
            {words.text(`stf-t-${task}`, 'name')}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Post({ entry, words }: ViewProps & { readonly entry: Position }) {
  const { t } = useWords();
  const { id, tasks } = entry;
  const post = words.positions.get(id) ?? '';
  const set = (task: string, isTaken: boolean) => {
    const others = tasks.filter((known) => known !== task);
    dispatch(positionCommands.update, { ids: [id], patch: { tasks: isTaken ? [...others, task] : others } });
  };
  return (
    <tr>
      <th scope="row" dir="auto">
        {post}
      </th>
      {BASIC_TASKS.map((task) => (
        <td key={task}>
          <Checkbox
            size="xs"
            aria-label={t('staffing.basic_of', { post, task: words.text(`stf-t-${task}`, 'name') })}
            checked={tasks.includes(task)}
            onChange={(event) => set(task, event.currentTarget.checked)}
          />
        </td>
      ))}
    </tr>
  );
}

/** How many posts have each task; a task of one post or none is what a crisis would show. */
function Sums({ positions }: { readonly positions: readonly Position[] }) {
  const { t } = useWords();
  const number = useNumbers();
  const of = number(positions.length);
  return (
    <tr data-strong>
      <th scope="row">{t('staffing.basic_sum')}</th>
      {BASIC_TASKS.map((task) => {
        const count = positions.filter(({ tasks }) => tasks.includes(task)).length;
        return (
          <td key={task} data-short={count < 2 || undefined}>
            {t('staffing.basic_count', { n: number(count), of })}
          </td>
        );
      })}
    </tr>
  );
}
