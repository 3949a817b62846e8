import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Cover, Table } from '../model';
import { table } from '../tables';

/** Cover, approval block and change history of the concept of operations. */
export function conopsCover(ctx: BuildContext): Cover {
  const { identity, documents } = ctx.plan;
  const { conops } = documents;
  const status = ctx.say(conops.status === 'draft' ? 'page.draft' : 'page.final');
  const facts: readonly (readonly [string, string])[] = [
    [ctx.say('conops.coverCountry'), ctx.country],
    [ctx.say('conops.coverTeam'), identity.teamName],
    [ctx.say('conops.coverBody'), identity.bodyName],
    [ctx.say('conops.coverVersion'), conops.version],
    [ctx.say('conops.coverStatus'), status],
    [ctx.say('conops.coverDate'), ctx.day(ctx.today)],
  ];
  return {
    kicker: ctx.say('conops.kicker'),
    title: identity.title,
    subtitle: identity.teamName,
    facts: facts.filter(([, value]) => value.trim() !== ''),
    approvalTitle: ctx.say('conops.approvalTitle'),
    approvalIntro: ctx.say('conops.approvalIntro'),
    approvals: approvals(ctx),
    versionTitle: ctx.say('conops.versionTitle'),
    versions: versions(ctx),
  };
}

/** Always printed: with nobody named yet, it has two empty lines to sign by hand. */
function approvals(ctx: BuildContext): Table {
  const named = ctx.plan.documents.conops.approvals.map((entry) => [
    plainCell(ctx.person(entry.person)),
    plainCell(entry.capacity),
    plainCell(''),
    plainCell(ctx.day(entry.signedOn)),
  ]);
  const blank = Array.from({ length: 4 }, () => plainCell(''));
  return {
    ...table(ctx, {
      caption: ctx.say('conops.approvalCaption'),
      columns: [
        { title: ctx.say('conops.approvalName'), width: 24 },
        { title: ctx.say('conops.approvalCapacity'), width: 30 },
        { title: ctx.say('conops.approvalSignature'), width: 28 },
        { title: ctx.say('conops.approvalDate'), width: 18 },
      ],
      rows: named.length > 0 ? named : [blank, blank],
    }),
    roomy: true,
  };
}

function versions(ctx: BuildContext): Table | null {
  const entries = ctx.plan.documents.conops.versions;
  if (entries.length === 0) return null;
  return table(ctx, {
    caption: ctx.say('conops.versionCaption'),
    columns: [
      { title: ctx.say('conops.versionVersion'), width: 14 },
      { title: ctx.say('conops.versionDate'), width: 22 },
      { title: ctx.say('conops.versionBy'), width: 24 },
      { title: ctx.say('conops.versionChange'), width: 40 },
    ],
    rows: entries.map((entry) => [
      plainCell(entry.version),
      plainCell(ctx.day(entry.on)),
      plainCell(ctx.person(entry.by)),
      plainCell(entry.change),
    ]),
  });
}
