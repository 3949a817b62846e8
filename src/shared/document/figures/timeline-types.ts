import type { StageId } from '../../catalog/types';
import type { Day } from '../../core/day';
import type { LinkType } from '../../schedule';
import type { FreeRun } from '../../timeline';
import type { TlpMark } from '../model';

/** How a row is drawn. `none`: its dates are not known. */
export type RowMark = 'bar' | 'summary' | 'milestone' | 'gate' | 'ongoing' | 'none';

/** A row of the drawing; both of its days are included. */
export interface TimelineFigureRow {
  readonly id: string;
  readonly wbs: string;
  readonly name: string;
  /** Depth, 0 at the top. */
  readonly level: number;
  readonly stage: StageId | null;
  readonly mark: RowMark;
  /** Letter of a gate, empty elsewhere. */
  readonly letter: string;
  readonly start: Day | null;
  /** Null for work without an end. */
  readonly finish: Day | null;
  /** Percent done. */
  readonly progress: number;
  readonly critical: boolean;
  /** Where it stood in the baseline. */
  readonly ghost: { readonly from: Day; readonly to: Day } | null;
  readonly startText: string;
  readonly finishText: string;
  /** Beside its mark: how far it stands from the baseline, and how long it can wait. Empty where there is nothing to say. */
  readonly slip: string;
  readonly float: string;
}

/** A dependency between two rows of the sheet. */
export interface LinkLine {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly critical: boolean;
}

/** A stretch of the time axis with its label; `to` is the day after its last. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Stands for the label where that does not fit. */
  readonly narrow: string;
}

export interface DayLine {
  readonly day: number;
  readonly label: string;
  readonly kind: 'today' | 'status' | 'target';
}

export interface LegendEntry {
  readonly sample:
    | RowMark
    | 'critical'
    | 'progress'
    | 'ghost'
    | 'link'
    | 'criticalLink'
    | 'free'
    /** The text itself, as it stands beside a bar. */
    | 'slip'
    | 'float';
  readonly label: string;
  readonly text?: string;
}

/** Everything on one sheet, in words and numbers: the drawing decides nothing about the plan. */
export interface TimelineFigureInput {
  readonly rows: readonly TimelineFigureRow[];
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly dir: 'ltr' | 'rtl';
  /** First and last day of the axis. */
  readonly from: Day;
  readonly to: Day;
  readonly years: readonly AxisSpan[];
  readonly months: readonly AxisSpan[];
  readonly lines: readonly DayLine[];
  readonly links: readonly LinkLine[];
  /** Days that are not worked, where the axis has room to show them. */
  readonly free: readonly FreeRun[];
  readonly title: string;
  readonly facts: readonly string[];
  readonly columns: { readonly task: string; readonly start: string; readonly finish: string };
  readonly legend: readonly LegendEntry[];
  /** Small print under the chart. */
  readonly notes: readonly string[];
  readonly footer: string;
  readonly tlp: TlpMark;
  readonly alt: string;
}
