import type { Translate } from '@shared/i18n/ui-words';
import { never } from '@shared/core/assert';
import type { EditPlan } from './plan-block';
import type { ReadingWords } from './read-cell';
import type { Notice } from './sheet-place';

/** Cells named when several are refused. */
const NAMED = 5;

type Refused = Extract<EditPlan<unknown>, { readonly ok: false }>;

/** Names of rows that are there and of columns, by their places from 0. */
interface Names {
  readonly row: (place: number) => string;
  readonly column: (place: number) => string;
}

/** Why nothing was written: the cells with their reasons, the first five and how many more. */
export function refusedNotice(plan: Refused, names: Names, t: Translate): Notice {
  switch (plan.type) {
    case 'rows':
      return alertOf(t('worksheet.too_many_rows', { count: plan.over }));
    case 'unnamed':
      return alertOf(t('worksheet.unnamed_rows', { count: plan.over }));
    case 'columns':
      return alertOf(t('worksheet.too_many_columns', { count: plan.over }));
    case 'cells': {
      const items = plan.refused.slice(0, NAMED).map(({ row, column, reason }) => {
        const values = { row: row.place + 1, column: names.column(column), reason };
        if (row.isNew) return t('worksheet.refused_new_cell', values);
        const name = names.row(row.place);
        return name === ''
          ? t('worksheet.refused_cell', values)
          : t('worksheet.refused_named_cell', { ...values, name });
      });
      const more = plan.refused.length - items.length;
      return {
        ...alertOf(t('worksheet.refused', { count: plan.refused.length })),
        remedies: [
          ...new Map(plan.refused.flatMap(({ remedy }) => (remedy ? [[remedy.label, remedy]] : []))).values(),
        ],
        items: more > 0 ? [...items, t('worksheet.refused_more', { count: more })] : items,
      };
    }
    default:
      return never(plan);
  }
}

/** How many rows a paste has added: they may stand out of sight. Null for none. */
export function addedNotice(count: number, t: Translate): Notice | null {
  return count === 0 ? null : { tone: 'status', text: t('worksheet.added', { count }), items: [] };
}

/** Something that was refused, in one sentence. */
export function alertOf(text: string): Notice {
  return { tone: 'alert', text, items: [] };
}

/** Words for readings that do not come to the column. */
export function readingWords(t: Translate): ReadingWords {
  return {
    notEditable: t('worksheet.not_editable'),
    notAChoice: t('worksheet.not_a_choice'),
    ambiguous: t('worksheet.ambiguous_choice'),
    notAFlag: t('worksheet.not_a_flag', { yes: t('worksheet.yes'), no: t('worksheet.no') }),
    yes: t('worksheet.yes'),
    no: t('worksheet.no'),
  };
}
