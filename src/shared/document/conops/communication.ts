import type { DocumentKey } from '../../i18n/document-words';
import { ANNOUNCEMENT_PARTS } from '../../plan/stakeholders';
import type { CommunicationLine, EngagementAction, FeedbackRound } from '../../plan/types';
import type { BuildContext } from '../context';
import { formatDay } from '../../core/day';
import { nextDue } from '../../stakeholders';
import { plain, plainCell } from '../inline';
import type { Block } from '../model';
import { markdownCell, table } from '../tables';
import type { Leaves } from './leaves';
import { frequencyWord, linesCell } from './register-words';

const PHASE: Readonly<Record<CommunicationLine['phase'], DocumentKey>> = {
  setup: 'register.phaseSetup',
  operation: 'register.phaseOperation',
  both: 'register.phaseBoth',
};

const FORM: Readonly<Record<FeedbackRound['form'], DocumentKey>> = {
  survey: 'register.feedbackSurvey',
  interview: 'register.feedbackInterview',
  workshop: 'register.feedbackWorkshop',
  informal: 'register.feedbackInformal',
};

const PART: Readonly<Record<(typeof ANNOUNCEMENT_PARTS)[number], DocumentKey>> = {
  team: 'register.announcementTeam',
  reason: 'register.announcementReason',
  progress: 'register.announcementProgress',
  reporting: 'register.announcementReporting',
};

/** What each audience is told, and what the constituency answered. */
export const communication: Leaves = {
  communicationPlan: (ctx) => {
    const lines = ctx.plan.stakeholders.communication;
    if (lines.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('register.communicationCaption'),
        columns: [
          { title: ctx.say('register.audience'), width: 16 },
          { title: ctx.say('register.told'), width: 18 },
          { title: ctx.say('register.why'), width: 17 },
          { title: ctx.say('register.channel'), width: 12 },
          { title: ctx.say('register.often'), width: 13 },
          { title: ctx.say('register.by'), width: 12 },
          { title: ctx.say('register.label'), width: 12 },
        ],
        rows: lines.map((entry) => [
          ...[entry.audience, entry.what, entry.why, entry.channel].map((text) => plainCell(text)),
          linesCell(ctx, [ctx.say(PHASE[entry.phase]), frequencyWord(ctx, entry.frequency)]),
          plainCell(ctx.person(entry.owner)),
          plainCell(entry.tlp === null ? '' : ctx.say('register.tlp', { label: entry.tlp })),
        ]),
      }),
    ];
  },

  feedback: (ctx) => {
    const rounds = ctx.plan.stakeholders.feedback.toSorted((one, other) =>
      other.on.localeCompare(one.on, 'en'),
    );
    if (rounds.length === 0) return [];
    return [
      table(ctx, {
        caption: ctx.say('register.feedbackCaption'),
        columns: [
          { title: ctx.say('register.feedbackOn'), width: 15 },
          { title: ctx.say('register.feedbackForm'), width: 19 },
          { title: ctx.say('register.feedbackFinding'), width: 33 },
          { title: ctx.say('register.feedbackConsequence'), width: 33 },
        ],
        rows: rounds.map((round) => [
          ctx.cell(ctx.day(round.on)),
          { blocks: [ctx.said(ctx.say(FORM[round.form])), ...plainCell(round.audience).blocks] },
          markdownCell(ctx, round.finding),
          markdownCell(ctx, round.consequence),
        ]),
      }),
    ];
  },
};

/**
 * The four things the public announcement tells (SEI 2004, Stage 3), each with the actions that tell it. Nothing
 * while no action is an announcement.
 */
export function announcementParts(ctx: BuildContext): readonly Block[] {
  const actions = ctx.plan.stakeholders.actions.filter(({ covers }) => covers.length > 0);
  if (actions.length === 0) return [];
  const told = ANNOUNCEMENT_PARTS.map((part) => ({
    part,
    by: actions.filter(({ covers }) => covers.includes(part)),
  }));
  const open = told.filter(({ by }) => by.length === 0).length;
  return [
    open === 0
      ? ctx.p('register.announcementWhole')
      : ctx.p('register.announcementOpen', { count: open, n: ctx.number(open) }),
    table(ctx, {
      caption: ctx.say('register.announcementCaption'),
      columns: [
        { title: ctx.say('register.announcementPart'), width: 35 },
        { title: ctx.say('register.announcementAction'), width: 65 },
      ],
      rows: told.map(({ part, by }) => [
        ctx.cell(ctx.say(PART[part])),
        by.length === 0
          ? ctx.cell(ctx.say('register.announcementMissing'))
          : { blocks: by.map((action) => plain(announcement(ctx, action))) },
      ]),
    }),
  ];
}

/** The action with the day it is due or was done, how, and by whom. */
function announcement(ctx: BuildContext, action: EngagementAction): string {
  const due = nextDue(action);
  const day = action.done ?? (due === null ? null : formatDay(due));
  return [action.aim, action.channel, ctx.day(day), ctx.person(action.who)]
    .filter((text) => text !== '')
    .join('; ');
}
