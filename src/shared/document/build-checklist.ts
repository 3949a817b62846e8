import { stageNumber } from '../catalog/stages';
import { STAGE_IDS, type StageId } from '../catalog/types';
import { citations, type SourceEntry } from '../catalog/source-words';
import { directionOf } from '../i18n/pseudo';
import type { ItemRecord } from '../plan/types';
import { isSettled, itemsByTheme, type ItemView } from '../progress';
import { createContext, type BuildContext, type DocumentInput } from './context';
import type { TlpMark } from './model';
import { tlpMark } from './tlp';

/** One line to tick. Texts are ready to print. */
export interface ChecklistRow {
  readonly done: boolean;
  readonly item: string;
  /** Stage and theme, for lists that are not by stage. */
  readonly stage: string;
  readonly theme: string;
  readonly state: string;
  /** Why it is blocked or not applicable. */
  readonly reason: string;
  /** `YYYY-MM-DD` or null. */
  readonly due: string | null;
  readonly dueText: string;
  readonly overdue: boolean;
  readonly owner: string;
  readonly source: string;
}

/** Rows under one small heading: a theme, or a stage where the list is by owner. */
export interface ChecklistPart {
  readonly title: string;
  readonly rows: readonly ChecklistRow[];
}

/** A stage, or an owner. */
export interface ChecklistGroup {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly parts: readonly ChecklistPart[];
}

export interface Checklist {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly groupBy: 'stage' | 'owner';
  readonly tlp: TlpMark;
  readonly done: number;
  readonly total: number;
  readonly groups: readonly ChecklistGroup[];
}

export interface ChecklistInput extends DocumentInput {
  readonly groupBy: 'stage' | 'owner';
  /** The rows of `sources.json`, handed in because they are large. */
  readonly sources: Readonly<Record<string, SourceEntry>>;
}

/** The items of all stages as a list to tick on paper. What does not apply is listed and counts as settled. */
export function buildChecklist(input: ChecklistInput): Checklist {
  const ctx = createContext(input);
  const rows = STAGE_IDS.flatMap((stage) => stageRows(ctx, stage, input.sources));
  const groups = input.groupBy === 'owner' ? byOwner(ctx, rows) : byStage(rows);
  return {
    lang: ctx.dateLocale,
    dir: directionOf(ctx.plan.identity.documentLanguage),
    title: ctx.plan.identity.title,
    groupBy: input.groupBy,
    tlp: tlpMark(ctx.texts.taxonomy, ctx.plan.identity.tlp),
    done: rows.filter(({ row }) => row.done).length,
    total: rows.length,
    groups,
  };
}

interface Placed {
  readonly stageId: StageId;
  readonly ownerId: string | null;
  readonly row: ChecklistRow;
}

function stageRows(ctx: BuildContext, stage: StageId, sources: ChecklistInput['sources']): readonly Placed[] {
  const name = ctx.say('checklist.stageName', {
    number: ctx.number(stageNumber(stage)),
    name: ctx.texts.stages(stage, 'short'),
  });
  return itemsByTheme(ctx.plan, stage, ctx.today).flatMap((theme) => {
    const title = theme.known ? ctx.texts.stages(theme.id, 'title') : ctx.say('checklist.otherTheme');
    return theme.items.map((item): Placed => ({
      stageId: stage,
      ownerId: ctx.person(item.record.owner) === '' ? null : item.record.owner,
      row: { ...rowOf(ctx, item), stage: name, theme: title, source: sourceOf(ctx, item, sources) },
    }));
  });
}

const STATES = {
  notStarted: 'checklist.stateNotStarted',
  inProgress: 'checklist.stateInProgress',
  blocked: 'checklist.stateBlocked',
  done: 'checklist.stateDone',
  notApplicable: 'checklist.stateNotApplicable',
} as const;

function rowOf(ctx: BuildContext, item: ItemView): Omit<ChecklistRow, 'stage' | 'theme' | 'source'> {
  const { record } = item;
  const day = ctx.day(record.due);
  return {
    done: isSettled(record),
    item: titleOf(ctx, item),
    state: ctx.say(STATES[record.state]),
    reason: hasReason(record) ? record.reason : '',
    due: record.due,
    dueText: item.overdue ? ctx.say('checklist.overdueDay', { day }) : day,
    overdue: item.overdue,
    owner: ctx.person(record.owner),
  };
}

function hasReason(record: ItemRecord): boolean {
  return record.state === 'blocked' || record.state === 'notApplicable';
}

function titleOf(ctx: BuildContext, item: ItemView): string {
  if (item.origin === 'own') return item.own.title;
  return item.origin === 'catalog' ? ctx.texts.stages(item.id, 'title') : item.id;
}

function sourceOf(ctx: BuildContext, item: ItemView, sources: ChecklistInput['sources']): string {
  if (item.origin === 'own') return ctx.say('checklist.sourceOwn');
  return item.origin === 'catalog' ? citations(item.catalog.refs, sources).join('. ') : '';
}

function byStage(rows: readonly Placed[]): readonly ChecklistGroup[] {
  return STAGE_IDS.flatMap((stage) => {
    const own = rows.filter((entry) => entry.stageId === stage).map((entry) => entry.row);
    const [first] = own;
    return first === undefined
      ? []
      : [
          group(
            stage,
            first.stage,
            parts(own, (row) => row.theme),
          ),
        ];
  });
}

/** Owners in the order of the plan's people, those without owner last. */
function byOwner(ctx: BuildContext, rows: readonly Placed[]): readonly ChecklistGroup[] {
  const owners: readonly (string | null)[] = [...ctx.plan.people.map((person) => person.id), null];
  return owners.flatMap((owner) => {
    const own = rows.filter((entry) => entry.ownerId === owner).map((entry) => entry.row);
    if (own.length === 0) return [];
    const title = owner === null ? ctx.say('checklist.noOwner') : ctx.person(owner);
    return [
      group(
        owner === null ? 'nobody' : `owner-${owner}`,
        title,
        parts(own, (row) => row.stage),
      ),
    ];
  });
}

function group(id: string, title: string, list: readonly ChecklistPart[]): ChecklistGroup {
  const rows = list.flatMap((part) => part.rows);
  return { id, title, done: rows.filter((row) => row.done).length, total: rows.length, parts: list };
}

/** Rows in runs of the same heading; the order stays. */
function parts(
  rows: readonly ChecklistRow[],
  headingOf: (row: ChecklistRow) => string,
): readonly ChecklistPart[] {
  const found = new Map<string, ChecklistRow[]>();
  for (const row of rows) {
    const heading = headingOf(row);
    const list = found.get(heading) ?? [];
    list.push(row);
    found.set(heading, list);
  }
  return [...found].map(([title, list]) => ({ title, rows: list }));
}
