import {
  PointerSensor,
  useSensor,
  useSensors,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useMemo, useRef, type RefObject } from 'react';
import { cellBox, scoresAt } from '@shared/document/figures/grid-layout';
import type { StakeholderGridDrawing } from '@shared/document/figures/stakeholder-grid';
import type { Stakeholder } from '@shared/plan/types';
import { KeySensor, type KeySensorOptions } from '../../ui/key-sensor';
import { usePointerPlace } from './use-pointer-place';

export interface Scores {
  readonly influence: number;
  readonly interest: number;
}

interface Input {
  readonly holder: RefObject<HTMLElement | null>;
  readonly drawing: StakeholderGridDrawing | null;
  readonly entries: ReadonlyMap<string, Stakeholder>;
  readonly rtl: boolean;
}

/** Where somebody without scores lands with the first arrow key. */
const MIDDLE: Scores = { influence: 3, interest: 3 };
/** Enter stays what it is on a button: it shows the details. */
const LIFTS: ReadonlySet<string> = new Set(['Space']);
const POINTER = { activationConstraint: { distance: 4 } };
const STEPS: Readonly<Record<string, readonly [influence: number, interest: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Drags on the map in scores. A pointer counts by where it is; the keyboard goes from field to field, and its
 * pixels only follow so that the name is seen to move.
 */
export function useMapDrag({ holder, drawing, entries, rtl }: Input) {
  const state = useRef<{ scores: Scores | null; keyboard: boolean }>({ scores: null, keyboard: false });
  const pointer = usePointerPlace();
  const keys = useMemo<KeySensorOptions>(() => {
    const coordinateGetter: KeyboardCoordinateGetter = ({ code }) => {
      const step = STEPS[code];
      const frame = holder.current?.getBoundingClientRect();
      if (!step || !drawing || !frame) return undefined;
      const before = state.current.scores;
      const next = before === null ? MIDDLE : moved(before, step, rtl);
      state.current.scores = next;
      const box = cellBox(drawing.plot, next.influence, next.interest);
      const x = rtl ? frame.right - box.x - box.width : frame.left + box.x;
      return { x: x + 8, y: frame.top + box.y + box.height / 2 };
    };
    return { coordinateGetter, start: LIFTS };
  }, [holder, drawing, rtl]);
  const sensors = useSensors(useSensor(PointerSensor, POINTER), useSensor(KeySensor, keys));
  const pointed = (): Scores | null => {
    const frame = holder.current?.getBoundingClientRect();
    const place = pointer.now();
    if (!place || !drawing || !frame) return null;
    const { x, y } = place;
    const isOutside = x < frame.left || x > frame.right || y < frame.top || y > frame.bottom;
    if (isOutside) return null;
    return scoresAt(drawing.plot, rtl ? frame.right - x : x - frame.left, y - frame.top);
  };
  const stop = (): void => {
    pointer.stop();
    state.current = { scores: null, keyboard: false };
  };
  return {
    sensors,
    scores: () => state.current.scores,
    onStart: ({ active, activatorEvent }: DragStartEvent) => {
      const keyboard = activatorEvent instanceof KeyboardEvent;
      if (activatorEvent instanceof PointerEvent) pointer.start(activatorEvent);
      const entry = entries.get(String(active.id));
      state.current = { keyboard, scores: keyboard && entry ? scoresOf(entry) : null };
    },
    onMove: (): void => {
      if (!state.current.keyboard) state.current.scores = pointed();
    },
    onCancel: stop,
    /** The scores of the field the name falls into; null beside the map. */
    onEnd: (): Scores | null => {
      const scores = state.current.keyboard ? state.current.scores : pointed();
      stop();
      return scores;
    },
  };
}

function scoresOf({ influence, interest }: Stakeholder): Scores | null {
  return influence === null || interest === null ? null : { influence, interest };
}

function moved(before: Scores, [up, along]: readonly [number, number], rtl: boolean): Scores {
  const within = (value: number): number => Math.min(5, Math.max(1, value));
  return {
    influence: within(before.influence + up),
    interest: within(before.interest + (rtl ? -along : along)),
  };
}
