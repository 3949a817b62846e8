import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { engagementCommands } from '@shared/commands/stakeholders';
import { NEW_ACTION } from '@shared/plan/defaults';
import { ANNOUNCEMENT_PARTS, FREQUENCIES } from '@shared/plan/stakeholders';
import type { EngagementAction } from '@shared/plan/types';
import { isRecurring, stakeholderNameIn } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { useItemNames } from '../../state/item-names';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { EntriesTable } from '../../ui/entries-table';
import type { EntryColumn } from '../../ui/entry-types';
import { useWords } from '../../ui/words';
import { optionsOf } from './panel-parts';
import { ANNOUNCEMENT_WORDS, FREQUENCY_WORDS } from './stakeholder-words';
import { usePeopleById } from './use-cell-text';
import classes from './stakeholders.module.css';

type Shown = 'open' | 'done' | 'all';

/** The actions, edited in place; messages and results open below their row. */
export function ActionTable() {
  const { t } = useWords();
  const actions = usePlan((plan) => plan.stakeholders.actions);
  const people = usePeople();
  const [shown, setShown] = useState<Shown>('open');
  const columns = useColumns();
  const rows = actions.filter((action) => shown === 'all' || isDone(action) === (shown === 'done'));
  const add = (more: Partial<EngagementAction> = {}) => {
    setShown('open');
    const entry = { ...NEW_ACTION, aim: t('stakeholders.act_new'), ...more, id: newId() };
    dispatch(engagementCommands.add, { entry });
  };
  return (
    <>
      <div className={classes.filters}>
        <SegmentedControl
          size="xs"
          aria-label={t('stakeholders.show')}
          data={[
            { value: 'open', label: t('stakeholders.act_open') },
            { value: 'done', label: t('stakeholders.act_done_ones') },
            { value: 'all', label: t('stakeholders.act_all') },
          ]}
          value={shown}
          onChange={(value) => setShown(value === 'done' || value === 'all' ? value : 'open')}
        />
      </div>
      <EntriesTable
        label={t('stakeholders.act_title')}
        columns={columns}
        rows={rows}
        people={people}
        addLabel={t('stakeholders.act_add')}
        emptyText={t('stakeholders.act_empty')}
        onAdd={add}
        onChange={(id, key, value) =>
          void dispatch(engagementCommands.update, { id, patch: { [key]: value } })
        }
        onRemove={(id) => void dispatch(engagementCommands.remove, { id })}
      />
      <Announcement actions={actions} onAdd={add} />
    </>
  );
}

/** What comes round again is never over. */
function isDone(action: EngagementAction): boolean {
  return action.done !== null && !isRecurring(action);
}

function useColumns(): readonly EntryColumn[] {
  const { t } = useWords();
  const targets = useTargets();
  const tasks = useTaskOptions();
  const items = useItemNames();
  return [
    { key: 'aim', label: t('stakeholders.act_aim'), kind: 'line', required: true, width: 210 },
    { key: 'stakeholder', label: t('stakeholders.act_whom'), kind: 'choice', options: targets, width: 150 },
    { key: 'who', label: t('stakeholders.act_who'), kind: 'person' },
    { key: 'due', label: t('stakeholders.act_due'), kind: 'day' },
    {
      ...{ key: 'frequency', label: t('stakeholders.act_frequency'), kind: 'choice', required: true },
      options: optionsOf(FREQUENCIES, (value) => t(FREQUENCY_WORDS[value])),
    },
    { key: 'channel', label: t('stakeholders.act_channel'), kind: 'line', width: 110 },
    { key: 'done', label: t('stakeholders.act_done'), kind: 'day' },
    { key: 'message', label: t('stakeholders.act_message'), kind: 'markdown', width: 96 },
    { key: 'result', label: t('stakeholders.act_result'), kind: 'markdown', width: 96 },
    { key: 'task', label: t('stakeholders.act_task'), kind: 'choice', options: tasks, width: 130 },
    {
      ...{ key: 'items', label: t('stakeholders.act_items'), help: t('stakeholders.act_items_help') },
      ...{ kind: 'choices', options: items ?? [], width: 96 },
    },
  ];
}

function useTargets() {
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  return useMemo(
    () =>
      register
        .map((entry) => ({ value: entry.id, label: stakeholderNameIn(people, entry) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [register, people],
  );
}

function useTaskOptions() {
  const words = useCatalogText('timeline');
  const tasks = usePlan((plan) => plan.timeline.tasks);
  return useMemo(
    () =>
      tasks.map(({ id, name, catalog }) => ({
        value: id,
        label: name !== '' || catalog === null ? name : (words?.(catalog, 'name') ?? ''),
      })),
    [tasks, words],
  );
}

interface AnnouncementProps {
  readonly actions: readonly EngagementAction[];
  readonly onAdd: (more: Partial<EngagementAction>) => void;
}

/** The public announcement of stage 3, with the four things it has to tell. */
function Announcement({ actions, onAdd }: AnnouncementProps) {
  const { t } = useWords();
  const announcing = actions.filter(({ covers }) => covers.length > 0);
  const covered = new Set(announcing.flatMap(({ covers }) => covers));
  const missing = ANNOUNCEMENT_PARTS.filter((part) => !covered.has(part));
  const list = (parts: readonly (typeof ANNOUNCEMENT_PARTS)[number][]) =>
    parts.map((part) => t(ANNOUNCEMENT_WORDS[part])).join('; ');
  return (
    <div className={classes.offers}>
      {missing.length === 0 ? (
        <span>{t('stakeholders.ann_whole', { parts: list(ANNOUNCEMENT_PARTS) })}</span>
      ) : (
        <>
          <span>{t('stakeholders.ann_missing', { parts: list(missing) })}</span>
          <button
            type="button"
            className={classes.link}
            onClick={() =>
              onAdd({
                aim: t('stakeholders.ann_aim'),
                covers: missing,
                items: [ANNOUNCE_ITEM],
                message: missing.map((part) => `- ${t(ANNOUNCEMENT_WORDS[part])}`).join('\n'),
              })
            }
          >
            {t('stakeholders.ann_add')}
          </button>
        </>
      )}
    </div>
  );
}

/** The checklist item of stage 3 the announcement fulfils. */
const ANNOUNCE_ITEM = 's3-announce-team';
