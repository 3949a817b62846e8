import { ALL_SERVICES, SERVICE_AREAS } from '../../catalog/services';
import { addMonths, formatDay, parseDay } from '../../core/day';
import type { ServiceChoice, ServiceStatus } from '../../plan/types';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { markdownCell, table } from '../tables';
import { cited, under, type Leaves } from './leaves';

/** A service the plan says something about. */
export interface ChosenService {
  readonly id: string;
  readonly choice: ServiceChoice;
}

/** Chosen services in the order of the framework, then ids this version does not know. */
export function chosenServices(ctx: BuildContext, status?: ServiceStatus): readonly ChosenService[] {
  const { choices } = ctx.plan.services;
  const known = ALL_SERVICES.map((service) => service.id);
  const ids = [
    ...known,
    ...Object.keys(choices)
      .filter((id) => !known.includes(id))
      .sort(),
  ];
  return ids.flatMap((id) => {
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    return choice !== undefined && (status === undefined || choice.status === status) ? [{ id, choice }] : [];
  });
}

/** Name of a service or function as FIRST publishes it. */
export function serviceName(ctx: BuildContext, id: string): string {
  return ctx.texts.services(id, 'name') || id;
}

/** Name of the service area of a service; empty for an id this version does not know. */
export function areaName(ctx: BuildContext, serviceId: string): string {
  const area = SERVICE_AREAS.find((entry) => entry.services.some((service) => service.id === serviceId));
  return area === undefined ? '' : ctx.texts.services(area.id, 'name');
}

/** Month and day on which a later service begins, in words. */
export function laterMonth(ctx: BuildContext, month: number | null): string {
  if (month === null) return ctx.say('conops.servicesNoMonth');
  const start = parseDay(ctx.plan.identity.startDay);
  const day = start === null ? '' : ctx.day(formatDay(addMonths(start, month - 1)));
  return ctx.say('conops.servicesMonthValue', { month: ctx.number(month), day });
}

/** Section 9: what the team offers, from when and at which level (SEI 2004, Stage 2: services, expectations). */
export const services: Leaves = {
  serviceOverview: (ctx) => [
    ...launch(ctx),
    ...later(ctx),
    ...notOffered(ctx),
    ...retired(ctx),
    ...ctx.md(ctx.plan.services.note),
  ],

  serviceLevels: (ctx) => {
    const offered = [...chosenServices(ctx, 'launch'), ...chosenServices(ctx, 'later')].filter(
      ({ choice }) => choice.hours !== null || choice.reaction !== '' || choice.resolution !== '',
    );
    const operators = ctx.plan.services.operatorsAroundTheClock;
    const key = operators === 'yes' ? 'conops.levelsOperatorsYes' : 'conops.levelsOperatorsNo';
    return [
      ...(offered.length === 0 ? [] : [levels(ctx, offered)]),
      ...(operators === null ? [] : [ctx.p(key)]),
    ];
  },

  expectations: (ctx) => ctx.md(ctx.plan.organization.reporting.expectations),
};

function launch(ctx: BuildContext): readonly Block[] {
  const chosen = chosenServices(ctx, 'launch');
  if (chosen.length === 0) return [];
  const intro = ctx.p('conops.servicesLaunchIntro', { count: chosen.length, n: ctx.number(chosen.length) });
  return [
    cited(intro, ctx.say('conops.servicesSource')),
    table(ctx, {
      caption: ctx.say('conops.servicesLaunchCaption'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: 30 },
        { title: ctx.say('conops.servicesArea'), width: 25 },
        { title: ctx.say('conops.servicesPurpose'), width: 45 },
      ],
      rows: chosen.map(({ id }) => [
        ctx.cell(serviceName(ctx, id)),
        ctx.cell(areaName(ctx, id)),
        ctx.cell(ctx.texts.services(id, 'purpose')),
      ]),
    }),
  ];
}

function later(ctx: BuildContext): readonly Block[] {
  const chosen = chosenServices(ctx, 'later');
  if (chosen.length === 0) return [];
  const shared = chosen.some(({ choice }) => choice.sharedWith !== '');
  return under(ctx.heading('conops.servicesLater'), [
    table(ctx, {
      caption: ctx.say('conops.servicesLaterCaption'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: shared ? 40 : 55 },
        { title: ctx.say('conops.servicesFrom'), width: shared ? 30 : 45 },
        ...(shared ? [{ title: ctx.say('conops.servicesShared'), width: 30 }] : []),
      ],
      rows: chosen.map(({ id, choice }) => [
        ctx.cell(serviceName(ctx, id)),
        ctx.cell(laterMonth(ctx, choice.laterMonth)),
        ...(shared ? [plainCell(choice.sharedWith)] : []),
      ]),
    }),
  ]);
}

function notOffered(ctx: BuildContext): readonly Block[] {
  const chosen = chosenServices(ctx, 'notOffered');
  if (chosen.length === 0) return [];
  const others = chosen.some(({ choice }) => choice.sharedWith !== '');
  return under(ctx.heading('conops.servicesOthers'), [
    table(ctx, {
      caption: ctx.say('conops.servicesOthersCaption'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: 32 },
        { title: ctx.say('conops.servicesReason'), width: others ? 43 : 68 },
        ...(others ? [{ title: ctx.say('conops.servicesProvider'), width: 25 }] : []),
      ],
      rows: chosen.map(({ id, choice }) => [
        ctx.cell(serviceName(ctx, id)),
        plainCell(choice.reason),
        ...(others ? [plainCell(choice.sharedWith)] : []),
      ]),
    }),
  ]);
}

function retired(ctx: BuildContext): readonly Block[] {
  const rows = chosenServices(ctx, 'retired').map(({ id, choice }): readonly Cell[] => [
    ctx.cell(serviceName(ctx, id)),
    plainCell(choice.reason),
  ]);
  if (rows.length === 0) return [];
  return under(ctx.heading('conops.servicesRetired'), [
    table(ctx, {
      caption: ctx.say('conops.servicesRetiredCaption'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: 40 },
        { title: ctx.say('conops.servicesReason'), width: 60 },
      ],
      rows,
    }),
  ]);
}

const HOURS = {
  officeHours: 'conops.hoursOfficeHours',
  extended: 'conops.hoursExtended',
  onCall: 'conops.hoursOnCall',
  aroundTheClock: 'conops.hoursAroundTheClock',
} as const;

/** Hours of a service in words; empty while open. */
export function serviceHours(ctx: BuildContext, hours: ServiceChoice['hours']): string {
  return hours === null ? '' : ctx.say(HOURS[hours]);
}

function levels(ctx: BuildContext, offered: readonly ChosenService[]): Block {
  const resolution = offered.some(({ choice }) => choice.resolution !== '');
  return table(ctx, {
    caption: ctx.say('conops.levelsCaption'),
    columns: [
      { title: ctx.say('conops.servicesService'), width: resolution ? 34 : 44 },
      { title: ctx.say('conops.levelsHours'), width: resolution ? 24 : 30 },
      { title: ctx.say('conops.levelsReaction'), width: resolution ? 21 : 26 },
      ...(resolution ? [{ title: ctx.say('conops.levelsResolution'), width: 21 }] : []),
    ],
    rows: offered.map(({ id, choice }) => [
      ctx.cell(serviceName(ctx, id)),
      ctx.cell(serviceHours(ctx, choice.hours)),
      plainCell(choice.reaction),
      ...(resolution ? [plainCell(choice.resolution)] : []),
    ]),
  });
}

const STATUS = {
  launch: 'conops.statusLaunch',
  later: 'conops.statusLater',
  notOffered: 'conops.statusNotOffered',
  retired: 'conops.statusRetired',
} as const;

/** Annex: every service decided on, with functions, level and remarks. */
export const annexServices: Leaves = {
  annexServices: (ctx) => {
    const chosen = chosenServices(ctx);
    const areas = [...new Set(chosen.map(({ id }) => areaName(ctx, id)))];
    return areas.flatMap((area) => [
      ...(area === '' ? [] : [{ ...ctx.heading('conops.servicesArea'), inlines: ctx.said(area).inlines }]),
      table(ctx, {
        caption: ctx.say('conops.annexServicesCaption', { area }),
        columns: [
          { title: ctx.say('conops.servicesService'), width: 46 },
          { title: ctx.say('conops.annexServicesStatus'), width: 18 },
          { title: ctx.say('conops.annexServicesLevel'), width: 36 },
        ],
        rows: chosen.filter(({ id }) => areaName(ctx, id) === area).map((entry) => catalogRow(ctx, entry)),
      }),
    ]);
  },
};

function catalogRow(ctx: BuildContext, { id, choice }: ChosenService): readonly Cell[] {
  const functions = choice.functions.map((entry) => ctx.cell(serviceName(ctx, entry)).blocks);
  const status = ctx.say(STATUS[choice.status]);
  return [
    {
      blocks: [
        ctx.said(serviceName(ctx, id)),
        ...(functions.length > 0
          ? [{ kind: 'list', ordered: false, start: 1, items: functions } as const]
          : []),
      ],
    },
    ctx.cell(choice.status === 'later' ? `${status}: ${laterMonth(ctx, choice.laterMonth)}` : status),
    {
      blocks: [
        ...remarks(ctx, choice).map((line) => ctx.said(line)),
        ...markdownCell(ctx, choice.note).blocks,
      ],
    },
  ];
}

function remarks(ctx: BuildContext, choice: ServiceChoice): readonly string[] {
  return [
    serviceHours(ctx, choice.hours),
    choice.reaction && ctx.say('conops.annexReaction', { reaction: choice.reaction }),
    choice.resolution && ctx.say('conops.annexResolution', { resolution: choice.resolution }),
    choice.sharedWith && ctx.say('conops.annexShared', { team: choice.sharedWith }),
    choice.reason,
  ].filter((line) => line !== '');
}
