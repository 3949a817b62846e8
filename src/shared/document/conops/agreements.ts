import type { DocumentKey } from '../../i18n/document-words';
import type { Agreement, Stakeholder, StakeholderRelation } from '../../plan/types';
import { hasRole, stakeholderName } from '../../stakeholders';
import type { BuildContext } from '../context';
import { plain, plainCell, run } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { Leaves } from './leaves';
import { agreementKind, agreementState, entryName, linesCell, listed, firstOf } from './register-words';

/** What is agreed with whom, who stands in which relation to whom, and the peers (SEI 2004, Stage 3: agreements). */
export const agreements: Leaves = {
  agreements: (ctx) => {
    const all = ctx.plan.stakeholders.register
      .flatMap((entry) => entry.agreements.map((agreement) => ({ entry, agreement })))
      .toSorted((one, other) => stateOrder(one.agreement) - stateOrder(other.agreement));
    if (all.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('register.agreementsCaption'),
        columns: [
          { title: ctx.say('register.agreementWith'), width: 20 },
          { title: ctx.say('register.agreement'), width: 25 },
          { title: ctx.say('register.agreementState'), width: 13 },
          { title: ctx.say('register.agreementDates'), width: 15 },
          { title: ctx.say('register.agreementSigners'), width: 14 },
          { title: ctx.say('register.agreementTlp'), width: 13 },
        ],
        rows: all.map(({ entry, agreement }) => agreementRow(ctx, entry, agreement)),
      }),
    ];
  },

  stakeholderRelations: (ctx) => {
    const { relations, register } = ctx.plan.stakeholders;
    const names = new Map(listed(register).map((entry) => [entry.id, stakeholderName(ctx.plan, entry)]));
    const { shown } = firstOf(relations.filter(({ from, to }) => names.has(from) && names.has(to)));
    if (relations.length === 0) return [];
    const rest = relations.length - shown.length;
    return [
      ...(shown.length === 0
        ? []
        : [
            ctx.p('register.relationsIntro'),
            {
              kind: 'list' as const,
              ordered: false,
              start: 1,
              items: shown.map((relation) => relationItem(ctx, relation)),
            },
          ]),
      ...(rest === 0
        ? []
        : [ctx.said(ctx.say('register.relationsRest', { count: rest, n: ctx.number(rest) }), 'quiet')]),
    ];
  },

  peerTeams: (ctx) => {
    const peers = ctx.plan.stakeholders.register.filter((entry) => hasRole(entry, 'peerTeam'));
    if (peers.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('register.peersCaption'),
        columns: [
          { title: ctx.say('register.peer'), width: 24 },
          { title: ctx.say('register.peerContacts'), width: 20 },
          { title: ctx.say('register.peerChannels'), width: 22 },
          { title: ctx.say('register.peerLanguage'), width: 12 },
          { title: ctx.say('register.peerAgreements'), width: 22 },
        ],
        rows: peers.map((entry) => peerRow(ctx, entry)),
      }),
    ];
  },
};

/** What holds comes first, then what is under way, then what failed. */
const ORDER: readonly Agreement['state'][] = ['signed', 'drafting', 'needed', 'expired', 'refused'];

function stateOrder({ state }: Agreement): number {
  return ORDER.indexOf(state);
}

function agreementRow(ctx: BuildContext, entry: Stakeholder, agreement: Agreement): readonly Cell[] {
  const { title, note, on, expires, signer, theirSigner, tlp, state } = agreement;
  const wasSigned = state === 'signed' || state === 'expired';
  const ours = ctx.person(signer);
  return [
    plainCell(stakeholderName(ctx.plan, entry)),
    {
      blocks: [
        ctx.said(agreementKind(ctx, agreement)),
        ...(title === '' ? [] : [plain(title)]),
        ...ctx.md(note),
      ],
    },
    ctx.cell(agreementState(ctx, agreement)),
    linesCell(ctx, [
      on === null
        ? ''
        : ctx.say(wasSigned ? 'register.agreementSignedOn' : 'register.agreementWantedBy', {
            day: ctx.day(on),
          }),
      expires === null ? '' : ctx.say('register.agreementValid', { day: ctx.day(expires) }),
    ]),
    linesCell(ctx, [
      ours === '' ? '' : ctx.say('register.signerOurs', { name: ours }),
      theirSigner === '' ? '' : ctx.say('register.signerTheirs', { name: theirSigner }),
    ]),
    // Labels are never translated (TLP 2.0).
    plainCell(tlp === null ? '' : ctx.say('register.tlp', { label: tlp })),
  ];
}

const RELATION: Readonly<Record<StakeholderRelation['kind'], DocumentKey>> = {
  influences: 'register.relationInfluences',
  reportsTo: 'register.relationReportsTo',
  funds: 'register.relationFunds',
  regulates: 'register.relationRegulates',
  trusts: 'register.relationTrusts',
};

function relationItem(ctx: BuildContext, { from, to, kind, note }: StakeholderRelation): readonly Block[] {
  const sentence = ctx.p(RELATION[kind], { from: entryName(ctx, from), to: entryName(ctx, to) });
  if (note === '') return [sentence];
  return [{ ...sentence, inlines: [...sentence.inlines, { kind: 'break' }, run(note)] }];
}

function peerRow(ctx: BuildContext, entry: Stakeholder): readonly Cell[] {
  const [first, second] = [ctx.person(entry.primary), ctx.person(entry.backup)];
  return [
    plainCell(stakeholderName(ctx.plan, entry)),
    linesCell(ctx, [
      first === '' ? '' : ctx.say('register.peerFirst', { name: first }),
      second === '' ? '' : ctx.say('register.peerSecond', { name: second }),
    ]),
    plainCell(entry.channels),
    plainCell(entry.language),
    linesCell(
      ctx,
      entry.agreements.map((agreement) =>
        ctx.say('register.peerAgreement', {
          agreement: agreementKind(ctx, agreement),
          state: agreementState(ctx, agreement).toLocaleLowerCase(ctx.words.lang),
        }),
      ),
    ),
  ];
}
