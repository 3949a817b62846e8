import { formatDay } from '../../core/day';
import type { Position } from '../../plan/types';
import { firstDay, headcountOn, launchDay } from '../../staffing';
import type { BuildContext } from '../context';
import { plain } from '../inline';
import type { Block, Cell, Paragraph } from '../model';
import { table } from '../tables';
import type { Leaves } from './leaves';
import { EMPLOYMENT, LEVEL, ownOr, pending, postNames, restOf } from './means-words';
import { saysTasks } from './post-groups';
import { firstOf, linesCell } from './register-words';
import { orgChart } from './staffing-chart';
import { cover } from './staffing-cover';
import { development, hasDevelopment } from './staffing-development';
import { ramp } from './staffing-ramp';
import { skills } from './staffing-skills';

/**
 * Who does the work: positions, who reports to whom, hours of cover, skills and how the team learns (S3-STG2-18,
 * S3-STG2-34).
 */
export const staffing: Leaves = {
  staffing: (ctx) => {
    const { positions, settings } = ctx.plan.staffing;
    if (positions.length === 0) {
      const chosen = settings.cover.chosen === null ? [] : cover(ctx);
      if (chosen.length === 0 && !hasDevelopment(ctx)) return [];
      return [pending(ctx, 'means.staffMissing'), ...chosen, ...development(ctx)];
    }
    return [
      ...[staffSummary(ctx), ...ramp(ctx), ...positionTable(ctx)],
      ...(saysTasks(positions) ? [ctx.p('means.annexPostsTold')] : []),
      ...[...orgChart(ctx), ...cover(ctx), ...skills(ctx), ...development(ctx)],
    ];
  },
};

/** How many positions there are, how many of them at launch, and how many without a person. */
export function staffSummary(ctx: BuildContext): Paragraph {
  const { positions } = ctx.plan.staffing;
  const full = positions.reduce((sum, { share }) => sum + share, 0) / 100;
  const launch = launchDay(ctx.plan);
  const there = launch === null ? 0 : headcountOn(ctx.plan, launch).positions;
  const open = positions.filter(({ person }) => person === null).length;
  const counted = (count: number) => ({ count, n: ctx.number(count) });
  return ctx.said(
    [
      ctx.say('means.staffSummary', { ...counted(positions.length), full: ctx.number(full) }),
      launch === null
        ? ''
        : ctx.say('means.staffLaunch', { ...counted(there), day: ctx.day(formatDay(launch)) }),
      open === 0 ? '' : ctx.say('means.staffOpen', counted(open)),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

function positionTable(ctx: BuildContext): readonly Block[] {
  const { shown, rest } = firstOf(ctx.plan.staffing.positions);
  const names = postNames(ctx);
  return [
    table(ctx, {
      caption: ctx.say('means.positionsCaption'),
      columns: [
        { title: ctx.say('means.position'), width: 32 },
        { title: ctx.say('means.positionLevel'), width: 19 },
        { title: ctx.say('means.positionShare'), width: 11, align: 'end' },
        { title: ctx.say('means.positionBegins'), width: 19 },
        { title: ctx.say('means.positionPerson'), width: 19 },
      ],
      rows: shown.map((position) => [
        position.title === ''
          ? ctx.cell(names.get(position.id) ?? '')
          : ownOr(ctx, names.get(position.id) ?? '', ''),
        linesCell(ctx, [
          ctx.say(LEVEL[position.level]),
          position.employment === null ? '' : ctx.say(EMPLOYMENT[position.employment]),
        ]),
        { ...ctx.cell(ctx.say('means.percent', { n: ctx.number(position.share) })), align: 'end' },
        begins(ctx, position),
        filledBy(ctx, position),
      ]),
    }),
    ...restOf(ctx, 'means.positionsRest', rest),
  ];
}

function begins(ctx: BuildContext, { start, end }: Position): Cell {
  const day = firstDay(start, ctx.plan);
  return linesCell(ctx, [
    day === null ? ctx.say('means.positionNoStart') : ctx.day(formatDay(day)),
    end === null ? '' : ctx.say('means.positionEnds', { day: ctx.day(end) }),
  ]);
}

function filledBy(ctx: BuildContext, { person, paidElsewhere }: Position): Cell {
  const name = ctx.person(person);
  return {
    blocks: [
      name === '' ? ctx.said(ctx.say('means.positionOpen')) : plain(name),
      ...(paidElsewhere ? [ctx.said(ctx.say('means.positionElsewhere'), 'quiet')] : []),
    ],
  };
}
