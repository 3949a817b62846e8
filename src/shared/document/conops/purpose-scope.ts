import { RSIT_VERSION } from '../../catalog/taxonomy';
import type { BuildContext } from '../context';
import { firstParagraph, plain, plainCell } from '../inline';
import { inSentence } from '../in-sentence';
import type { Block, List } from '../model';
import { facts, table } from '../tables';
import { tlpMark } from '../tlp';
import { cited, under, type Leaves } from './leaves';

const OVERVIEW_LIMIT = 600;

/** Section 1: what the document is for, which team it is about, and the team in one paragraph. */
export const purposeScope: Leaves = {
  documentPurpose: (ctx) => {
    const { conops } = ctx.plan.documents;
    const status = conops.status === 'draft' ? 'conops.purposeStatusDraft' : 'conops.purposeStatusFinal';
    const version = ctx.p(status, { version: conops.version });
    const notice: Block =
      conops.status === 'draft'
        ? { kind: 'callout', title: ctx.say('page.draft'), blocks: [version], lang: ctx.words.lang }
        : version;
    const mark = tlpMark(ctx.texts.taxonomy, ctx.plan.identity.tlp);
    return [
      cited(ctx.p('conops.purposeText', { team: ctx.team }), ctx.say('conops.purposeSource')),
      notice,
      ctx.p('conops.purposeTlp', { tlp: mark.text, meaning: mark.meaning }),
    ];
  },

  teamIdentification: (ctx) => {
    const { identity } = ctx.plan;
    return [
      facts(ctx, ctx.say('conops.identificationCaption'), [
        [ctx.say('conops.identificationTeam'), plainCell(identity.teamName)],
        [ctx.say('conops.identificationCountry'), ctx.cell(ctx.country)],
        [ctx.say('conops.identificationBody'), plainCell(identity.bodyName)],
        [
          ctx.say('conops.identificationGovernment'),
          ctx.cell(setupLabel(ctx, 'government', identity.government)),
        ],
        [ctx.say('conops.identificationSourcing'), ctx.cell(setupLabel(ctx, 'sourcing', identity.sourcing))],
        [ctx.say('conops.identificationStart'), plainCell(ctx.day(identity.startDay))],
      ]),
    ];
  },

  teamOverview: (ctx) => {
    const { purpose, constituency } = ctx.plan.organization;
    const mission = firstParagraph(ctx.md(purpose.mission), OVERVIEW_LIMIT);
    const served = constituency.types.map((id) => inSentence(ctx.label('constituency.types', id)));
    return [
      ...(mission === '' ? [] : [plain(mission)]),
      ...(served.length === 0
        ? []
        : [ctx.p('conops.overviewServes', { team: ctx.teamStart, served: ctx.list(served) })]),
    ];
  },
};

/** Words of a choice made at set-up; empty while open. */
export function setupLabel(ctx: BuildContext, field: string, value: string | null): string {
  return value === null ? '' : ctx.texts.setup(`${field}.${value}`, 'label');
}

/** Section 2: every text the team is bound by or relies on. */
export const references: Leaves = {
  references: (ctx) => {
    const rows = ctx.plan.organization.laws.entries
      .filter((entry) => entry.name !== '')
      .map((entry) => [
        plainCell(entry.name),
        ctx.cell(ctx.label('laws.entries.kind', entry.kind)),
        ctx.cell(ctx.label('laws.entries.status', entry.status)),
      ]);
    if (rows.length === 0) return [];
    const listed = table(ctx, {
      caption: ctx.say('conops.referencesCaption'),
      columns: [
        { title: ctx.say('conops.referencesName'), width: 58 },
        { title: ctx.say('conops.referencesKind'), width: 24 },
        { title: ctx.say('conops.referencesStatus'), width: 18 },
      ],
      rows,
    });
    return [listed, ...frameworks(ctx)];
  },
};

function frameworks(ctx: BuildContext): readonly Block[] {
  const { information } = ctx.plan.organization;
  const used = [
    ctx.p('conops.referencesSei'),
    ctx.p('conops.referencesTlp'),
    ...(Object.keys(ctx.plan.services.choices).length > 0 ? [ctx.p('conops.referencesFirst')] : []),
    ...(information.incidentClasses.length > 0
      ? [ctx.p('conops.referencesRsit', { version: RSIT_VERSION })]
      : []),
  ];
  const list: List = { kind: 'list', ordered: false, start: 1, items: used.map((entry) => [entry]) };
  return under(ctx.heading('conops.referencesFrameworks'), [list]);
}
