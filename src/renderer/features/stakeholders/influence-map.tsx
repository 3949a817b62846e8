import { DndContext, type Announcements, type DragEndEvent } from '@dnd-kit/core';
import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { updateStakeholders } from '@shared/commands/stakeholders';
import { drawStakeholderGrid } from '@shared/document/figures/stakeholder-grid';
import { placedEntries, quadrantWords } from '@shared/document/stakeholder-figures';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { MapCluster } from './map-cluster';
import { Lifted, MapTarget } from './map-drag-parts';
import { MapMark } from './map-mark';
import { PlacedTable } from './placed-table';
import { ENGAGEMENT_WORDS } from './stakeholder-words';
import { Unplaced } from './unplaced';
import { nameIn, usePeopleById } from './use-cell-text';
import { useMapDrag, type Scores } from './use-map-drag';
import { useSize } from './use-size';
import classes from './maps.module.css';

/** Influence against interest. Marks are dragged by mouse, touch and keyboard; the list beside holds the rest. */
export function InfluenceMap({ fontSize }: { readonly fontSize: number }) {
  const { t, dir } = useWords();
  const words = useCatalogText('stakeholders');
  const scheme = useComputedColorScheme('light');
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  const entries = useMemo(
    () =>
      placedEntries(
        register,
        (entry) => nameIn(people, entry),
        ({ current, wanted }) =>
          current === null || wanted === null
            ? ''
            : t('stakeholders.map_note', {
                current: t(ENGAGEMENT_WORDS[current]),
                wanted: t(ENGAGEMENT_WORDS[wanted]),
              }),
      ),
    [register, people, t],
  );
  const drawing = useMemo(() => {
    if (!words || !size || size.width < 200) return null;
    return drawStakeholderGrid({
      ...{ entries, width: size.width, height: Math.max(420, size.height), fontSize, scheme, dir },
      axes: { influence: t('stakeholders.influence'), interest: t('stakeholders.interest') },
      quadrants: quadrantWords(words),
      legend: {
        none: t('stakeholders.map_gap_none'),
        small: t('stakeholders.map_gap_small'),
        large: t('stakeholders.map_gap_large'),
        unknown: t('stakeholders.map_gap_unknown'),
      },
      more: (count) => t('stakeholders.map_more', { count }),
      listOf: null,
      alt: t('stakeholders.map_influence'),
    });
  }, [words, size, entries, fontSize, scheme, dir, t]);
  const names = useMemo(
    () => new Map(register.map((entry) => [entry.id, nameIn(people, entry)])),
    [register, people],
  );
  const byId = useMemo(() => new Map(register.map((entry) => [entry.id, entry])), [register]);
  const drag = useMapDrag({ holder, drawing, entries: byId, rtl: dir === 'rtl' });
  const place = (id: string, scores: Scores) => {
    const entry = byId.get(id);
    if (entry && (entry.influence !== scores.influence || entry.interest !== scores.interest))
      dispatch(updateStakeholders, { ids: [id], patch: scores });
  };
  const nameOf = (id: string | number): string => names.get(String(id)) ?? '';
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('stakeholders.map_lifted', { name: nameOf(active.id) }),
    onDragOver: () => undefined,
    onDragMove: () => {
      const scores = drag.scores();
      return scores ? t('stakeholders.map_over', { ...scores }) : undefined;
    },
    onDragEnd: ({ active }) => t('stakeholders.map_dropped', { name: nameOf(active.id) }),
    onDragCancel: ({ active }) => t('stakeholders.map_canceled', { name: nameOf(active.id) }),
  };
  return (
    <DndContext
      sensors={drag.sensors}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('stakeholders.map_drag_help') },
      }}
      autoScroll={false}
      onDragStart={drag.onStart}
      onDragMove={drag.onMove}
      onDragEnd={(event: DragEndEvent) => {
        const scores = drag.onEnd(event);
        if (scores) place(String(event.active.id), scores);
      }}
    >
      <div className={classes.grid}>
        {/* First for the keyboard: whoever is not placed yet is what the map waits for. */}
        <Unplaced names={names} />
        <div ref={holder} className={classes.plot}>
          {drawing && (
            <>
              <div aria-hidden>
                <SvgFigure svg={drawing.svg} />
              </div>
              <MapTarget plot={drawing.plot} scores={drag.scores} />
              {drawing.marks.map((mark) => (
                <MapMark key={mark.id} mark={mark} name={nameOf(mark.id)} entry={byId.get(mark.id)} />
              ))}
              {drawing.clusters.map((cluster) => (
                <MapCluster
                  key={`${cluster.influence}/${cluster.interest}`}
                  cluster={cluster}
                  names={names}
                />
              ))}
            </>
          )}
        </div>
      </div>
      <PlacedTable names={names} />
      <Lifted names={names} />
    </DndContext>
  );
}
