import type { Quadrant } from '../../catalog/stakeholder-types';
import type { GridEntry } from './grid-layout';
import type { GapClass, Scheme } from './stakeholder-pen';

/** Somebody on the grid, with what the color and the shape of the mark say. */
export interface GridFigureEntry extends GridEntry {
  readonly gap: GapClass;
  /** What a pointer on the mark tells beside the name, e.g. "neutral, wanted: leading". */
  readonly note: string;
  /** A few letters before the name for the same, e.g. "N›L"; empty: none. */
  readonly tag: string;
}

/** Everything on the map in words and numbers: the drawing decides nothing about the plan. */
export interface StakeholderGridInput {
  readonly entries: readonly GridFigureEntry[];
  /** Ids of those a full field shows before all others, the most important first. */
  readonly keep?: readonly string[];
  readonly width: number;
  /** Height without the list of those behind "12 more". */
  readonly height: number;
  /** 11 for paper and screen; 18 for a projector. */
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly dir: 'ltr' | 'rtl';
  readonly axes: { readonly influence: string; readonly interest: string };
  readonly quadrants: Readonly<Record<Quadrant, { readonly name: string; readonly does: string }>>;
  readonly legend: Readonly<Record<GapClass, string>>;
  /** What the letters before the names mean. */
  readonly key: string;
  readonly more: (count: number) => string;
  /** Heads the members of a cluster in the list below, e.g. "Influence 5, interest 4"; null: no list. */
  readonly listOf: ((influence: number, interest: number) => string) | null;
  readonly alt: string;
}
