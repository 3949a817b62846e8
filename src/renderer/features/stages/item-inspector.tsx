import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { catalogItem, stageNumber } from '@shared/catalog/stages';
import { STAGE_IDS, type StageId } from '@shared/catalog/types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Plan } from '@shared/plan/types';
import { itemsByTheme, type ItemView } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { itemTitle } from '../../state/item-words';
import { useSources } from '../../state/sources';
import { useToday } from '../../state/today';
import { MarkdownView } from '../../ui/markdown-view';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { SourceList } from '../../ui/source-list';
import { useWords } from '../../ui/words';
import { DecisionPart } from './inspector-decision';
import { EvidencePart } from './inspector-evidence';
import { HistoryPart } from './inspector-history';
import { LinksPart } from './inspector-links';
import { OwnItemPart } from './inspector-own';
import { NotesPart, WorkPart } from './inspector-work';
import { themeTitle } from './theme-words';
import { REPEAT_WORDS } from './words';

/** Inspector of an item: what is recorded about it, why it matters, how it is done, where it comes from. */
export function ItemInspector({ id }: { readonly id: string }) {
  const { t } = useWords();
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const found = useMemo(() => findItem(plan, id, today), [plan, id, today]);
  // While a stage is on its way the hook needs some family; stage 1 is as good as any.
  const text = useCatalogText(found?.item.stage ?? 'stage1');
  if (!text) return null;
  if (!found) return <Text c="dimmed">{t('inspector.gone')}</Text>;
  return <ItemPanel {...found} text={text} />;
}

interface FoundItem {
  readonly item: ItemView;
  readonly theme: { readonly id: string; readonly known: boolean };
}

/** An item of the catalog, of the team, or one that only has a record. */
function findItem(plan: Plan, id: string, today: string): FoundItem | null {
  const own = plan.stages.customItems.find((item) => item.id === id);
  const stage: StageId | undefined = catalogItem(id)?.stage.id ?? own?.stage;
  for (const candidate of stage ? [stage] : STAGE_IDS) {
    for (const theme of itemsByTheme(plan, candidate, today)) {
      const item = theme.items.find((entry) => entry.id === id);
      if (item) return { item, theme };
    }
  }
  return null;
}

function ItemPanel({ item, theme, text }: FoundItem & { readonly text: CatalogText }) {
  const { t } = useWords();
  const number = stageNumber(item.stage);
  const title = itemTitle(item, text);
  const place = t('inspector.place', { number, theme: themeTitle(theme, { t, text }) });
  return (
    <>
      <PanelTitle kicker={place} title={title} />
      {item.origin === 'unknown' && (
        <Text size="sm" c="dimmed" mt={8}>
          {t('inspector.unknown')}
        </Text>
      )}
      <WorkPart item={item} title={title} />
      {item.origin === 'catalog' && <Guidance item={item} text={text} />}
      {item.origin === 'own' && <OwnItemPart own={item.own} text={text} />}
      {item.origin === 'catalog' && <LinksPart links={item.catalog.links ?? []} />}
      <NotesPart item={item} />
      <EvidencePart item={item} />
      <DecisionPart item={item} />
      <PanelPart title={t('inspector.source')}>
        {item.origin === 'catalog' ? (
          <Sources refs={item.catalog.refs} />
        ) : (
          <OwnSource origin={item.origin} />
        )}
      </PanelPart>
      <HistoryPart record={item.record} />
    </>
  );
}

/** Why, how and what good looks like, in the words of the catalog. */
function Guidance({
  item,
  text,
}: {
  readonly item: ItemView & { readonly origin: 'catalog' };
  readonly text: CatalogText;
}) {
  const { t } = useWords();
  const { repeats } = item.catalog;
  return (
    <>
      <PanelPart title={t('inspector.why')}>
        <Prose value={text(item.id, 'why')} />
      </PanelPart>
      <PanelPart title={t('inspector.how')}>
        <Prose value={text(item.id, 'how')} />
        {repeats && (
          <Text size="sm" c="dimmed">
            {t('inspector.repeats', { how: t(REPEAT_WORDS[repeats]) })}
          </Text>
        )}
      </PanelPart>
      <PanelPart title={t('inspector.good')}>
        <Prose value={text(item.id, 'good')} />
      </PanelPart>
    </>
  );
}

function Prose({ value }: { readonly value: string }) {
  return (
    <Text component="div" size="sm">
      <MarkdownView value={value} />
    </Text>
  );
}

function Sources({ refs }: { readonly refs: readonly string[] }) {
  const sources = useSources(refs);
  return sources && <SourceList sources={sources} />;
}

function OwnSource({ origin }: { readonly origin: 'own' | 'unknown' }) {
  const { t } = useWords();
  return (
    <Text size="xs" c="dimmed">
      {t(origin === 'own' ? 'inspector.source_own' : 'stages.unknown')}
    </Text>
  );
}
