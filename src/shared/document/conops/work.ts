import { RSIT_VERSION, TLP_IDS, TLP_LABELS } from '../../catalog/taxonomy';
import type { BuildContext } from '../context';
import { plainCell, run } from '../inline';
import type { Block, Cell } from '../model';
import { markdownCell, table } from '../tables';
import { cited, under, type Leaves } from './leaves';

/** Section 10: how the team works at different times and under strain. */
export const modes: Leaves = {
  officeHours: (ctx) => ctx.md(ctx.plan.organization.modes.officeHours),
  outOfHours: (ctx) => ctx.md(ctx.plan.organization.modes.outOfHours),
  crisisMode: (ctx) => ctx.md(ctx.plan.organization.modes.crisis),
};

/** Section 11: the course of incident management (SEI 2004, Stage 2: processes, reporting requirements). */
export const processes: Leaves = {
  processSteps: (ctx) => {
    const steps = ctx.plan.organization.processes;
    return [
      ...under(ctx.heading('conops.processPrepare'), ctx.md(steps.prepare)),
      ...under(ctx.heading('conops.processProtect'), ctx.md(steps.protect)),
      ...under(ctx.heading('conops.processDetect'), ctx.md(steps.detect)),
      ...under(ctx.heading('conops.processRespond'), ctx.md(steps.respond)),
    ];
  },

  processInterfaces: (ctx) => ctx.md(ctx.plan.organization.processes.interfaces),

  incidentClassification: (ctx) => [
    ...classes(ctx),
    ...under(
      ctx.heading('conops.classesPriority'),
      ctx.md(ctx.plan.organization.information.incidentClassNote),
    ),
  ],

  reportingRequirements: (ctx) => {
    const { reporting } = ctx.plan.organization;
    return [
      ...under(ctx.heading('conops.reportingRequired'), ctx.md(reporting.requirements)),
      ...under(ctx.heading('conops.reportingForms'), ctx.md(reporting.forms)),
      ...under(ctx.heading('conops.reportingLeadership'), ctx.md(reporting.leadership)),
    ];
  },

  escalationPaths: (ctx) => {
    const paths = ctx.plan.organization.relationships.escalation;
    if (paths.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('conops.escalationCaption'),
        columns: [
          { title: ctx.field('relationships.escalation.path'), width: 22 },
          { title: ctx.field('relationships.escalation.contact'), width: 30 },
          { title: ctx.field('relationships.escalation.route'), width: 32 },
          { title: ctx.field('relationships.escalation.outOfHours'), width: 16 },
        ],
        rows: paths.map((entry) => [
          ctx.cell(ctx.label('relationships.escalation.path', entry.path)),
          plainCell(ctx.personAndRole(entry.contact)),
          plainCell(entry.route),
          ctx.cell(ctx.say(entry.outOfHours ? 'page.yes' : 'page.no')),
        ]),
      }),
    ];
  },

  otherPlans,
};

function classes(ctx: BuildContext): readonly Block[] {
  const ids = ctx.plan.organization.information.incidentClasses;
  if (ids.length === 0) return [];
  return [
    cited(ctx.p('conops.classesIntro'), ctx.say('conops.classesSource', { version: RSIT_VERSION })),
    table(ctx, {
      caption: ctx.say('conops.classesCaption'),
      columns: [
        { title: ctx.say('conops.classesClass'), width: 32 },
        { title: ctx.say('conops.classesMeaning'), width: 68 },
      ],
      rows: ids.map((id) => [
        ctx.cell(ctx.texts.taxonomy(id, 'name') || id),
        ctx.cell(ctx.texts.taxonomy(id, 'purpose')),
      ]),
    }),
  ];
}

const PLAN_LINKS = ['disasterRecovery', 'incidentResponse', 'continuity', 'crisis', 'emergency'] as const;

function otherPlans(ctx: BuildContext): readonly Block[] {
  const { plans } = ctx.plan.organization;
  const rows = PLAN_LINKS.map((key) => ({ key, link: plans[key] }))
    .filter(({ link }) => link.state !== null || link.owner !== '' || link.note !== '')
    .map(({ key, link }): readonly Cell[] => [
      ctx.cell(ctx.field(`plans.${key}`)),
      ctx.cell(ctx.label('plans.link.state', link.state)),
      plainCell(link.owner),
      markdownCell(ctx, link.note),
    ]);
  if (rows.length === 0) return [];
  return [
    table(ctx, {
      caption: ctx.say('conops.plansCaption'),
      columns: [
        { title: ctx.say('conops.plansPlan'), width: 24 },
        { title: ctx.field('plans.link.state'), width: 14 },
        { title: ctx.field('plans.link.owner'), width: 22 },
        { title: ctx.field('plans.link.note'), width: 40 },
      ],
      rows,
    }),
  ];
}

/** Section 12: how information is marked, protected and shared. */
export const information: Leaves = {
  tlpRules: (ctx) => {
    const { tlpUse } = ctx.plan.organization.information;
    if (tlpUse.trim() === '') return [];
    return [
      ...ctx.md(tlpUse),
      cited(ctx.p('conops.tlpIntro'), ctx.say('conops.tlpSource')),
      table(ctx, {
        caption: ctx.say('conops.tlpCaption'),
        columns: [
          { title: ctx.say('conops.tlpLabel'), width: 28 },
          { title: ctx.say('conops.tlpMeaning'), width: 72 },
        ],
        rows: TLP_LABELS.map((label) => [
          { blocks: [{ kind: 'paragraph', inlines: [run(`TLP:${label}`)] }] },
          ctx.cell(ctx.texts.taxonomy(TLP_IDS[label], 'meaning')),
        ]),
      }),
    ];
  },

  protectedInformation: (ctx) => {
    const { classification, encryption } = ctx.plan.organization.information;
    return [
      ...under(ctx.heading('conops.classificationHeading'), ctx.md(classification)),
      ...under(ctx.heading('conops.encryptionHeading'), ctx.md(encryption)),
    ];
  },

  sharing: (ctx) => ctx.md(ctx.plan.organization.information.sharing),
};
