import { QUADRANTS, type Quadrant } from '../catalog/stakeholder-types';
import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import type { CatalogText } from '../i18n/catalog-text';
import { directionOf } from '../i18n/pseudo';
import { ENGAGEMENTS, INVOLVEMENTS } from '../plan/stakeholders';
import type { Engagement, Plan, Stakeholder } from '../plan/types';
import { engagementGap, quadrantOf, sectorMatrix, stakeholderNameBy } from '../stakeholders';
import type { BuildContext } from './context';
import type { Drawing } from './figures/stage-roadmap';
import { drawStakeholderGrid } from './figures/stakeholder-grid';
import type { GridFigureEntry } from './figures/stakeholder-grid-types';
import { drawStakeholderMatrix, type MatrixRow } from './figures/stakeholder-matrix';
import type { GapClass } from './figures/stakeholder-pen';

/** Size of a map in CSS px; a list of those there was no room for is added below. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** A map with what it says to those who cannot see it. */
export interface MapDrawing extends Drawing {
  readonly alt: string;
}

const ON_SCREEN: MapSize = { width: 1040, height: 640, fontSize: 11 };

/** Which mark an entry gets: there, one step to go, more, or not said. */
export function gapClass(entry: Pick<Stakeholder, 'current' | 'wanted'>): GapClass {
  const gap = engagementGap(entry);
  if (gap === null) return 'unknown';
  return gap === 0 ? 'none' : gap === 1 ? 'small' : 'large';
}

/** What a mark says of an entry, each by a function of it. */
interface MarkWords {
  readonly name: (entry: Stakeholder) => string;
  readonly note: (entry: Stakeholder) => string;
  /** Letters of today's and the wanted engagement; see `letters`. */
  readonly tag: (entry: Stakeholder) => string;
}

/** Letters of today's and the wanted engagement, "?" for one that is not said; empty when neither is. */
export function letters(
  { current, wanted }: Pick<Stakeholder, 'current' | 'wanted'>,
  letterOf: (value: Engagement) => string,
): string {
  if (current === null && wanted === null) return '';
  const letter = (value: Engagement | null): string => (value === null ? '?' : letterOf(value));
  return `${letter(current)}›${letter(wanted)}`;
}

/** What is drawn on the grid: those with both scores, in the order of the register. */
export function placedEntries(
  register: readonly Stakeholder[],
  { name, note, tag }: MarkWords,
): readonly GridFigureEntry[] {
  return register.flatMap((entry) => {
    const { id, influence, interest } = entry;
    if (influence === null || interest === null) return [];
    const words = { name: name(entry), note: note(entry), tag: tag(entry) };
    return [{ id, influence, interest, ...words, gap: gapClass(entry) }];
  });
}

/** Words of the four quadrants. */
export function quadrantWords(
  words: CatalogText,
): Readonly<Record<Quadrant, { readonly name: string; readonly does: string }>> {
  const of = (quadrant: Quadrant) => ({
    name: words(`stk-q-${quadrant}`, 'name'),
    does: words(`stk-q-${quadrant}`, 'does'),
  });
  const [manage, satisfy, inform, watch] = QUADRANTS;
  return { manage: of(manage), satisfy: of(satisfy), inform: of(inform), watch: of(watch) };
}

/** Rows of the matrix of sectors, everybody by name. `sectorName` answers the name of a catalog id. */
export function matrixRows(
  plan: Pick<Plan, 'organization' | 'stakeholders'>,
  nameOf: (entry: Stakeholder) => string,
  sectorName: (id: string) => string,
): readonly MatrixRow[] {
  const names = new Map(plan.stakeholders.register.map((entry) => [entry.id, nameOf(entry)]));
  return sectorMatrix(plan).rows.map(({ sector, cells }) => ({
    id: sector.kind === 'catalog' ? sector.id : `own:${sector.name}`,
    name: sector.kind === 'catalog' ? sectorName(sector.id) : sector.name,
    cells: cells.map(({ entries }) => entries.map((id) => names.get(id) ?? '')),
  }));
}

/**
 * The power and interest grid of a plan in the words of documents. Those there is no room for are named below
 * it, so the drawing may be higher than asked. A plan whose persons are not to be named comes here without them.
 */
export function stakeholderGridFigure(ctx: BuildContext, size: MapSize = ON_SCREEN): MapDrawing {
  const { plan, say, texts } = ctx;
  const { register } = plan.stakeholders;
  const entries = placedEntries(register, markWords(ctx));
  const quadrants = quadrantWords(texts.stakeholders);
  const alt = gridAlt(ctx, quadrants);
  const drawing = drawStakeholderGrid({
    ...{
      ...size,
      entries,
      scheme: 'light',
      dir: directionOf(plan.identity.documentLanguage),
      quadrants,
      alt,
    },
    axes: { influence: say('stakeholders.influence'), interest: say('stakeholders.interest') },
    legend: {
      none: say('stakeholders.gapNone'),
      small: say('stakeholders.gapSmall'),
      large: say('stakeholders.gapLarge'),
      unknown: say('stakeholders.gapUnknown'),
    },
    key: say('stakeholders.key', { letters: letterKey(ctx) }),
    more: (count) => say('stakeholders.more', { count }),
    listOf: (influence, interest) => say('stakeholders.cluster', { influence, interest }),
  });
  return { svg: drawing.svg, width: drawing.width, height: drawing.height, alt };
}

/** Sectors by their part in the stand-up, with the places where nobody takes part, in the words of documents. */
export function sectorMatrixFigure(
  ctx: BuildContext,
  { width, fontSize }: Pick<MapSize, 'width' | 'fontSize'> = ON_SCREEN,
): MapDrawing {
  const { plan, say, texts } = ctx;
  const known: ReadonlySet<string> = new Set(CRITICAL_SECTORS);
  const sectorName = (id: string): string =>
    known.has(id) ? texts.worksheet(`constituency.sectors.${id}`, 'label') : id;
  const rows = matrixRows(plan, entryName(ctx), sectorName);
  const count = sectorMatrix(plan).holes;
  const alt = say('stakeholders.sectorAlt', { count, rows: rows.length });
  const drawing = drawStakeholderMatrix({
    ...{ rows, width, fontSize, scheme: 'light', dir: directionOf(plan.identity.documentLanguage), alt },
    columns: INVOLVEMENTS.map((value) => say(INVOLVEMENT_KEYS[value])),
    corner: say('stakeholders.sector'),
    hole: say('stakeholders.hole'),
    summary: (holes) => say('stakeholders.holes', { count: holes }),
  });
  return { svg: drawing.svg, width: drawing.width, height: drawing.height, alt };
}

/** How many stand in each quadrant, for those who cannot see the grid. */
function gridAlt({ plan, say }: BuildContext, quadrants: ReturnType<typeof quadrantWords>): string {
  const counts = new Map<Quadrant, number>();
  for (const entry of plan.stakeholders.register) {
    const quadrant = quadrantOf(entry);
    if (quadrant !== null) counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1);
  }
  const count = [...counts.values()].reduce((sum, part) => sum + part, 0);
  if (count === 0) return say('stakeholders.mapAltEmpty');
  const parts = QUADRANTS.map((quadrant) =>
    say('stakeholders.mapAltQuadrant', { name: quadrants[quadrant].name, count: counts.get(quadrant) ?? 0 }),
  );
  return say('stakeholders.mapAlt', { count, quadrants: parts.join(' ') });
}

function entryName(ctx: BuildContext): (entry: Stakeholder) => string {
  return (entry) => stakeholderNameBy(entry, (id) => ctx.person(id));
}

function markWords(ctx: BuildContext): MarkWords {
  const { say } = ctx;
  return {
    name: entryName(ctx),
    note: ({ current, wanted }) =>
      current === null || wanted === null
        ? ''
        : say('stakeholders.note', {
            current: engagementWord(ctx, current),
            wanted: engagementWord(ctx, wanted),
          }),
    tag: (entry) => letters(entry, (value) => say(LETTER_KEYS[value])),
  };
}

/** What each letter stands for, in the order of the ladder. */
function letterKey(ctx: BuildContext): string {
  return ENGAGEMENTS.map((value) =>
    ctx.say('stakeholders.keyLetter', {
      letter: ctx.say(LETTER_KEYS[value]),
      word: engagementWord(ctx, value),
    }),
  ).join(', ');
}

const INVOLVEMENT_KEYS = {
  discusses: 'stakeholders.involvement_discusses',
  promotes: 'stakeholders.involvement_promotes',
  plans: 'stakeholders.involvement_plans',
} as const;

const ENGAGEMENT_KEYS = {
  unaware: 'stakeholders.engagement_unaware',
  resistant: 'stakeholders.engagement_resistant',
  neutral: 'stakeholders.engagement_neutral',
  supportive: 'stakeholders.engagement_supportive',
  leading: 'stakeholders.engagement_leading',
} as const satisfies Record<Engagement, string>;

const LETTER_KEYS = {
  unaware: 'stakeholders.letter_unaware',
  resistant: 'stakeholders.letter_resistant',
  neutral: 'stakeholders.letter_neutral',
  supportive: 'stakeholders.letter_supportive',
  leading: 'stakeholders.letter_leading',
} as const satisfies Record<Engagement, string>;

/** Where somebody stands, in the words of documents. */
export function engagementWord({ say }: BuildContext, value: Engagement): string {
  return say(ENGAGEMENT_KEYS[value]);
}
