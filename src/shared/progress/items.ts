import { catalogItem, stageOf } from '../catalog/stages';
import { STAGE_IDS, type CatalogItem, type StageId } from '../catalog/types';
import { UNTOUCHED_ITEM } from '../plan/defaults';
import type { CustomItem, ItemRecord, Plan } from '../plan/types';

/**
 * One line of a stage: what the catalog or the team says is to be done, with what the team recorded.
 * `unknown` is a record whose id neither this version's catalog nor the plan's own items know: it is kept
 * and shown, and counts nowhere.
 */
export type ItemView = {
  readonly id: string;
  readonly stage: StageId;
  readonly theme: string;
  readonly record: ItemRecord;
  /** The due day has passed and the item is neither done nor not applicable. */
  readonly overdue: boolean;
} & ItemOrigin;

type ItemOrigin =
  | { readonly origin: 'catalog'; readonly catalog: CatalogItem }
  | { readonly origin: 'own'; readonly own: CustomItem }
  | { readonly origin: 'unknown' };

/** Items of one theme in the order of the screen. */
export interface ThemeItems {
  readonly id: string;
  /** False for the last group, which holds what belongs to no theme of this version. */
  readonly known: boolean;
  readonly items: readonly ItemView[];
}

/** Id of the last group of a stage, for items whose theme this version does not know. */
export function otherTheme(stage: StageId): string {
  return `${stage}-other`;
}

/** Nothing more is to be done about an item: it is done, or it does not apply. */
export function isSettled(record: ItemRecord): boolean {
  return record.state === 'done' || record.state === 'notApplicable';
}

/** True once `today` is past the due day of an item that is not settled. Days are `YYYY-MM-DD`. */
export function isOverdue(record: ItemRecord, today: string): boolean {
  // Written year first, days compare as text.
  return record.due !== null && record.due < today && !isSettled(record);
}

/** What is recorded about an item; an item nobody touched has no record in the plan. */
export function recordOf(plan: Plan, id: string): ItemRecord {
  return Object.hasOwn(plan.stages.items, id) ? (plan.stages.items[id] ?? UNTOUCHED_ITEM) : UNTOUCHED_ITEM;
}

/**
 * The items of a stage by theme: catalog and own items together, in the order the team gave them, what it
 * did not order after that in catalog order, own items last. A theme without items is left out.
 */
export function itemsByTheme(plan: Plan, stage: StageId, today: string): readonly ThemeItems[] {
  const catalog = stageOf(stage);
  const known = new Set(catalog.themes.map((theme) => theme.id));
  const own = plan.stages.customItems.filter((item) => item.stage === stage);
  const strangers = unknownIds(plan).filter((entry) => entry.stage === stage);
  const view = (theme: string, origin: ItemOrigin & { readonly id: string }): ItemView => {
    const record = recordOf(plan, origin.id);
    return { ...origin, stage, theme, record, overdue: isOverdue(record, today) };
  };
  const themes = catalog.themes.map((theme) => ({
    id: theme.id,
    known: true,
    items: [
      ...theme.items.map((item) => view(theme.id, { id: item.id, origin: 'catalog', catalog: item })),
      ...own
        .filter((item) => item.theme === theme.id)
        .map((item) => view(theme.id, { id: item.id, origin: 'own', own: item })),
      ...strangers
        .filter((entry) => entry.theme === theme.id)
        .map((entry) => view(theme.id, { id: entry.id, origin: 'unknown' })),
    ],
  }));
  const other = otherTheme(stage);
  const rest = [
    ...own
      .filter((item) => !known.has(item.theme))
      .map((item) => view(other, { id: item.id, origin: 'own', own: item })),
    ...strangers
      .filter((entry) => entry.theme === null)
      .map((entry) => view(other, { id: entry.id, origin: 'unknown' })),
  ];
  return [...themes, { id: other, known: false, items: rest }]
    .filter((theme) => theme.items.length > 0)
    .map((theme) => ({ ...theme, items: inOrder(theme.items, plan.stages.order[theme.id] ?? []) }));
}

/** Puts the listed ids first, in that order; the others follow as they were. */
function inOrder(items: readonly ItemView[], order: readonly string[]): readonly ItemView[] {
  if (order.length === 0) return items;
  const rank = new Map(order.map((id, index) => [id, index]));
  const last = order.length;
  return [...items].sort((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
}

interface UnknownId {
  readonly id: string;
  readonly stage: StageId;
  /** Theme whose order names it, or null. */
  readonly theme: string | null;
}

/** Records of items this version does not know, with the best guess where they stood. */
function unknownIds(plan: Plan): readonly UnknownId[] {
  const own = new Set(plan.stages.customItems.map((item) => item.id));
  const ids = Object.keys(plan.stages.items).filter((id) => !own.has(id) && !catalogItem(id));
  return ids.map((id) => {
    const themed = themeNaming(plan, id);
    if (themed) return { id, ...themed };
    // Catalog ids begin with `s` and the number of the stage.
    const number = /^s([1-5])-/.exec(id)?.[1];
    return { id, stage: STAGE_IDS[Number(number ?? 1) - 1] ?? 'stage1', theme: null };
  });
}

function themeNaming(plan: Plan, id: string): { readonly stage: StageId; readonly theme: string } | null {
  for (const stage of STAGE_IDS) {
    for (const theme of stageOf(stage).themes) {
      if (plan.stages.order[theme.id]?.includes(id)) return { stage, theme: theme.id };
    }
  }
  return null;
}
