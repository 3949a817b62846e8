import { Button, Text } from '@mantine/core';
import { DEFAULT_STAGES } from '@shared/catalog/timeline-tasks';
import type { TimelineRow, TimelineState } from '@shared/timeline';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useSources } from '../../state/sources';
import { MarkdownView } from '../../ui/markdown-view';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { SourceList } from '../../ui/source-list';
import { useWords } from '../../ui/words';
import { GoTo } from './fault';
import { RelatedPart } from './panel-related';
import { WhyPart } from './panel-why';
import { useDayWords, useTaskNames, STAGE_NAMES, type NameOf } from './task-words';
import classes from './timeline.module.css';
import { useTimelineState } from './use-timeline';
import { useView } from './view-store';
import { whyWords } from './why';

/** Inspector of a task: why it is there, why it starts when it does, what it is linked to, where it comes from. */
export function TaskPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const state = useTimelineState();
  const nameOf = useTaskNames();
  const text = useCatalogText('timeline');
  if (!nameOf || !text) return null;
  const row = state.byId.get(id);
  if (!row) return <Text c="dimmed">{t('timeline.gone')}</Text>;
  const { task } = row;
  const why = task.catalog === null ? '' : text(task.catalog, 'why');
  const kicker = task.stage === null ? row.wbs : `${row.wbs} · ${t(STAGE_NAMES[task.stage])}`;
  return (
    <div className={classes.panel}>
      <PanelTitle kicker={kicker} title={nameOf(task)} />
      <div>
        <Button size="xs" variant="default" onClick={() => useView.setState({ dialog: id })}>
          {t('timeline.edit')}
        </Button>
      </div>
      <Dates row={row} state={state} nameOf={nameOf} />
      <WhyPart id={id} state={state} nameOf={nameOf} />
      {why !== '' && (
        <PanelPart title={t('inspector.why')}>
          <Text size="sm">{why}</Text>
        </PanelPart>
      )}
      {task.notes !== '' && (
        <PanelPart title={t('timeline.notes')}>
          <Text component="div" size="sm">
            <MarkdownView value={task.notes} />
          </Text>
        </PanelPart>
      )}
      <LinksPart id={id} nameOf={nameOf} />
      <RelatedPart task={task} />
      <PanelPart title={t('inspector.source')}>
        <Sources catalog={task.catalog} />
      </PanelPart>
    </div>
  );
}

interface DatesProps {
  readonly row: TimelineRow;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

function Dates({ row, state, nameOf }: DatesProps) {
  const { t } = useWords();
  const day = useDayWords();
  const { dates } = row;
  if (!dates) return null;
  const days = (count: number) => t('timeline.days', { count });
  return (
    <PanelPart title={t('timeline.when')}>
      <Text size="sm">
        {t('timeline.when_text', {
          start: day(dates.start),
          why: whyWords(row, state, { t, nameOf, day }),
        })}
      </Text>
      <dl className={classes.facts}>
        <Fact term={t('timeline.col_finish')} value={day(dates.finish) || t('timeline.no_end')} />
        {dates.lateFinish !== null && <Fact term={t('timeline.late_finish')} value={day(dates.lateFinish)} />}
        {dates.totalFloat !== null && (
          <Fact term={t('timeline.total_float')} value={days(dates.totalFloat)} />
        )}
        {dates.freeFloat !== null && <Fact term={t('timeline.free_float')} value={days(dates.freeFloat)} />}
      </dl>
      {dates.critical && <Text size="sm">{t('timeline.critical_text')}</Text>}
    </PanelPart>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

function LinksPart({ id, nameOf }: { readonly id: string; readonly nameOf: NameOf }) {
  const { t } = useWords();
  const links = usePlan((plan) => plan.timeline.links);
  const sides = [
    { title: t('timeline.waits_for'), ids: links.filter((link) => link.to === id).map((link) => link.from) },
    { title: t('timeline.is_awaited'), ids: links.filter((link) => link.from === id).map((link) => link.to) },
  ];
  return sides
    .filter(({ ids }) => ids.length > 0)
    .map(({ title, ids }) => (
      <PanelPart key={title} title={title}>
        <ul className={classes.plainList}>
          {ids.map((other) => (
            <li key={other}>
              <GoTo id={other} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      </PanelPart>
    ));
}

function Sources({ catalog }: { readonly catalog: string | null }) {
  const { t } = useWords();
  const entry = DEFAULT_STAGES.flatMap((stage) => stage.tasks).find(({ id }) => id === catalog);
  const sources = useSources(entry?.refs ?? []);
  if (!entry)
    return (
      <Text size="xs" c="dimmed">
        {t(catalog === null ? 'timeline.source_own' : 'timeline.source_default')}
      </Text>
    );
  return sources && <SourceList sources={sources} />;
}
