import { ActionIcon, NativeSelect, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { addLinks, removeLinks, updateLink } from '@shared/commands/timeline-links';
import { LINK_TYPES, LONGEST_DAYS } from '@shared/plan/timeline';
import type { TimelineLink } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { useWords } from '../../ui/words';
import { nameById, reported } from './edits';
import { NumberField } from './number-field';
import type { TaskPartProps } from './task-part-props';
import classes from './timeline.module.css';
import { useTimelineState } from './use-timeline';

/** Most entries offered at once: the person types to find the others. */
const OFFERED = 40;

/** What a task waits for and what waits for it. */
export function TaskLinks(props: TaskPartProps) {
  return (
    <>
      <LinkTable {...props} side="from" />
      <LinkTable {...props} side="to" />
    </>
  );
}

type Side = 'from' | 'to';

function LinkTable({ row, nameOf, side }: TaskPartProps & { readonly side: Side }) {
  const { t } = useWords();
  const { id } = row.task;
  const all = usePlan((plan) => plan.timeline.links);
  const links = all.filter((link) => (side === 'from' ? link.to : link.from) === id);
  const title = t(side === 'from' ? 'timeline.waits_for' : 'timeline.is_awaited');
  return (
    <section className={classes.linkPart} aria-label={title}>
      <Text fw={600} size="sm">
        {title}
      </Text>
      {links.length > 0 && (
        <table className={classes.linkTable}>
          <thead>
            <tr>
              <th scope="col">{t('timeline.link_task')}</th>
              <th scope="col">{t('timeline.link_type')}</th>
              <th scope="col">{t('timeline.link_lag')}</th>
              <th scope="col">{t('timeline.link_unit')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('timeline.link_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} name={nameById(link[side], nameOf)} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      )}
      <AddLink row={row} nameOf={nameOf} side={side} />
    </section>
  );
}

interface LinkRowProps extends Pick<TaskPartProps, 'nameOf'> {
  readonly link: TimelineLink;
  readonly name: string;
}

function LinkRow({ link, name, nameOf }: LinkRowProps) {
  const { t } = useWords();
  const set = (patch: Partial<Pick<TimelineLink, 'type' | 'lag' | 'lagUnit'>>) =>
    reported(dispatch(updateLink, { id: link.id, patch }), nameOf);
  return (
    <tr>
      <td dir="auto">{name}</td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('timeline.link_type_of', { name })}
          value={link.type}
          onChange={(event) => {
            const type = LINK_TYPES.find((entry) => entry === event.currentTarget.value);
            if (type) set({ type });
          }}
        >
          {LINK_TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`timeline.link_${type}`)}
            </option>
          ))}
        </NativeSelect>
      </td>
      <td className={classes.narrow}>
        <NumberField
          label=""
          hideLabel={t('timeline.link_lag_of', { name })}
          value={link.lag}
          min={-LONGEST_DAYS}
          max={LONGEST_DAYS}
          onChange={(lag) => set({ lag })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('timeline.link_unit_of', { name })}
          value={link.lagUnit}
          onChange={(event) =>
            set({ lagUnit: event.currentTarget.value === 'calendar' ? 'calendar' : 'working' })
          }
        >
          <option value="working">{t('timeline.unit_working')}</option>
          <option value="calendar">{t('timeline.unit_calendar')}</option>
        </NativeSelect>
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          aria-label={t('timeline.link_remove_of', { name })}
          onClick={() => dispatch(removeLinks, { ids: [link.id] })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

function AddLink({ row, nameOf, side }: TaskPartProps & { readonly side: Side }) {
  const { t } = useWords();
  const state = useTimelineState();
  const { id } = row.task;
  const data = useMemo(
    () =>
      state.rows
        .filter(({ task }) => task.id !== id)
        .map(({ task, wbs }) => ({
          value: task.id,
          label: t('timeline.dialog_title', { wbs, name: nameOf(task) }),
        })),
    [state, id, nameOf, t],
  );
  const add = (other: string | null) => {
    if (other === null) return;
    const ends = side === 'from' ? { from: other, to: id } : { from: id, to: other };
    const link = { id: newId(), ...ends, type: 'FS' as const, lag: 0, lagUnit: 'working' as const };
    reported(dispatch(addLinks, { links: [link] }), nameOf);
  };
  return (
    <Select
      size="xs"
      mt={6}
      searchable
      value={null}
      data={data}
      limit={OFFERED}
      aria-label={t(side === 'from' ? 'timeline.add_waits_for' : 'timeline.add_is_awaited')}
      placeholder={t(side === 'from' ? 'timeline.add_waits_for' : 'timeline.add_is_awaited')}
      nothingFoundMessage={t('timeline.nothing_found')}
      comboboxProps={{ withinPortal: true }}
      onChange={add}
    />
  );
}
