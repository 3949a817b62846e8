import { QUADRANTS } from '../../catalog/stakeholder-types';
import { STAKEHOLDER_ROLES } from '../../catalog/stakeholders';
import type { DocumentKey } from '../../i18n/document-words';
import type { Engagement, Involvement, Stakeholder } from '../../plan/types';
import { engagementGap, stakeholderName } from '../../stakeholders';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell, Figure, Paragraph } from '../model';
import { engagementWord, stakeholderGridFigure, type MapDrawing, type MapSize } from '../stakeholder-figures';
import { table } from '../tables';
import { under, type Leaves } from './leaves';
import { catalogName, isShort, kindBlocks, linesCell, listed, sectorBlocks } from './register-words';

/** Width of the text of a page in px; wider drawings are scaled down to it and have more room for names. */
const PAGE = 680;
const SMALL: MapSize = { width: PAGE, height: 540, fontSize: 11 };
/** A list of names below needs the more of the page, the more names there are. */
const LARGE: readonly MapSize[] = [
  { width: PAGE, height: PAGE * 1.26, fontSize: 10 },
  { width: PAGE * 1.25, height: PAGE * 1.5, fontSize: 10 },
  { width: PAGE * 1.5, height: PAGE * 1.6, fontSize: 10 },
  { width: PAGE * 1.5, height: PAGE * 1.2, fontSize: 10 },
];
/** More names than this need a page of their own. */
const FEW = 20;
/** Height by width of what stands on one page with its caption. */
const TALLEST = 1.35;

/** Who has a stake: how many, the map, and tables by the groups of stage 1 (SEI 2004, Stage 1: three groups). */
export const stakeholderOverview: Leaves = {
  stakeholderOverview: (ctx) => {
    const { register } = ctx.plan.stakeholders;
    if (register.length === 0) return [];
    const shown = listed(register);
    const rest = register.length - shown.length;
    return [
      summary(ctx, register),
      ...map(ctx, shown),
      ...groups(ctx, shown),
      ...(rest === 0 ? [] : [quiet(ctx, 'register.tableRest', rest)]),
    ];
  },
};

function quiet(ctx: BuildContext, key: DocumentKey, count: number): Paragraph {
  return ctx.said(ctx.say(key, { count, n: ctx.number(count) }), 'quiet');
}

function summary(ctx: BuildContext, register: readonly Stakeholder[]): Paragraph {
  const say = (key: DocumentKey, count: number): string => ctx.say(key, { count, n: ctx.number(count) });
  const short = register.filter(isShort).length;
  const unknown = register.filter((entry) => engagementGap(entry) === null).length;
  const unowned = register.filter(({ owner }) => owner === null).length;
  const gap =
    short > 0
      ? say('register.summaryGap', short)
      : unknown < register.length
        ? ctx.say('register.summaryGapNone')
        : '';
  return ctx.said(
    [
      say('register.summary', register.length),
      gap,
      unknown === 0 ? '' : say('register.summaryUnknown', unknown),
      unowned === 0 ? '' : say('register.summaryUnowned', unowned),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

/** The map of those who are listed too, for a writer may have to leave the drawing out. */
function map(ctx: BuildContext, shown: readonly Stakeholder[]): readonly Block[] {
  const unplaced = shown.filter(({ influence, interest }) => influence === null || interest === null);
  if (unplaced.length === shown.length) return [];
  const stakeholders = { ...ctx.plan.stakeholders, register: [...shown] };
  const figure: Figure = {
    kind: 'figure',
    id: 'figure-stakeholders',
    ...drawn({ ...ctx, plan: { ...ctx.plan, stakeholders } }, shown.length - unplaced.length),
    caption: ctx.say('register.mapFigure'),
    lang: ctx.words.lang,
  };
  const note = unplaced.length === 0 ? [] : [quiet(ctx, 'register.mapUnplaced', unplaced.length)];
  return [figure, ...note, quadrants(ctx)];
}

/** What is done with those in each quadrant of the map, and why. */
function quadrants(ctx: BuildContext): Block {
  const words = ctx.texts.stakeholders;
  return table(ctx, {
    caption: ctx.say('register.quadrantsCaption'),
    columns: [
      { title: ctx.say('register.quadrant'), width: 20 },
      { title: ctx.say('register.quadrantDoes'), width: 40 },
      { title: ctx.say('register.quadrantWhy'), width: 40 },
    ],
    rows: QUADRANTS.map((quadrant) =>
      (['name', 'does', 'why'] as const).map((part) => ctx.cell(words(`stk-q-${quadrant}`, part))),
    ),
  });
}

/** Names there is no room for are listed below the map: the first size at which all of it stands on a page. */
function drawn(ctx: BuildContext, placed: number): MapDrawing {
  const sizes = placed > FEW ? LARGE : [SMALL];
  for (const size of sizes) {
    const drawing = stakeholderGridFigure(ctx, size);
    if (drawing.height <= drawing.width * TALLEST) return drawing;
  }
  return stakeholderGridFigure(ctx, sizes.at(-1) ?? SMALL);
}

/** The part that asks most comes first: whoever plans also discusses. */
const PARTS: readonly (readonly [Involvement | null, DocumentKey])[] = [
  ['plans', 'register.groupPlans'],
  ['promotes', 'register.groupPromotes'],
  ['discusses', 'register.groupDiscusses'],
  [null, 'register.groupNone'],
];

function groups(ctx: BuildContext, shown: readonly Stakeholder[]): readonly Block[] {
  const several = shown.some(({ involvement }) => involvement.length > 1);
  const blocks = PARTS.flatMap(([part, key]) => {
    const entries = shown.filter((entry) => partOf(entry) === part).toSorted(byRoleThenInfluence);
    if (entries.length === 0) return [];
    return under(ctx.heading(key), [groupTable(ctx, ctx.say(key), entries)]);
  });
  return several ? [...blocks, ctx.said(ctx.say('register.groupOnce'), 'quiet')] : blocks;
}

function partOf({ involvement }: Stakeholder): Involvement | null {
  return PARTS.map(([part]) => part).find((part) => part !== null && involvement.includes(part)) ?? null;
}

/** Roles in the order of the catalog; who has none comes last. */
function byRoleThenInfluence(one: Stakeholder, other: Stakeholder): number {
  return firstRole(one) - firstRole(other) || (other.influence ?? 0) - (one.influence ?? 0);
}

function firstRole({ roles }: Stakeholder): number {
  const at = STAKEHOLDER_ROLES.findIndex(({ id }) => roles.includes(id));
  return at < 0 ? STAKEHOLDER_ROLES.length : at;
}

function groupTable(ctx: BuildContext, group: string, entries: readonly Stakeholder[]): Block {
  return table(ctx, {
    caption: ctx.say('register.tableCaption', { group }),
    columns: [
      { title: ctx.say('register.name'), width: 21 },
      { title: ctx.say('register.kindSector'), width: 18 },
      { title: ctx.say('register.roles'), width: 16 },
      { title: ctx.say('register.scores'), width: 17 },
      { title: ctx.say('register.engagement'), width: 16 },
      { title: ctx.say('register.owner'), width: 12 },
    ],
    rows: entries.map((entry) => [
      plainCell(stakeholderName(ctx.plan, entry)),
      { blocks: [...kindBlocks(ctx, entry), ...sectorBlocks(ctx, entry)] },
      linesCell(
        ctx,
        entry.roles.map((role) => catalogName(ctx, 'r', role)),
      ),
      scores(ctx, entry),
      standing(ctx, entry),
      plainCell(ctx.person(entry.owner)),
    ]),
  });
}

const SCORES: readonly DocumentKey[] = [
  'register.score1',
  'register.score2',
  'register.score3',
  'register.score4',
  'register.score5',
];

function scores(ctx: BuildContext, { influence, interest }: Stakeholder): Cell {
  const word = (value: number): string => {
    const key = SCORES[value - 1];
    return key === undefined ? ctx.number(value) : ctx.say(key);
  };
  return linesCell(ctx, [
    influence === null ? '' : ctx.say('register.influence', { score: word(influence) }),
    interest === null ? '' : ctx.say('register.interest', { score: word(interest) }),
  ]);
}

function standing(ctx: BuildContext, { current, wanted }: Stakeholder): Cell {
  if (current === null && wanted === null) return ctx.cell('');
  const word = (value: Engagement | null): string =>
    value === null
      ? ctx.say('register.notSaid')
      : engagementWord(ctx, value).toLocaleLowerCase(ctx.words.lang);
  return linesCell(ctx, [
    ctx.say('register.today', { value: word(current) }),
    ctx.say('register.wanted', { value: word(wanted) }),
  ]);
}
