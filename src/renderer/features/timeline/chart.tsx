import { useRef } from 'react';
import type { TimelineState } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { Axis } from './axis';
import { BackLayer } from './back-layer';
import { BarsLayer } from './bars-layer';
import { ArrowsLayer } from './arrows-layer';
import classes from './chart.module.css';
import { DragHint, InsertLine } from './drag-hint';
import { DragScope } from './drag-scope';
import { widthOf } from './scale';
import { Splitter } from './splitter';
import type { NameOf } from './task-words';
import { TreePane } from './tree-pane';
import { useFocusedRow } from './use-focused-row';
import { useScale, useShownRows } from './use-timeline';
import { useZoomKeepingPlace } from './use-zoom';
import { useFollowedWindow, useWindow } from './use-window';
import { HEAD_PX, ROW_PX, TREE_LEAST, TREE_USUAL, useView } from './view-store';

interface ChartProps {
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** Room that is always left for the bars, px. */
const BARS_LEAST = 160;
/** Share of the room the tree takes at most by itself. */
const TREE_SHARE = 0.56;

/** Tree and bars in one scroll container; only what is in view is drawn. */
export function Chart({ state, nameOf }: ChartProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useView((view) => view.treeWidth);
  const room = useWindow((window) => window.width);
  const width = wanted ?? Math.min(TREE_USUAL, room * TREE_SHARE);
  const treeWidth = Math.round(Math.max(TREE_LEAST, Math.min(width, room - BARS_LEAST)));
  useFollowedWindow(scroller, treeWidth);
  const rows = useShownRows(state);
  const scale = useScale(state, Math.max(BARS_LEAST, room - treeWidth));
  const timeWidth = Math.max(widthOf(scale), room - treeWidth);
  useFocusedRow(scroller, rows);
  useZoomKeepingPlace(scroller, scale, treeWidth);
  const view = { rows, scale, state, nameOf };
  return (
    <DragScope {...view}>
      <div ref={scroller} className={classes.scroller} data-chart>
        <div
          className={classes.canvas}
          style={{
            inlineSize: treeWidth + timeWidth,
            '--tree-width': `${treeWidth.toString()}px`,
            blockSize: HEAD_PX + Math.max(rows.length, 1) * ROW_PX,
          }}
        >
          <div className={classes.treePane} style={{ inlineSize: treeWidth }}>
            <TreePane {...view} width={treeWidth} />
            <InsertLine />
            <Splitter width={treeWidth} most={room - BARS_LEAST} />
          </div>
          <section
            className={classes.barsPane}
            aria-label={t('timeline.bars')}
            style={{ inlineSize: timeWidth }}
          >
            <Axis scale={scale} state={state} />
            <div className={classes.layers}>
              <BackLayer {...view} />
              <ArrowsLayer {...view} />
              <BarsLayer {...view} />
              <DragHint {...view} />
            </div>
          </section>
        </div>
      </div>
    </DragScope>
  );
}
