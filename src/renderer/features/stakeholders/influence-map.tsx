import { DndContext, type DragEndEvent } from '@dnd-kit/core';
import { useMemo, useRef } from 'react';
import { updateStakeholders } from '@shared/commands/stakeholders';
import { stakeholderNameIn } from '@shared/stakeholders';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { Lifted } from './map-drag-parts';
import { MapPlot } from './map-plot';
import { MapSaid } from './map-said';
import { PlacedTable } from './placed-table';
import { Unplaced } from './unplaced';
import { usePeopleById } from './use-cell-text';
import { useFocusedName } from './use-focused-name';
import { useMapAnnouncements } from './use-map-announcements';
import { useMapDrag } from './use-map-drag';
import { useMapDrawing } from './use-map-drawing';
import { usePlaced } from './use-placed';
import { useSize } from './use-size';
import classes from './maps.module.css';

/** Influence against interest. Marks are dragged by mouse, touch and keyboard; the list beside holds the rest. */
export function InfluenceMap({ fontSize }: { readonly fontSize: number }) {
  const { t, dir } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  const names = useMemo(
    () => new Map(register.map((entry) => [entry.id, stakeholderNameIn(people, entry)])),
    [register, people],
  );
  const entries = useMemo(() => new Map(register.map((entry) => [entry.id, entry])), [register]);
  const placed = usePlaced(holder);
  const drawing = useMapDrawing({ size, fontSize, keep: placed.ids });
  const drag = useMapDrag({ holder, drawing, entries, rtl: dir === 'rtl' });
  const { id: said = '', ...focus } = useFocusedName();
  const announcements = useMapAnnouncements({ names, scores: drag.scores });
  const place = ({ active }: DragEndEvent): void => {
    const scores = drag.onEnd();
    const entry = entries.get(String(active.id));
    if (!scores || !entry) return;
    placed.add(entry.id);
    if (entry.influence !== scores.influence || entry.interest !== scores.interest)
      dispatch(updateStakeholders, { ids: [entry.id], patch: scores });
  };
  const screenReaderInstructions = { draggable: t('stakeholders.map_drag_help') };
  return (
    <DndContext
      sensors={drag.sensors}
      accessibility={{ announcements, screenReaderInstructions }}
      autoScroll={false}
      onDragStart={drag.onStart}
      onDragMove={drag.onMove}
      onDragCancel={drag.onCancel}
      onDragEnd={place}
    >
      <MapSaid entry={entries.get(said)} name={names.get(said) ?? ''} />
      <div className={classes.grid} {...focus}>
        {/* First for the keyboard: whoever is not placed yet is what the map waits for. */}
        <Unplaced names={names} />
        <div ref={holder} className={classes.plot}>
          {drawing && <MapPlot drawing={drawing} names={names} entries={entries} scores={drag.scores} />}
        </div>
      </div>
      <PlacedTable names={names} />
      <Lifted names={names} />
    </DndContext>
  );
}
