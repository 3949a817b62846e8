import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, MinorHeading } from '../model';
import { markdownCell, table } from '../tables';
import { announcementParts } from './communication';
import { under, type Leaves } from './leaves';

type Relation = BuildContext['plan']['organization']['relationships']['internal'][number];

/** Section 15: with whom the team works, in what form and to what end (SEI 2004, Stage 2: relationships). */
export const relationships: Leaves = {
  relationsInternal: (ctx) => relations(ctx, 'internal', ctx.plan.organization.relationships.internal),
  relationsExternal: (ctx) => relations(ctx, 'external', ctx.plan.organization.relationships.external),

  nationalTeams: (ctx) => {
    const teams = ctx.plan.identity.otherTeams.filter((team) => team.name !== '');
    if (teams.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('conops.nationalTeamsCaption'),
        columns: [
          { title: ctx.say('conops.nationalTeamsName'), width: 40 },
          { title: ctx.say('conops.nationalTeamsRemit'), width: 60 },
        ],
        rows: teams.map((team) => [plainCell(team.name), plainCell(team.remit)]),
      }),
    ];
  },
};

function relations(
  ctx: BuildContext,
  side: 'internal' | 'external',
  entries: readonly Relation[],
): readonly Block[] {
  const named = entries.filter((entry) => entry.name !== '');
  if (named.length === 0) return [];
  const caption = side === 'internal' ? 'conops.relationsCaptionInternal' : 'conops.relationsCaptionExternal';
  return [
    table(ctx, {
      caption: ctx.say(caption),
      columns: [
        { title: ctx.field(`relationships.${side}.name`), width: 32 },
        { title: ctx.field(`relationships.${side}.kind`), width: 20 },
        { title: ctx.field(`relationships.${side}.purpose`), width: 48 },
      ],
      rows: named.map((entry) => [
        plainCell(entry.name),
        ctx.cell(ctx.label(`relationships.${side}.kind`, entry.kind)),
        markdownCell(ctx, entry.purpose),
      ]),
    }),
  ];
}

/** Section 16: how the team speaks to the public and to its constituents. */
export const media: Leaves = {
  mediaPolicy: (ctx) => {
    const { policy, spokesperson } = ctx.plan.organization.media;
    const person = ctx.personAndRole(spokesperson);
    return [...ctx.md(policy), ...(person === '' ? [] : [ctx.p('conops.spokesperson', { person })])];
  },

  channels: (ctx) => {
    const channels = ctx.plan.organization.communication.channels.filter((entry) => entry.name !== '');
    if (channels.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('conops.channelsCaption'),
        columns: [
          { title: ctx.field('communication.channels.name'), width: 24 },
          { title: ctx.field('communication.channels.audience'), width: 22 },
          { title: ctx.field('communication.channels.phase'), width: 14 },
          { title: ctx.field('communication.channels.state'), width: 14 },
          { title: ctx.field('communication.channels.note'), width: 26 },
        ],
        rows: channels.map((entry) => [
          plainCell(entry.name),
          plainCell(entry.audience),
          ctx.cell(ctx.label('communication.channels.phase', entry.phase)),
          ctx.cell(ctx.label('communication.channels.state', entry.state)),
          markdownCell(ctx, entry.note),
        ]),
      }),
    ];
  },

  announcement: (ctx) => [...ctx.md(ctx.plan.organization.media.announcement), ...announcementParts(ctx)],
  languages: (ctx) => ctx.md(ctx.plan.organization.communication.language),
};

/** Section 17: short stories that show the team at work. */
export const scenarios: Leaves = {
  scenarios: (ctx) =>
    ctx.plan.organization.scenarios.entries.flatMap((entry) => {
      const title: MinorHeading = { kind: 'heading', rank: 1, inlines: plainInlines(entry.title) };
      const story = ctx.md(entry.story);
      return entry.title === '' ? story : story.length === 0 ? [title] : under(title, story);
    }),
};

function plainInlines(text: string): MinorHeading['inlines'] {
  return [{ kind: 'text', text }];
}
