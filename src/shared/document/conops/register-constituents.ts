import type { DocumentKey } from '../../i18n/document-words';
import type { Stakeholder } from '../../plan/types';
import { hasRole, stakeholderName } from '../../stakeholders';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { under } from './leaves';
import { firstOf, sectorBlocks } from './register-words';
import { serviceName } from './services';

type Capability = Stakeholder['served']['capability'];

const LEVELS: readonly (readonly [Capability, DocumentKey])[] = [
  ['significant', 'register.levelSignificant'],
  ['moderate', 'register.levelModerate'],
  ['few', 'register.levelFew'],
  [null, 'register.levelUnknown'],
];

/** Beyond this many, names in a sentence are counted instead of read out. */
const MOST_NAMED = 12;

/** Constituents of the register, most capable first, with the time they join. Nothing while it names none. */
export function registerConstituents(ctx: BuildContext): readonly Block[] {
  const entries = constituentsOf(ctx).toSorted((one, other) => levelOf(one) - levelOf(other));
  if (entries.length === 0) return [];
  const { shown, rest } = firstOf(entries);
  return under(ctx.heading('register.constituentsHeading'), [
    intro(ctx, entries),
    table(ctx, {
      caption: ctx.say('register.constituentsCaption'),
      columns: [
        { title: ctx.say('register.constituent'), width: 24 },
        { title: ctx.field('constituency.groups.capability'), width: 15 },
        { title: ctx.say('register.constituentGroup'), width: 20 },
        { title: ctx.say('register.constituentServices'), width: 26 },
        { title: ctx.say('conops.groupsStart'), width: 15 },
      ],
      rows: shown.map((entry) => constituentRow(ctx, entry)),
    }),
    ...(rest === 0
      ? []
      : [ctx.said(ctx.say('register.constituentsRest', { count: rest, n: ctx.number(rest) }), 'quiet')]),
  ]);
}

/** Names the pilot group of the register. Nothing while nobody is marked as belonging to it. */
export function registerPilots(ctx: BuildContext): readonly Block[] {
  const names = constituentsOf(ctx)
    .filter(({ served }) => served.pilot)
    .map((entry) => stakeholderName(ctx.plan, entry));
  if (names.length === 0) return [];
  const rest = names.length - MOST_NAMED;
  const more = rest > 0 ? [ctx.say('register.andMore', { count: rest, n: ctx.number(rest) })] : [];
  const values = { count: names.length, n: ctx.number(names.length) };
  return [
    ctx.p('register.pilotConstituents', {
      ...values,
      names: ctx.list([...names.slice(0, MOST_NAMED), ...more]),
    }),
  ];
}

function constituentsOf({ plan }: BuildContext): readonly Stakeholder[] {
  return plan.stakeholders.register.filter((entry) => hasRole(entry, 'constituent'));
}

function levelOf({ served }: Stakeholder): number {
  return LEVELS.findIndex(([level]) => level === served.capability);
}

function intro(ctx: BuildContext, entries: readonly Stakeholder[]): Block {
  const levels = LEVELS.flatMap(([level, key]) => {
    const count = entries.filter(({ served }) => served.capability === level).length;
    return count === 0 ? [] : [ctx.say(key, { n: ctx.number(count) })];
  });
  const values = { count: entries.length, n: ctx.number(entries.length) };
  return ctx.p('register.constituentsIntro', { ...values, levels: ctx.list(levels) });
}

function constituentRow(ctx: BuildContext, entry: Stakeholder): readonly Cell[] {
  const { capability, group, services, pilot, phase } = entry.served;
  const groups = ctx.plan.organization.constituency.groups;
  const name = groups.find(({ id }) => id === group)?.name ?? '';
  return [
    plainCell(stakeholderName(ctx.plan, entry)),
    ctx.cell(
      capability === null
        ? ctx.say('register.capabilityUnknown')
        : ctx.label('constituency.groups.capability', capability),
    ),
    { blocks: [...plainCell(name).blocks, ...sectorBlocks(ctx, entry)] },
    { blocks: services.map((id) => ctx.said(serviceName(ctx, id))) },
    {
      blocks: [...(pilot ? [ctx.said(ctx.say('conops.groupsPilot'))] : []), ...plainCell(phase).blocks],
    },
  ];
}
