import type { DocumentKey } from '../../i18n/document-words';
import { skillsAtLaunch, type SkillState } from '../../staffing';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { under } from './leaves';
import { ownOr, postNames, skillWord } from './means-words';

type Stand = 'shared' | 'single' | 'outside' | 'gap';

const COUNTED: readonly (readonly [Stand, DocumentKey])[] = [
  ['shared', 'means.skillsShared'],
  ['single', 'means.skillsSingle'],
  ['outside', 'means.skillsOutside'],
  ['gap', 'means.skillsGap'],
];

const LEVELS: readonly DocumentKey[] = [
  'means.skillLevel0',
  'means.skillLevel1',
  'means.skillLevel2',
  'means.skillLevel3',
  'means.skillLevel4',
];

/** Where the skills the positions want stand at launch: counted, and those that are not safe by name. */
export function skills(ctx: BuildContext): readonly Block[] {
  const states = [...skillsAtLaunch(ctx.plan).values()];
  if (states.length === 0) return [];
  const counts = COUNTED.flatMap(([stand, key]) => {
    const count = states.filter((state) => standOf(state) === stand).length;
    return count === 0 ? [] : [ctx.say(key, { n: ctx.number(count) })];
  });
  const summary = [
    ctx.say('means.skillsSummary', { count: states.length, n: ctx.number(states.length) }),
    ctx.say('means.skillsStand', { states: ctx.list(counts) }),
  ].join(' ');
  const unsafe = states.filter((state) => standOf(state) !== 'shared');
  return under(ctx.heading('means.skillsHeading'), [
    ctx.said(summary),
    ...(unsafe.length === 0 ? [] : [unsafeTable(ctx, unsafe)]),
  ]);
}

function standOf({ state, hasSingleHolder }: SkillState): Stand {
  if (hasSingleHolder) return 'single';
  return state === 'inside' ? 'shared' : state;
}

function unsafeTable(ctx: BuildContext, states: readonly SkillState[]): Block {
  const names = postNames(ctx);
  return table(ctx, {
    caption: ctx.say('means.skillsCaption'),
    columns: [
      { title: ctx.say('means.skill'), width: 34 },
      { title: ctx.say('means.skillNeeded'), width: 20 },
      { title: ctx.say('means.skillStands'), width: 46 },
    ],
    rows: states.map((state) => [
      plainCell(skillWord(ctx, state.skill)),
      ctx.cell(levelWord(ctx, state.needed)),
      stands(ctx, state, names),
    ]),
  });
}

function stands(ctx: BuildContext, state: SkillState, names: ReadonlyMap<string, string>): Cell {
  const [holder = ''] = state.holders;
  switch (standOf(state)) {
    case 'single':
      return ctx.cell(ctx.say('means.skillHolder', { position: names.get(holder) ?? '' }));
    case 'outside': {
      const where = ctx.plan.staffing.outside[state.skill] ?? '';
      const told = where === '' ? '' : ctx.say('means.skillOutside', { where });
      return ownOr(ctx, told, ctx.say('means.skillOutsideUnknown'));
    }
    case 'gap':
    case 'shared':
      return ctx.cell(ctx.say('means.skillGap', { level: levelWord(ctx, state.inside) }));
  }
}

function levelWord(ctx: BuildContext, level: number): string {
  const key = LEVELS[level];
  return key === undefined ? ctx.number(level) : ctx.say(key);
}
