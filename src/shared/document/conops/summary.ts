import { formatDay, parseDay, addMonths } from '../../core/day';
import type { BuildContext } from '../context';
import { inSentence } from '../in-sentence';
import { firstParagraph, plain, plainCell } from '../inline';
import type { Block, Cell, List } from '../model';
import { timelineOf } from '../../timeline';
import { stageRanges } from '../roadmap';
import { facts } from '../tables';
import { under, type Leaves } from './leaves';
import { planEnd } from './roadmap';
import { chosenServices, serviceName } from './services';

/** Limits that keep the summary on one page whatever was written elsewhere. */
const REASON_LIMIT = 300;
const SHORT_LIMIT = 200;
const NAME_LIMIT = 110;
const MOST_DECISIONS = 2;
const MOST_LISTED = 5;

/** The page for those who decide: who, why, by what mandate, for whom, with what, when, and what they sign. */
export const summary: Leaves = {
  summary: (ctx) => [intro(ctx), table(ctx), ...asked(ctx)],
};

function intro(ctx: BuildContext): Block {
  const key = ctx.country === '' ? 'conops.summaryIntro' : 'conops.summaryIntroCountry';
  return ctx.said(ctx.say(key, { team: ctx.team, country: ctx.country }), 'lead');
}

function table(ctx: BuildContext): Block {
  const { need, purpose } = ctx.plan.organization;
  const omit = ctx.plan.documents.conops.omitEmpty;
  const why = clip(ctx, need.drivers, REASON_LIMIT);
  const rows: readonly (readonly [string, Cell])[] = [
    [ctx.say('conops.summaryWhy'), why.blocks.length > 0 ? why : clip(ctx, need.gaps, REASON_LIMIT)],
    [ctx.say('conops.summaryMission'), clip(ctx, purpose.mission, SHORT_LIMIT)],
    [ctx.say('conops.summaryMandate'), mandate(ctx)],
    [ctx.say('conops.summaryConstituency'), served(ctx)],
    [ctx.say('conops.summaryServices'), launchServices(ctx)],
    [ctx.say('conops.summaryOrganization'), place(ctx)],
    [ctx.say('conops.summaryTimeline'), timeline(ctx)],
    ...resources(ctx),
  ];
  const pending: Cell = { blocks: [ctx.said(ctx.say('page.toBeDecided'), 'pending')] };
  return facts(
    ctx,
    ctx.say('conops.summaryCaption'),
    rows.map(([label, cell]) => [label, cell.blocks.length > 0 || omit ? cell : pending]),
  );
}

function clip(ctx: BuildContext, text: string, limit: number): Cell {
  return plainCell(firstParagraph(ctx.md(text), limit));
}

/** A name or question of the team on one line or two. */
function short(text: string): string {
  return firstParagraph([plain(text)], NAME_LIMIT);
}

/** The first few, and how many more there are; few enough for the page. */
function listed(ctx: BuildContext, names: readonly string[]): string {
  if (names.length <= MOST_LISTED + 1) return ctx.list(names);
  const rest = names.length - MOST_LISTED;
  return ctx.say('conops.summaryMore', {
    names: names.slice(0, MOST_LISTED).join(', '),
    count: rest,
    n: ctx.number(rest),
  });
}

function sentences(ctx: BuildContext, parts: readonly string[]): Cell {
  return ctx.cell(parts.filter((part) => part !== '').join(' '));
}

function mandate(ctx: BuildContext): Cell {
  const { mandate: anchored, authority } = ctx.plan.organization;
  const anchor = anchorText(ctx);
  const status = inSentence(ctx.label('mandate.anchorStatus', anchored.anchorStatus));
  return sentences(ctx, [
    anchor === ''
      ? ''
      : status === ''
        ? ctx.say('conops.summaryMandateText', { anchor })
        : ctx.say('conops.summaryMandateAdopted', { anchor, status }),
    anchored.grantedBy === ''
      ? ''
      : ctx.say('conops.summaryMandateGranted', { by: short(anchored.grantedBy) }),
    authority.relation === null
      ? ''
      : ctx.say('conops.summaryAuthority', {
          authority: inSentence(ctx.label('authority.relation', authority.relation)),
        }),
  ]);
}

/** Name and kind of the text that carries the mandate; empty while neither is known. */
function anchorText(ctx: BuildContext): string {
  const { anchor } = ctx.plan.organization.mandate;
  const anchorName = short(ctx.plan.organization.mandate.anchorName);
  const kind = inSentence(ctx.label('mandate.anchor', anchor));
  if (anchorName === '') return kind;
  return kind === '' ? anchorName : ctx.say('conops.textOrDraft', { name: anchorName, kind });
}

function served(ctx: BuildContext): Cell {
  const { description, types, sectors, sectorsOther } = ctx.plan.organization.constituency;
  const sectorNames = [
    ...sectors.map((id) => inSentence(ctx.label('constituency.sectors', id))),
    sectorsOther,
  ].filter(Boolean);
  const described = firstParagraph(ctx.md(description), SHORT_LIMIT);
  const rest = sentences(ctx, [
    described === '' && types.length > 0
      ? ctx.say('conops.summaryTypes', {
          types: ctx.list(types.map((id) => inSentence(ctx.label('constituency.types', id)))),
        })
      : '',
    sectorNames.length === 0
      ? ''
      : ctx.say('conops.summarySectors', {
          sectors: listed(ctx, sectorNames),
        }),
  ]);
  return { blocks: [...(described === '' ? [] : [plain(described)]), ...rest.blocks] };
}

function launchServices(ctx: BuildContext): Cell {
  const names = chosenServices(ctx, 'launch').map(({ id }) => serviceName(ctx, id));
  return ctx.cell(listed(ctx, names));
}

function place(ctx: BuildContext): Cell {
  const { model, placement } = ctx.plan.organization;
  return sentences(ctx, [
    placement.host === '' ? '' : ctx.say('conops.summaryHost', { host: short(placement.host) }),
    model.kind === null
      ? ''
      : ctx.say('conops.summaryModel', { model: inSentence(ctx.label('model.kind', model.kind)) }),
  ]);
}

function timeline(ctx: BuildContext): Cell {
  const { startDay, lengthMonths } = ctx.plan.identity;
  const start = parseDay(startDay);
  const opening = stageRanges(lengthMonths).find((range) => range.stage === 'stage4');
  if (start === null || opening === undefined) return ctx.cell('');
  const { fullOperation } = timelineOf(ctx.plan);
  return sentences(ctx, [
    ctx.say('conops.summaryMonths', {
      count: lengthMonths,
      months: ctx.number(lengthMonths),
      start: ctx.day(startDay),
      end: ctx.day(formatDay(planEnd(start, lengthMonths))),
    }),
    fullOperation === null
      ? ctx.say('conops.summaryOpening', {
          day: ctx.day(formatDay(addMonths(start, opening.from))),
          month: ctx.number(opening.from + 1),
        })
      : ctx.say('conops.summaryScheduled', { day: ctx.day(formatDay(fullOperation)) }),
  ]);
}

/** The team's own words on money, when there are any: no screen feeds that section yet. */
function resources(ctx: BuildContext): readonly (readonly [string, Cell])[] {
  const text = resourcesText(ctx);
  return text === '' ? [] : [[ctx.say('conops.summaryResources'), clip(ctx, text, SHORT_LIMIT)]];
}

function resourcesText(ctx: BuildContext): string {
  const narrative = ctx.plan.documents.conops.narrative['resources'];
  return narrative === undefined ? '' : (narrative.replacement ?? '') || narrative.before || narrative.after;
}

function asked(ctx: BuildContext): readonly Block[] {
  const { mandate: anchored, placement } = ctx.plan.organization;
  const open = ctx.plan.decisions.filter((decision) => decision.chosen === null).slice(0, MOST_DECISIONS);
  const requests = [
    ctx.say('conops.askApprove', { version: ctx.plan.documents.conops.version }),
    anchored.anchor === null
      ? ctx.say('conops.askAnchorMissing')
      : anchored.anchorStatus === 'draft'
        ? ctx.say('conops.askAnchorDraft', { anchor: anchorText(ctx) })
        : '',
    placement.host === ''
      ? ctx.say('conops.askHostMissing')
      : ctx.say('conops.askHost', { host: short(placement.host) }),
    resourcesText(ctx) === ''
      ? ''
      : ctx.say('conops.askResources', { section: ctx.texts.conops('resources', 'title') }),
    ...open.map((decision) => ctx.say('conops.askDecision', { question: short(decision.question) })),
  ].filter((text) => text !== '');
  const list: List = {
    kind: 'list',
    ordered: true,
    start: 1,
    items: requests.map((text) => [ctx.said(text)]),
  };
  return under(ctx.heading('conops.summaryAsked'), [list]);
}
