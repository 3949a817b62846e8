import { Anchor, Text } from '@mantine/core';
import { catalogItem } from '@shared/catalog/stages';
import { formatDayFor } from '@shared/i18n/format';
import type { ItemRecord, TimelineTask } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { ItemStateMark } from '../../ui/item-state-mark';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { useRelated } from './related-names';
import classes from './timeline.module.css';

/** What a task is linked to in the rest of the plan, each item with its state and its last change. */
export function RelatedPart({ task }: { readonly task: TimelineTask }) {
  const { t } = useWords();
  const related = useRelated();
  if (!related || task.items.length + task.services.length === 0) return null;
  const nameIn = (list: typeof related.items, id: string) =>
    list.find(({ value }) => value === id)?.label ?? id;
  return (
    <>
      {task.items.length > 0 && (
        <PanelPart title={t('timeline.items')}>
          <ul className={classes.plainList}>
            {task.items.map((id) => (
              <LinkedItem key={id} id={id} name={nameIn(related.items, id)} />
            ))}
          </ul>
        </PanelPart>
      )}
      {task.services.length > 0 && (
        <PanelPart title={t('timeline.services')}>
          <ul className={classes.plainList}>
            {task.services.map((id) => (
              <li key={id}>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="start"
                  onClick={() => goTo({ screen: 'services' }, { kind: 'service', id })}
                >
                  {nameIn(related.services, id)}
                </Anchor>
              </li>
            ))}
          </ul>
        </PanelPart>
      )}
    </>
  );
}

function LinkedItem({ id, name }: { readonly id: string; readonly name: string }) {
  const { t, language } = useWords();
  const record: ItemRecord | undefined = usePlan((plan) => plan.stages.items[id]);
  const own = usePlan((plan) => plan.stages.customItems.find((item) => item.id === id)?.stage);
  const stage = catalogItem(id)?.stage.id ?? own;
  const state = record?.state ?? 'notStarted';
  const last = record?.history.at(-1);
  return (
    <li>
      <span className={classes.linked}>
        <ItemStateMark state={state} />
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="start"
          onClick={() => {
            if (stage) goTo({ screen: stage }, { kind: 'item', id });
          }}
        >
          {name}
        </Anchor>
      </span>
      <Text size="xs" c="dimmed" ps={20}>
        {last
          ? t('timeline.item_changed', {
              state: t(`timeline.state_${state}`),
              day: formatDayFor(language, last.on, 'short'),
            })
          : t(`timeline.state_${state}`)}
      </Text>
    </li>
  );
}
