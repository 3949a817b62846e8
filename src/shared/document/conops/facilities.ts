import type { DocumentKey } from '../../i18n/document-words';
import type { InfrastructureItem, Tool } from '../../plan/types';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { under, type Leaves } from './leaves';
import { ITEM_STATE, LICENSE, meansWord, money, ownOr, pending, restOf } from './means-words';
import { firstOf, linesCell } from './register-words';

/** With what the team works: its tools but rejected ones, and its infrastructure (S3-STG2-19, S3-STG3-08). */
export const facilities: Leaves = {
  facilities: (ctx) => {
    const tools = ctx.plan.staffing.tools.filter(({ state }) => state !== 'rejected');
    const items = ctx.plan.staffing.infrastructure;
    if (tools.length === 0 && items.length === 0) return [];
    return [
      ...under(
        ctx.heading('means.toolsHeading'),
        tools.length === 0 ? [pending(ctx, 'means.toolsMissing')] : toolTable(ctx, tools),
      ),
      ...under(
        ctx.heading('means.infrastructureHeading'),
        items.length === 0 ? [pending(ctx, 'means.infrastructureMissing')] : itemTable(ctx, items),
      ),
    ];
  },
};

const TOOL_STATE: Readonly<Partial<Record<Tool['state'], DocumentKey>>> = {
  candidate: 'means.toolCandidate',
  chosen: 'means.toolChosen',
  inUse: 'means.toolInUse',
};

function toolTable(ctx: BuildContext, tools: readonly Tool[]): readonly Block[] {
  const { shown, rest } = firstOf(tools);
  return [
    table(ctx, {
      caption: ctx.say('means.toolsCaption'),
      columns: [
        { title: ctx.say('means.tool'), width: 21 },
        { title: ctx.say('means.toolPurpose'), width: 17 },
        { title: ctx.say('means.toolState'), width: 16 },
        { title: ctx.say('means.toolServices'), width: 21 },
        { title: ctx.say('means.toolCost'), width: 25 },
      ],
      rows: shown.map((tool) => [
        { blocks: [...plainCell(tool.name).blocks, ...lookedAfter(ctx, tool)] },
        ctx.cell(tool.purpose === null ? '' : meansWord(ctx, 'tool-p-', tool.purpose)),
        state(ctx, tool),
        served(ctx, tool),
        cost(ctx, tool),
      ]),
    }),
    ...restOf(ctx, 'means.listRest', rest),
  ];
}

function state(ctx: BuildContext, { state: now, licence, licenceNote }: Tool): Cell {
  const key = TOOL_STATE[now];
  const made = linesCell(ctx, [
    key === undefined ? '' : ctx.say(key),
    licence === null ? '' : ctx.say(LICENSE[licence]),
  ]);
  return { blocks: [...made.blocks, ...plainCell(licenceNote).blocks] };
}

/** Without a service of its own a tool serves them all. */
function served(ctx: BuildContext, { services }: Tool): Cell {
  if (services.length === 0) return ctx.cell(ctx.say('means.toolEveryService'));
  return linesCell(
    ctx,
    services.map((id) => ctx.texts.services(id, 'name')),
  );
}

function itemTable(ctx: BuildContext, items: readonly InfrastructureItem[]): readonly Block[] {
  const { shown, rest } = firstOf(items);
  return [
    table(ctx, {
      caption: ctx.say('means.infrastructureCaption'),
      columns: [
        { title: ctx.say('means.infrastructure'), width: 45 },
        { title: ctx.say('means.toolState'), width: 25 },
        { title: ctx.say('means.toolCost'), width: 30 },
      ],
      rows: shown.map((item) => [
        itemName(ctx, item),
        ctx.cell(ctx.say(ITEM_STATE[item.state])),
        // What the host provides costs the team nothing.
        item.state === 'byHost' ? ctx.cell('') : cost(ctx, item),
      ]),
    }),
    ...restOf(ctx, 'means.listRest', rest),
  ];
}

/** The kind of thing, below it what the team calls it and who looks after it. */
function itemName(ctx: BuildContext, entry: InfrastructureItem): Cell {
  const { item, name } = entry;
  const kind = item === null ? '' : meansWord(ctx, 'tool-i-', item);
  const title = kind === '' ? ownOr(ctx, name, ctx.say('means.infrastructureUnnamed')) : ctx.cell(kind);
  const own = kind === '' ? [] : plainCell(name).blocks;
  return { blocks: [...title.blocks, ...own, ...lookedAfter(ctx, entry)] };
}

function lookedAfter(ctx: BuildContext, { owner }: Pick<Tool, 'owner'>): readonly Block[] {
  const who = ctx.person(owner);
  return who === '' ? [] : [ctx.said(ctx.say('means.lookedAfter', { who }), 'quiet')];
}

function cost(ctx: BuildContext, { oneOff, yearly }: Pick<Tool, 'oneOff' | 'yearly'>): Cell {
  return linesCell(ctx, [
    oneOff === 0 ? '' : ctx.say('means.costOnce', { amount: money(ctx, oneOff) }),
    yearly === 0 ? '' : ctx.say('means.costYearly', { amount: money(ctx, yearly) }),
  ]);
}
