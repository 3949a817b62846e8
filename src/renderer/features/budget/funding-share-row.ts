import { shareRoom } from '@shared/budget';
import type { Translate } from '@shared/i18n/ui-words';
import type { FundingSource } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';
import type { WorksheetColumn } from '../../ui/worksheet/worksheet-types';

/** A line of the budget with the shares that sources pay of it. */
export interface ShareRow {
  readonly ref: string;
  readonly name: string;
  /** Minor units of the plan's currency. */
  readonly cost: number;
  readonly uncovered: number;
  /** Basis points by source. */
  readonly shares: Readonly<Record<string, number>>;
  /** By source, in words: why its conditions speak against what it pays of the line. */
  readonly against: Readonly<Record<string, string>>;
}

/** Basis points by source; 0 takes the source from the line. */
export type SharePatch = Readonly<Record<string, number>>;

export type ShareColumn = WorksheetColumn<ShareRow, SharePatch>;

/** Key of a row in the worksheet. */
export function shareRowId({ ref }: ShareRow): string {
  return ref;
}

/** The row after a patch, for cells that are read on top of it. */
export function withSharePatch(row: ShareRow, patch: SharePatch): ShareRow {
  return { ...row, shares: { ...row.shares, ...patch } };
}

/** A column a source. A share that would pay some month of the line more than once is refused. */
export function shareColumns(
  t: Translate,
  money: MoneyTexts,
  sources: readonly FundingSource[],
): readonly ShareColumn[] {
  const { currency } = money;
  return [
    {
      ...{ id: 'name', head: t('budget.col_name'), width: 200, kind: 'text' as const },
      text: ({ name }) => name,
    },
    {
      ...{ id: 'cost', head: t('budget.col_total', { currency }), width: 132, kind: 'amount' as const },
      text: ({ cost }) => money.bare(cost),
    },
    ...sources.map((source) => shareColumn(t, money, { source, sources })),
    {
      ...{ id: 'uncovered', head: t('budget-funding.col_uncovered', { currency }), width: 140 },
      kind: 'amount' as const,
      text: ({ uncovered }) => money.bare(uncovered),
    },
  ];
}

function shareColumn(
  t: Translate,
  money: MoneyTexts,
  { source, sources }: { readonly source: FundingSource; readonly sources: readonly FundingSource[] },
): ShareColumn {
  const { id, name } = source;
  return {
    ...{ id: `source:${id}`, head: t('budget-funding.col_share', { name }), width: 116, kind: 'percent' },
    hint: t('budget-funding.share_hint', { name }),
    remark: ({ against }) => against[id] ?? null,
    text: ({ shares }) => {
      const share = shares[id] ?? 0;
      return share === 0 ? '' : money.showPercent(share);
    },
    parse: (text, { shares }) => {
      if (text.trim() === '') return { ok: true, patch: { [id]: 0 } };
      const read = money.readPercent(text, Number.MAX_SAFE_INTEGER);
      if (!read.ok) return { ok: false, reason: read.reason };
      const room = shareRoom(sources, shares, id);
      if (read.value <= room) return { ok: true, patch: { [id]: read.value } };
      return { ok: false, reason: t('budget-funding.share_room', { percent: money.showPercent(room) }) };
    },
  };
}
