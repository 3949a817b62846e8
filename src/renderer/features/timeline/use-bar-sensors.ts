import { PointerSensor, useSensor, useSensors, type KeyboardCoordinateGetter } from '@dnd-kit/core';
import { useMemo } from 'react';
import { KeySensor } from '../../ui/key-sensor';
import { useWords } from '../../ui/words';
import { readHandle, useDrag } from './drag-store';
import type { Scale } from './scale';
import { ROW_PX } from './view-store';
import { nextDayInDrag } from './drag-calendar';

const POINTER = { activationConstraint: { distance: 4 } };
const INDENT = 16;
/** Days a key with Shift moves by. */
const STRIDE = 5;

/** Pointer and keyboard for bars and rows: an arrow key is one working day, one row, or one level. */
export function useBarSensors(scale: Scale) {
  const { dir } = useWords();
  const keyboard = useMemo(
    () => ({ coordinateGetter: keysFor(scale, dir === 'rtl' ? -1 : 1) }),
    [scale, dir],
  );
  return useSensors(useSensor(PointerSensor, POINTER), useSensor(KeySensor, keyboard));
}

function keysFor(scale: Scale, sign: 1 | -1): KeyboardCoordinateGetter {
  return (event, { active, currentCoordinates: { x, y } }) => {
    const grabbed = readHandle(active);
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.code] ?? 0;
    const height = { ArrowUp: -1, ArrowDown: 1 }[event.code] ?? 0;
    if (!grabbed || (side === 0 && height === 0)) return undefined;
    event.preventDefault();
    if (height !== 0) return { x, y: y + height * ROW_PX };
    const step = side * (event.shiftKey ? STRIDE : 1);
    if (grabbed.grab === 'row') return { x: x + side * INDENT, y };
    if (grabbed.grab === 'progress') return { x: x + step * percentPx(scale), y };
    if (grabbed.grab !== 'move' && grabbed.grab !== 'finish') return { x: x + step * STRIDE * 2, y };
    return { x: x + sign * nextDayInDrag(step * sign) * scale.pxPerDay, y };
  };
}

/** Five percent of the bar that is held. */
function percentPx(scale: Scale): number {
  const { preview } = useDrag.getState();
  const bar = preview && document.querySelector(`[data-bar="${CSS.escape(preview.id)}"]`);
  return bar ? bar.getBoundingClientRect().width / 20 : scale.pxPerDay;
}
