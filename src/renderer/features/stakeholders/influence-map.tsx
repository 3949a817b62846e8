import { DndContext, type Announcements, type DragEndEvent, type DragMoveEvent } from '@dnd-kit/core';
import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { updateStakeholders } from '@shared/commands/stakeholders';
import { cellBox } from '@shared/document/figures/grid-layout';
import { drawStakeholderGrid } from '@shared/document/figures/stakeholder-grid';
import { placedEntries, quadrantWords } from '@shared/document/stakeholder-figures';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { SvgFigure } from '../../ui/svg-figure';
import { useWords } from '../../ui/words';
import { MapCluster } from './map-cluster';
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
  const [target, setTarget] = useState<Scores | null>(null);
  const drag = useMapDrag({ holder, drawing, rtl: dir === 'rtl' });
  const place = (id: string, scores: Scores) => {
    const entry = register.find((known) => known.id === id);
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
      onDragMove={(event: DragMoveEvent) => setTarget(drag.onMove(event))}
      onDragEnd={(event: DragEndEvent) => {
        const scores = drag.onEnd(event);
        setTarget(null);
        if (scores) place(String(event.active.id), scores);
      }}
      onDragCancel={() => setTarget(null)}
    >
      <div className={classes.grid}>
        <div ref={holder} className={classes.plot}>
          {drawing && (
            <>
              <div aria-hidden>
                <SvgFigure svg={drawing.svg} />
              </div>
              {target && <Target box={cellBox(drawing.plot, target.influence, target.interest)} />}
              {drawing.marks.map((mark) => (
                <MapMark key={mark.id} mark={mark} name={nameOf(mark.id)} />
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
        <Unplaced names={names} />
      </div>
      <PlacedTable names={names} />
    </DndContext>
  );
}

/** The field a dragged mark would fall into. */
function Target({ box }: { readonly box: ReturnType<typeof cellBox> }) {
  return (
    <div
      className={classes.target}
      style={{
        insetInlineStart: box.x,
        insetBlockStart: box.y,
        inlineSize: box.width,
        blockSize: box.height,
      }}
    />
  );
}
