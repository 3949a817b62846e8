import { create } from 'zustand';
import type { Moved } from './bar-box';

/** What a person takes hold of. */
export const GRABS = ['move', 'finish', 'progress', 'linkStart', 'linkFinish', 'row'] as const;
export type Grab = (typeof GRABS)[number];

export interface Grabbed {
  readonly grab: Grab;
  readonly id: string;
}

/** The end of another bar a link is being drawn to. */
export interface LinkTarget {
  readonly id: string;
  readonly atStart: boolean;
  /** Why it cannot be linked, in words; null: it can. */
  readonly refused: string | null;
}

/** Between which rows, and how deep, a row would be put. */
export interface RowTarget {
  /** The line it would become. */
  readonly index: number;
  readonly level: number;
  readonly parent: string | null;
  readonly before: string | null;
}

/** Why nothing comes of the drag, wherever it is dropped, in words; null: something may. */
type Refused = string | null;

/** What dropping now would do. */
export type Preview = Grabbed &
  (
    | {
        readonly grab: 'move';
        readonly moved: Moved;
        /** Days of the other chosen bars, which go along, by id. */
        readonly others: ReadonlyMap<string, Moved>;
        /** Ids of chosen bars that cannot go along. */
        readonly staying: readonly string[];
        readonly refused: Refused;
      }
    | { readonly grab: 'finish'; readonly moved: Moved; readonly refused: Refused }
    | { readonly grab: 'progress'; readonly progress: number }
    | {
        readonly grab: 'linkStart' | 'linkFinish';
        readonly target: LinkTarget | null;
        /** Px in the drawing of the bars. */
        readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
      }
    | { readonly grab: 'row'; readonly place: RowTarget | null; readonly refused: Refused }
  );

interface DragState {
  readonly preview: Preview | null;
  /** What the last drag did, for the spoken announcement. */
  readonly said: string;
}

/** The drag under way. */
export const useDrag = create<DragState>(() => ({ preview: null, said: '' }));

/** Days a bar would have after the drag; null for one that is not dragged. The same value while it stays there. */
export function movedOf(preview: Preview | null, id: string): Moved | null {
  if (preview?.grab === 'finish') return preview.id === id ? preview.moved : null;
  if (preview?.grab !== 'move') return null;
  return preview.id === id ? preview.moved : (preview.others.get(id) ?? null);
}

/** Name of a handle for the drag library. */
export function handleId({ grab, id }: Grabbed): string {
  return `${grab}:${id}`;
}

export function readHandle(handle: string | number): Grabbed | null {
  const text = String(handle);
  const at = text.indexOf(':');
  const grab = GRABS.find((entry) => entry === text.slice(0, at));
  return grab ? { grab, id: text.slice(at + 1) } : null;
}
