import type { Decision, HostOption, Risk } from '../../plan/types';
import type { BuildContext } from '../context';
import { drawHostScores } from '../figures/host-scores';
import { chosenHost, hostShare, usedFactors, weightOf } from '../host-scores';
import { plainCell, run } from '../inline';
import type { Block, Cell, Figure, Table } from '../model';
import { markdownCell, table } from '../tables';
import { under, type Leaves } from './leaves';
import { hostType } from './place';

/** More hosts than this do not fit side by side on a page. */
const SIDE_BY_SIDE = 5;

/** Section 19: what else was considered, what limits the plan and what may go wrong. */
export const alternatives: Leaves = {
  hostsCompared: (ctx) => {
    const { placement } = ctx.plan.organization;
    const options = placement.options.filter((option) => option.name !== '');
    if (options.length === 0) return [];
    const scored = options.some((option) => hostShare(option, placement.weights) !== null);
    return [
      ...(scored ? [ctx.p('conops.hostsIntro'), hostFigure(ctx, options)] : []),
      options.length <= SIDE_BY_SIDE && scored ? factorTable(ctx, options) : hostTable(ctx, options),
      ...remarks(ctx, options),
    ];
  },

  planConstraints: (ctx) => {
    const entries = ctx.plan.organization.constraints.entries.filter((entry) => entry.constraint !== '');
    if (entries.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('conops.constraintsCaption'),
        columns: [
          { title: ctx.field('constraints.entries.constraint'), width: 42 },
          { title: ctx.field('constraints.entries.mitigation'), width: 58 },
        ],
        rows: entries.map((entry) => [plainCell(entry.constraint), markdownCell(ctx, entry.mitigation)]),
      }),
    ];
  },

  risksDecisions: (ctx) => [
    ...under(ctx.heading('conops.risksHeading'), risks(ctx)),
    ...under(ctx.heading('conops.decisionsHeading'), decisions(ctx)),
  ],
};

function percent(ctx: BuildContext, share: number | null): string {
  if (share === null) return ctx.say('conops.hostsUnscored');
  return ctx.say('conops.hostsPercent', { n: ctx.number(Math.round(share * 100)) });
}

function hostFigure(ctx: BuildContext, options: readonly HostOption[]): Figure {
  const { placement } = ctx.plan.organization;
  const chosen = chosenHost(options, placement.host);
  const bars = options.map((option) => {
    const share = hostShare(option, placement.weights);
    return { name: option.name, share: share ?? 0, value: percent(ctx, share), chosen: option === chosen };
  });
  const values = bars.map(({ name, value }) => ctx.say('conops.hostsAltValue', { name, value })).join('; ');
  const alt = ctx.say('conops.hostsAlt', { values });
  return {
    kind: 'figure',
    id: 'figure-hosts',
    ...drawHostScores(bars, alt),
    alt,
    caption: ctx.say('conops.hostsFigure'),
    lang: ctx.words.lang,
  };
}

function factorTable(ctx: BuildContext, options: readonly HostOption[]): Table {
  const { weights } = ctx.plan.organization.placement;
  const width = 60 / options.length;
  const total: readonly Cell[] = [
    ctx.cell(ctx.say('conops.hostsTotal')),
    ctx.cell(''),
    ...options.map((option) => ctx.cell(percent(ctx, hostShare(option, weights)))),
  ];
  return {
    ...table(ctx, {
      caption: ctx.say('conops.hostsCaption'),
      columns: [
        { title: ctx.say('conops.hostsFactor'), width: 28 },
        { title: ctx.say('conops.hostsWeight'), width: 12, align: 'center' },
        ...options.map((option) => ({ title: option.name, width, align: 'center' as const })),
      ],
      rows: [
        ...usedFactors(options).map((factor) => [
          ctx.cell(factorName(ctx, factor)),
          ctx.cell(ctx.number(weightOf(weights, factor))),
          ...options.map((option) => ctx.cell(score(ctx, option, factor))),
        ]),
        total,
      ],
    }),
  };
}

function factorName(ctx: BuildContext, factor: string): string {
  return ctx.label('factor', factor);
}

function score(ctx: BuildContext, option: HostOption, factor: string): string {
  const value = Object.hasOwn(option.scores, factor) ? option.scores[factor] : undefined;
  return value === undefined ? '–' : ctx.number(value);
}

function hostTable(ctx: BuildContext, options: readonly HostOption[]): Table {
  const { weights } = ctx.plan.organization.placement;
  return table(ctx, {
    caption: ctx.say('conops.hostsCaption'),
    columns: [
      { title: ctx.say('conops.hostsHost'), width: 42 },
      { title: ctx.say('conops.hostsKind'), width: 36 },
      { title: ctx.say('conops.hostsTotal'), width: 22 },
    ],
    rows: options.map((option) => [
      plainCell(option.name),
      ctx.cell(hostType(ctx.texts.worksheet, option.type)),
      ctx.cell(percent(ctx, hostShare(option, weights))),
    ]),
  });
}

function remarks(ctx: BuildContext, options: readonly HostOption[]): readonly Block[] {
  const noted = options.filter((option) => option.note.trim() !== '');
  if (noted.length === 0) return [];
  return under(ctx.heading('conops.hostsNotes'), [
    table(ctx, {
      caption: ctx.say('conops.hostsNotes'),
      columns: [
        { title: ctx.say('conops.hostsHost'), width: 32 },
        { title: ctx.say('conops.hostsNotes'), width: 68 },
      ],
      rows: noted.map((option) => [plainCell(option.name), markdownCell(ctx, option.note)]),
    }),
  ]);
}

function risks(ctx: BuildContext): readonly Block[] {
  const open = ctx.plan.risks
    .filter((risk) => risk.status === 'open')
    .toSorted((a, b) => b.likelihood * b.impact - a.likelihood * a.impact);
  const closed = ctx.plan.risks.length - open.length;
  const note = closed === 0 ? [] : [ctx.p('conops.risksClosed', { count: closed, n: ctx.number(closed) })];
  if (open.length === 0) return note;
  return [
    table(ctx, {
      caption: ctx.say('conops.risksCaption'),
      columns: [
        { title: ctx.say('conops.risksRisk'), width: 36 },
        { title: ctx.say('conops.risksRating'), width: 12, align: 'center' },
        { title: ctx.say('conops.risksResponse'), width: 32 },
        { title: ctx.say('conops.risksOwner'), width: 20 },
      ],
      rows: open.map((risk) => riskRow(ctx, risk)),
    }),
    ctx.said(ctx.say('conops.risksScale'), 'quiet'),
    ...note,
  ];
}

const RESPONSE = {
  avoid: 'conops.responseAvoid',
  reduce: 'conops.responseReduce',
  transfer: 'conops.responseTransfer',
  accept: 'conops.responseAccept',
} as const;

function riskRow(ctx: BuildContext, risk: Risk): readonly Cell[] {
  const { likelihood, impact } = risk;
  return [
    {
      blocks: [
        ...plainCell(risk.title).blocks,
        ...prefixed(ctx.say('conops.risksCause'), ctx.md(risk.cause)),
        ...prefixed(ctx.say('conops.risksEffect'), ctx.md(risk.effect)),
      ],
    },
    {
      blocks: [
        ctx.said(ctx.number(likelihood * impact)),
        ctx.said(
          ctx.say('conops.risksRatingParts', {
            likelihood: ctx.number(likelihood),
            impact: ctx.number(impact),
          }),
          'quiet',
        ),
      ],
    },
    {
      blocks: [...(risk.response === null ? [] : [ctx.p(RESPONSE[risk.response])]), ...ctx.md(risk.action)],
    },
    { blocks: [...plainCell(ctx.person(risk.owner)).blocks, ...plainCell(ctx.day(risk.due)).blocks] },
  ];
}

/** Puts a label before the first words of a text. */
function prefixed(label: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  return [{ ...first, inlines: [run(`${label} `, { italic: true }), ...first.inlines] }, ...rest];
}

function decisions(ctx: BuildContext): readonly Block[] {
  if (ctx.plan.decisions.length === 0) return [];
  return [
    table(ctx, {
      caption: ctx.say('conops.decisionsCaption'),
      columns: [
        { title: ctx.say('conops.decisionsQuestion'), width: 28 },
        { title: ctx.say('conops.decisionsAnswer'), width: 24 },
        { title: ctx.say('conops.decisionsReason'), width: 28 },
        { title: ctx.say('conops.decisionsRecord'), width: 20 },
      ],
      rows: ctx.plan.decisions.map((decision) => [
        plainCell(decision.question),
        answer(ctx, decision),
        markdownCell(ctx, decision.rationale),
        {
          blocks: [
            ...plainCell(ctx.person(decision.by)).blocks,
            ...plainCell(ctx.day(decision.on)).blocks,
            ...plainCell(decision.evidence).blocks,
          ],
        },
      ]),
    }),
  ];
}

function answer(ctx: BuildContext, decision: Decision): Cell {
  const chosen = decision.options.find((option) => option.id === decision.chosen);
  if (chosen !== undefined) return plainCell(chosen.text);
  const options = decision.options.map((option) => option.text).filter((text) => text !== '');
  if (options.length === 0) return ctx.cell(ctx.say('conops.decisionsOpenNoOptions'));
  return ctx.cell(ctx.say('conops.decisionsOpen', { options: options.join('; ') }));
}
