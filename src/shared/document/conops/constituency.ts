import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { facts, markdownCell, table } from '../tables';
import { under, type Leaves, stated, type Statements } from './leaves';
import { registerConstituents, registerPilots } from './register-constituents';
import { serviceName } from './services';

/** Section 7: for whom the team works (SEI 2004, Stage 2: constituency). */
export const constituency: Leaves = {
  constituencyServed: (ctx) => {
    const served = ctx.plan.organization.constituency;
    const types = served.types.map((id) => ctx.label('constituency.types', id));
    const sectors = served.sectors.map((id) => ctx.label('constituency.sectors', id));
    const rows = facts(ctx, ctx.say('conops.constituencyCaption'), [
      [ctx.say('conops.constituencyTypes'), ctx.cell(types.join('; '))],
      [
        ctx.say('conops.constituencySectors'),
        ctx.cell([...sectors, served.sectorsOther].filter(Boolean).join('; ')),
      ],
    ]);
    return [...ctx.md(served.description), ...(rows.rows.length === 0 ? [] : [rows])];
  },

  constituencyGroups: (ctx) => [...worksheetGroups(ctx), ...registerConstituents(ctx)],

  pilotTrust: (ctx) => {
    const served = ctx.plan.organization.constituency;
    return [
      ...under(ctx.heading('conops.pilotStart'), [
        ...pilots(ctx),
        ...registerPilots(ctx),
        ...ctx.md(served.pilotNote),
      ]),
      ...under(ctx.heading('conops.parentHeading'), [
        ...stated(ctx, PARENT, served.parentMismatch),
        ...ctx.md(served.parentMismatchNote),
      ]),
      ...under(ctx.heading('conops.trustHeading'), ctx.md(served.trustNote)),
    ];
  },

  helpBeyond: (ctx) => {
    const { lastResort, lastResortNote } = ctx.plan.organization.purpose;
    const key = lastResort === 'yes' ? 'conops.lastResortYes' : 'conops.lastResortNo';
    return [...(lastResort === null ? [] : [ctx.p(key, { team: ctx.teamStart })]), ...ctx.md(lastResortNote)];
  },
};

function worksheetGroups(ctx: BuildContext): readonly Block[] {
  const groups = ctx.plan.organization.constituency.groups.filter((group) => group.name !== '');
  if (groups.length === 0) return [];
  return [
    table(ctx, {
      caption: ctx.say('conops.groupsCaption'),
      columns: [
        { title: ctx.say('conops.groupsGroup'), width: 20 },
        { title: ctx.field('constituency.groups.capability'), width: 13 },
        { title: ctx.field('constituency.groups.needs'), width: 26 },
        { title: ctx.field('constituency.groups.services'), width: 28 },
        { title: ctx.say('conops.groupsStart'), width: 13 },
      ],
      rows: groups.map((group) => [
        { blocks: [...plainCell(group.name).blocks, ...plainCell(group.sector).blocks] },
        ctx.cell(ctx.label('constituency.groups.capability', group.capability)),
        markdownCell(ctx, group.needs),
        { blocks: group.services.map((id) => ctx.said(serviceName(ctx, id))) },
        joins(ctx, group),
      ]),
    }),
  ];
}

const PARENT: Statements = { same: 'conops.parentSame', different: 'conops.parentDifferent' };

function joins(ctx: BuildContext, group: { readonly pilot: boolean; readonly phase: string }): Cell {
  if (!group.pilot) return plainCell(group.phase);
  return ctx.cell(
    group.phase === ''
      ? ctx.say('conops.groupsPilot')
      : ctx.say('conops.groupsPilotPhase', { phase: group.phase }),
  );
}

function pilots(ctx: BuildContext): readonly Block[] {
  const names = ctx.plan.organization.constituency.groups
    .filter((group) => group.pilot && group.name !== '')
    .map((group) => group.name);
  if (names.length === 0) return [];
  return [
    ctx.p('conops.pilotGroups', {
      count: names.length,
      n: ctx.number(names.length),
      groups: ctx.list(names),
    }),
  ];
}
