import { Text } from '@mantine/core';
import { INFRASTRUCTURE_ITEMS } from '@shared/catalog/tools-infrastructure';
import { infrastructureCommands } from '@shared/commands/staffing';
import { INFRASTRUCTURE_STATES } from '@shared/plan/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { MarkdownView } from '../../ui/markdown-view';
import { PanelTitle } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { itemName, type InfrastructurePatch } from './infrastructure-columns';
import { OriginLine } from './origin-line';
import { Fold, SelectField } from './panel-parts';
import { OwnerField, PriceFields, RemoveButton, StartFields } from './thing-parts';
import { INFRASTRUCTURE_STATE_WORDS } from './thing-words';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Inspector of a system or room: what to ask of it, whether it is there, what it costs. */
export function InfrastructurePanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const words = useTeamWords();
  const tools = useCatalogText('tools');
  const entry = usePlan((plan) => plan.staffing.infrastructure.find((known) => known.id === id));
  if (!entry) return <Text c="dimmed">{t('staffing-infrastructure.gone')}</Text>;
  if (!words || !tools) return null;
  const set = (patch: InfrastructurePatch) => {
    dispatch(infrastructureCommands.update, { ids: [id], patch });
  };
  const item = INFRASTRUCTURE_ITEMS.find((known) => known.id === entry.item) ?? null;
  return (
    <div className={classes.panel}>
      <PanelTitle kicker={t('staffing-infrastructure.kicker')} title={itemName(entry, tools)} />
      {item !== null && (
        <div>
          <Text size="sm">{tools(`tool-i-${item.id}`, 'why')}</Text>
          <OriginLine of={item} />
        </div>
      )}
      <LineField
        size="xs"
        dir="auto"
        label={t('staffing-infrastructure.own_name')}
        required={entry.item === null}
        placeholder={item === null ? '' : tools(`tool-i-${item.id}`, 'name')}
        value={entry.name}
        onChange={(name) => set({ name: name.trim() })}
      />
      <SelectField
        label={t('staffing-tools.col_state')}
        {...(entry.state === 'byHost' ? { description: t('staffing-infrastructure.by_host_help') } : {})}
        value={entry.state}
        options={INFRASTRUCTURE_STATES.map((value) => ({
          value,
          label: t(INFRASTRUCTURE_STATE_WORDS[value]),
        }))}
        onChange={(value) =>
          set({ state: INFRASTRUCTURE_STATES.find((known) => known === value) ?? 'needed' })
        }
      />
      <PriceFields entry={entry} onChange={set} />
      <StartFields start={entry.start} words={words} onChange={(start) => set({ start })} />
      <OwnerField owner={entry.owner} onChange={(owner) => set({ owner })} />
      {item !== null && (
        <Fold title={t('staffing-infrastructure.ask')} open>
          <MarkdownView value={tools(`tool-i-${item.id}`, 'require')} />
        </Fold>
      )}
      <MarkdownField label={t('staffing.part_note')} value={entry.note} onChange={(note) => set({ note })} />
      <RemoveButton kind="infrastructure" id={id} label={t('staffing-infrastructure.remove')} />
    </div>
  );
}
