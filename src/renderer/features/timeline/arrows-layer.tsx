import { Fragment, memo, useMemo } from 'react';
import type { TimelineLink } from '@shared/plan/types';
import { isCriticalLink, type TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { arrowHead, arrowPath, type End } from './arrows';
import { boxOf } from './bar-box';
import classes from './chart.module.css';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import { useWindow } from './use-window';
import { ROW_PX, useView } from './view-store';

interface ArrowsProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
}

/** Rows by which the drawing of the arrows moves on: most scroll frames leave it as it is. */
const STEP = 16;

/** Dependency arrows of the rows in view, in one drawing. */
export const ArrowsLayer = memo(function ArrowsLayer(props: ArrowsProps) {
  const shown = useView((view) => view.layers.includes('links'));
  return shown ? <Arrows {...props} /> : null;
});

function Arrows({ rows, scale, state }: ArrowsProps) {
  const links = usePlan((plan) => plan.timeline.links);
  const chosen = useView((view) => view.chosen);
  const critical = useView((view) => view.layers.includes('critical'));
  const first = useWindow((window) => Math.floor(window.first / STEP) * STEP);
  const last = useWindow((window) => Math.ceil(window.last / STEP) * STEP);
  const places = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const spans = useMemo(() => spansOf(links, places), [links, places]);
  const paths = useMemo(() => {
    const drawn: Record<Kind, Drawn> = { plain: NOTHING, critical: NOTHING, chosen: NOTHING };
    for (const { link, ...span } of spans) {
      if (span.last < first || span.first > last) continue;
      const ends = endsOf(link, { state, scale, places });
      if (!ends) continue;
      const isChosen = chosen.has(link.from) || chosen.has(link.to);
      const kind = isChosen ? 'chosen' : critical && isCriticalLink(link, state) ? 'critical' : 'plain';
      const { lines, heads } = drawn[kind];
      drawn[kind] = {
        lines: lines + arrowPath(link.type, ...ends),
        heads: heads + arrowHead(link.type, ends[1]),
      };
    }
    return drawn;
  }, [spans, first, last, state, scale, places, chosen, critical]);
  return (
    <svg className={classes.arrowField} aria-hidden>
      {KINDS.map((kind) => (
        <Fragment key={kind}>
          <path className={classes.arrow} data-kind={kind} d={paths[kind].lines} />
          <path className={classes.arrowHead} data-kind={kind} d={paths[kind].heads} />
        </Fragment>
      ))}
    </svg>
  );
}

const KINDS = ['plain', 'critical', 'chosen'] as const;
type Kind = (typeof KINDS)[number];

/** All arrows of a kind as two paths: an element for each would cost scrolling dear. */
interface Drawn {
  readonly lines: string;
  readonly heads: string;
}

const NOTHING: Drawn = { lines: '', heads: '' };

interface Span {
  readonly link: TimelineLink;
  /** Rows between which its arrow runs. */
  readonly first: number;
  readonly last: number;
}

function spansOf(links: readonly TimelineLink[], places: ReadonlyMap<string, number>): readonly Span[] {
  return links.flatMap((link) => {
    const [a, b] = [places.get(link.from), places.get(link.to)];
    if (a === undefined || b === undefined) return [];
    return [{ link, first: Math.min(a, b), last: Math.max(a, b) }];
  });
}

interface EndsInput {
  readonly state: TimelineState;
  readonly scale: Scale;
  readonly places: ReadonlyMap<string, number>;
}

function endsOf(link: TimelineLink, { state, scale, places }: EndsInput): readonly [End, End] | null {
  const side = (id: string, atStart: boolean): End | null => {
    const row = state.byId.get(id);
    const box = row && boxOf(row, scale);
    const place = places.get(id);
    if (!box || place === undefined) return null;
    return { x: atStart ? box.x : box.x + box.width, y: place * ROW_PX + ROW_PX / 2 };
  };
  const from = side(link.from, link.type === 'SS' || link.type === 'SF');
  const to = side(link.to, link.type === 'FS' || link.type === 'SS');
  return from && to && [from, to];
}
