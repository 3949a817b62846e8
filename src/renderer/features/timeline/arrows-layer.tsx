import { memo, useMemo } from 'react';
import type { TimelineLink } from '@shared/plan/types';
import { isCriticalLink, type TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { arrowPath, type End } from './arrows';
import { boxOf } from './bar-box';
import classes from './chart.module.css';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import type { Window } from './use-window';
import { ROW_PX, useView } from './view-store';

interface ArrowsProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly window: Window;
  readonly state: TimelineState;
}

/** Dependency arrows of the rows in view, in one drawing. */
export const ArrowsLayer = memo(function ArrowsLayer(props: ArrowsProps) {
  const shown = useView((view) => view.layers.includes('links'));
  return shown ? <Arrows {...props} /> : null;
});

function Arrows({ rows, scale, window, state }: ArrowsProps) {
  const links = usePlan((plan) => plan.timeline.links);
  const chosen = useView((view) => view.chosen);
  const critical = useView((view) => view.layers.includes('critical'));
  const { first, last, x0, x1 } = window;
  const places = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const spans = useMemo(() => spansOf(links, places), [links, places]);
  const arrows = useMemo(
    () => spans.filter((span) => span.last >= first && span.first <= last),
    [spans, first, last],
  );
  const top = first * ROW_PX;
  const [width, height] = [x1 - x0, (last - first) * ROW_PX];
  return (
    <svg
      className={classes.arrows}
      aria-hidden
      style={{ insetInlineStart: x0, insetBlockStart: top, inlineSize: width, blockSize: height }}
      viewBox={`${x0.toString()} ${top.toString()} ${width.toString()} ${height.toString()}`}
    >
      <ArrowHeads />
      {arrows.map(({ link }) => {
        const ends = endsOf(link, { state, scale, places });
        if (!ends) return null;
        const kind =
          chosen.has(link.from) || chosen.has(link.to)
            ? 'chosen'
            : critical && isCriticalLink(link, state)
              ? 'critical'
              : 'plain';
        return (
          <path
            key={link.id}
            className={classes.arrow}
            data-kind={kind}
            d={arrowPath(link.type, ...ends)}
            markerEnd={`url(#arrow-${kind})`}
          />
        );
      })}
    </svg>
  );
}

function ArrowHeads() {
  return (
    <defs>
      {(['plain', 'critical', 'chosen'] as const).map((kind) => (
        <marker
          key={kind}
          id={`arrow-${kind}`}
          className={classes.arrowHead}
          data-kind={kind}
          viewBox="0 0 6 6"
          refX="5.5"
          refY="3"
          markerWidth="6"
          markerHeight="6"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L6 3L0 6z" />
        </marker>
      ))}
    </defs>
  );
}

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
