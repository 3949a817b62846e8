import { useWords } from '../../ui/words';
import { boxOf } from './bar-box';
import classes from './chart.module.css';
import { useDrag, type Preview } from './drag-store';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import { useDayWords, type NameOf } from './task-words';
import treeClasses from './tree.module.css';
import { previewWords } from './use-drag-handlers';
import { HEAD_PX, ROW_PX } from './view-store';

interface DragHintProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly nameOf: NameOf;
}

/** What dropping now would do, beside what is dragged. The same words are spoken, so these are silent. */
export function DragHint({ rows, scale, nameOf }: DragHintProps) {
  const { t } = useWords();
  const day = useDayWords();
  const preview = useDrag((state) => state.preview);
  if (!preview || preview.grab === 'row') return null;
  const place = placeOf(preview, rows, scale);
  const refused = isRefused(preview);
  return (
    <>
      {'line' in preview && <LinkLine preview={preview} />}
      <div
        className={classes.hintPlace}
        aria-hidden
        style={{ insetInlineStart: place.x, insetBlockStart: place.y, inlineSize: place.width }}
      >
        <span className={classes.hint} data-refused={refused || undefined}>
          {refused ? t(REFUSED[preview.grab]) : previewWords(preview, { t, day, nameOf })}
        </span>
      </div>
    </>
  );
}

/** The reason is said when it is let go: beside the bar there is no room for it. */
const REFUSED = {
  move: 'timeline.drag_stays',
  finish: 'timeline.drag_stays',
  progress: 'timeline.drag_stays',
  linkStart: 'timeline.drag_refused',
  linkFinish: 'timeline.drag_refused',
} as const;

function isRefused(preview: Preview): boolean {
  if ('target' in preview) return (preview.target?.refused ?? null) !== null;
  return 'refused' in preview && preview.refused !== null;
}

interface HintPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Along the bar, within which the words stay in view. */
function placeOf(preview: Preview, rows: readonly ShownRow[], scale: Scale): HintPlace {
  if ('line' in preview) return { x: preview.line.x2 + 12, y: preview.line.y2 + 12, width: 0 };
  const index = rows.findIndex((row) => row.id === preview.id);
  const row = rows[index]?.row;
  const box = row && boxOf(row, scale, 'moved' in preview ? preview.moved : undefined);
  const below = index * ROW_PX + ROW_PX;
  return { x: box?.x ?? 0, y: index === 0 ? below : below - ROW_PX - 24, width: box?.width ?? 0 };
}

function LinkLine({ preview }: { readonly preview: Extract<Preview, { grab: 'linkStart' | 'linkFinish' }> }) {
  const { x1, y1, x2, y2 } = preview.line;
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
  const [width, height] = [Math.max(1, Math.abs(x2 - x1)), Math.max(1, Math.abs(y2 - y1))];
  return (
    <svg
      className={classes.arrows}
      aria-hidden
      style={{ insetInlineStart: left, insetBlockStart: top, inlineSize: width, blockSize: height }}
      viewBox={`${left.toString()} ${top.toString()} ${width.toString()} ${height.toString()}`}
    >
      <path
        className={classes.linkLine}
        data-refused={isRefused(preview) || undefined}
        d={`M${x1.toString()} ${y1.toString()}L${x2.toString()} ${y2.toString()}`}
      />
    </svg>
  );
}

/** The line at which a dragged row would be put, indented as deep as it would stand. */
export function InsertLine() {
  const place = useDrag(({ preview }) => (preview?.grab === 'row' ? preview.place : null));
  if (!place) return null;
  return (
    <div
      className={treeClasses.insert}
      aria-hidden
      style={{ insetBlockStart: HEAD_PX + place.index * ROW_PX - 1, insetInlineStart: 24 + place.level * 16 }}
    />
  );
}
