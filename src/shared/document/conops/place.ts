import { plainCell } from '../inline';
import { inSentence } from '../in-sentence';
import { facts } from '../tables';
import { under, type Leaves, stated, type Statements } from './leaves';
import { setupLabel } from './purpose-scope';

/** Section 8: how the team is built, where it belongs and where it works (SEI 2004, Stage 2). */
export const organization: Leaves = {
  teamStructure: (ctx) => {
    const { model } = ctx.plan.organization;
    const { sourcing, sourcingNote } = ctx.plan.identity;
    return [
      ...stated(ctx, KIND, model.kind),
      ...under(ctx.heading('conops.modelReason'), ctx.md(model.note)),
      ...under(ctx.heading('conops.modelStructure'), ctx.md(model.structure)),
      ...(sourcing === null
        ? []
        : [ctx.p('conops.modelSourcing', { sourcing: inSentence(setupLabel(ctx, 'sourcing', sourcing)) })]),
      ...ctx.md(sourcingNote),
    ];
  },

  hostPlacement: (ctx) => {
    const { placement } = ctx.plan.organization;
    const host = facts(ctx, ctx.say('conops.placementCaption'), [
      [ctx.say('conops.placementHost'), plainCell(placement.host)],
      [ctx.say('conops.placementType'), ctx.cell(hostType(ctx.texts.worksheet, placement.hostType))],
      [ctx.say('conops.placementChampion'), plainCell(ctx.personAndRole(placement.champion))],
    ]);
    return [
      ...(host.rows.length === 0 ? [] : [host]),
      ...under(ctx.heading('conops.placementReason'), ctx.md(placement.reason)),
      ...under(ctx.heading('conops.placementChampionNote'), ctx.md(placement.championNote)),
    ];
  },

  coordinationRoles: (ctx) => ctx.md(ctx.plan.organization.model.coordination),

  location: (ctx) => {
    const { location, protection } = ctx.plan.organization.placement;
    return [...ctx.md(location), ...under(ctx.heading('conops.protectionHeading'), ctx.md(protection))];
  },
};

const KIND: Statements = {
  central: 'conops.modelCentral',
  distributed: 'conops.modelDistributed',
  combined: 'conops.modelCombined',
  timeZones: 'conops.modelTimeZones',
};

/** Name of a kind of host; an id of a later version is shown as it is stored. */
export function hostType(worksheet: (id: string, part: string) => string, id: string | null): string {
  if (id === null) return '';
  const label = worksheet(`host.${id}`, 'label');
  return label === '' || label === `host.${id}` ? id : label;
}
