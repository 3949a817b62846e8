import { plainCell } from '../inline';
import { markdownCell, table } from '../tables';
import type { Leaves } from './leaves';

/** Section 3: how the country stands today, without the team. */
export const currentSituation: Leaves = {
  incidentsTrends: (ctx) => ctx.md(ctx.plan.organization.need.incidents),
  criticalResources: (ctx) => ctx.md(ctx.plan.organization.need.criticalResources),
  currentCapability: (ctx) => ctx.md(ctx.plan.organization.need.currentCapability),
  gaps: (ctx) => ctx.md(ctx.plan.organization.need.gaps),
};

/** Section 4: why a team, and which change is wanted. */
export const justification: Leaves = {
  drivers: (ctx) => ctx.md(ctx.plan.organization.need.drivers),
  benefits: (ctx) => ctx.md(ctx.plan.organization.need.benefits),
  priorities: (ctx) => ctx.md(ctx.plan.organization.need.priorities),
};

/** Section 5: what the team is for and by which rules it acts (SEI 2004, Stage 2: mission, goals, principles). */
export const direction: Leaves = {
  mission: (ctx) => ctx.md(ctx.plan.organization.purpose.mission),
  vision: (ctx) => ctx.md(ctx.plan.organization.purpose.vision),

  goals: (ctx) => {
    const goals = ctx.plan.organization.purpose.goals.filter((entry) => entry.goal !== '');
    if (goals.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('conops.goalsCaption'),
        columns: [
          { title: ctx.say('conops.goalsGoal'), width: 34 },
          { title: ctx.say('conops.goalsObjectives'), width: 66 },
        ],
        rows: goals.map((entry) => [plainCell(entry.goal), markdownCell(ctx, entry.objectives)]),
      }),
    ];
  },

  principles: (ctx) => {
    const items = ctx.plan.organization.purpose.principles.filter((entry) => entry.text.trim() !== '');
    if (items.length === 0) return [];
    return [
      { kind: 'list', ordered: true, start: 1, items: items.map((entry) => plainCell(entry.text).blocks) },
    ];
  },

  isNot: (ctx) => ctx.md(ctx.plan.organization.purpose.isNot),
};
