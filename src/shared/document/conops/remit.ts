import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell, List } from '../model';
import { facts, markdownCell, table } from '../tables';
import { under, type Leaves, stated, type Statements } from './leaves';

/** Section 6: who charges the team with its task, in which text, and what it may and must do. */
export const mandate: Leaves = {
  legalBasis: (ctx) => [
    ...ctx.md(ctx.plan.organization.mandate.statement),
    ...anchorFacts(ctx),
    ...under(ctx.heading('conops.mandateLawsHeading'), [...lawEffects(ctx), ...lawOrder(ctx)]),
  ],

  recognition: (ctx) => ctx.md(ctx.plan.organization.mandate.recognition),

  authorityPowers: (ctx) => {
    const { authority } = ctx.plan.organization;
    const powers = authority.powers.map((power) => ctx.label('authority.powers', power));
    const rows: readonly (readonly [string, Cell])[] = [
      [ctx.say('conops.authorityPowers'), ctx.cell(ctx.list(powers))],
      [ctx.say('conops.authoritySource'), plainCell(authority.source)],
    ];
    return [
      ...stated(ctx, RELATION, authority.relation),
      ...factsIfAny(ctx, ctx.say('conops.authorityCaption'), rows),
      ...ctx.md(authority.note),
    ];
  },

  teamResponsibilities: (ctx) => {
    const { chosen, note } = ctx.plan.organization.responsibilities;
    const list: List = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: chosen.map((id) => ctx.cell(ctx.label('responsibilities.chosen', id)).blocks),
    };
    return [...(chosen.length === 0 ? [] : [ctx.p('conops.responsibilitiesIntro'), list]), ...ctx.md(note)];
  },
};

const RELATION: Statements = {
  full: 'conops.authorityFull',
  shared: 'conops.authorityShared',
  none: 'conops.authorityNone',
};

function anchorFacts(ctx: BuildContext): readonly Block[] {
  const { mandate: anchored } = ctx.plan.organization;
  return factsIfAny(ctx, ctx.say('conops.mandateCaption'), [
    [ctx.say('conops.mandateAnchor'), ctx.cell(ctx.label('mandate.anchor', anchored.anchor))],
    [ctx.say('conops.mandateText'), plainCell(anchored.anchorName)],
    [ctx.say('conops.mandateStatus'), ctx.cell(ctx.label('mandate.anchorStatus', anchored.anchorStatus))],
    [ctx.say('conops.mandateGrantedBy'), plainCell(anchored.grantedBy)],
    [ctx.say('conops.mandateFunding'), markdownCell(ctx, anchored.fundingAnchor)],
  ]);
}

function factsIfAny(
  ctx: BuildContext,
  caption: string,
  rows: readonly (readonly [string, Cell])[],
): readonly Block[] {
  const built = facts(ctx, caption, rows);
  return built.rows.length === 0 ? [] : [built];
}

/** Regulatory considerations (SEI 2004, Stage 2): what each text means for the team. */
function lawEffects(ctx: BuildContext): readonly Block[] {
  const entries = ctx.plan.organization.laws.entries.filter(
    (entry) => entry.name !== '' && (entry.effects.length > 0 || entry.note !== ''),
  );
  if (entries.length === 0) return [];
  return [
    table(ctx, {
      caption: ctx.say('conops.mandateLawsCaption'),
      columns: [
        { title: ctx.say('conops.referencesName'), width: 30 },
        { title: ctx.say('conops.referencesEffect'), width: 26 },
        { title: ctx.field('laws.entries.note'), width: 44 },
      ],
      rows: entries.map((entry) => [
        plainCell(entry.name),
        ctx.cell(entry.effects.map((effect) => ctx.label('laws.entries.effects', effect)).join('; ')),
        markdownCell(ctx, entry.note),
      ]),
    }),
  ];
}

function lawOrder(ctx: BuildContext): readonly Block[] {
  const { order, orderNote } = ctx.plan.organization.laws;
  const stated: Cell = {
    blocks: [...ctx.cell(ctx.label('laws.order', order)).blocks, ...ctx.md(orderNote)],
  };
  return factsIfAny(ctx, ctx.say('conops.lawOrder'), [[ctx.say('conops.lawOrder'), stated]]);
}
