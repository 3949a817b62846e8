import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import { COVER } from '@shared/document/conops/means-words';
import {
  coversOf,
  handlingPosts,
  levels,
  netHours,
  skillsAtLaunch,
  wantedOf,
  workingYearOf,
  type PlanCover,
} from '@shared/staffing';
import { FORMATS, number, text, type BookCell, type BookSheet } from './book';
import type { BookContext } from './book-context';
import { positionNamesOf, skillName } from './money-words';

const count = (value: number): BookCell => number(value, FORMATS.whole, 'plain');
const decimal = (value: number): BookCell => number(value, FORMATS.quantity, 'plain');

/** The skills by what posts want and hold, where they stand at launch, and what each post holds. */
export function skillsSheet(ctx: BookContext): BookSheet {
  const { say, plan } = ctx;
  const { positions, skills, outside } = plan.staffing;
  const launch = skillsAtLaunch(plan);
  const names = positionNamesOf(plan);
  const posts = positions.map((post) => ({ wanted: wantedOf(post), held: levels(post.held) }));
  const titles = (
    [
      'skill',
      'skillKind',
      'skillWanted',
      'skillHeld',
      'skillOutside',
      'skillMissing',
      'skillHolders',
    ] as const
  ).map((key) => say(`workbook.${key}`));
  const row = ({
    id,
    kind,
  }: {
    readonly id: string;
    readonly kind: 'personal' | 'technical';
  }): BookCell[] => {
    const state = launch.get(id);
    const highest = (list: readonly number[]): BookCell => count(Math.max(0, ...list));
    return [
      text(skillName(plan, id)),
      text(say(`workbook.skill_${kind}`)),
      highest(posts.map(({ wanted }) => wanted[id] ?? 0)),
      highest(posts.map(({ held }) => held[id] ?? 0)),
      text(outside[id] ?? ''),
      state === undefined ? null : count(state.missing),
      state === undefined ? null : count(state.holders.length),
      ...posts.map(({ held, wanted }) =>
        (held[id] ?? 0) === 0 && (wanted[id] ?? 0) === 0 ? null : count(held[id] ?? 0),
      ),
    ];
  };
  return {
    name: say('workbook.sheet_skills'),
    widths: [38, 12, 12, 12, 28, 14, 14, 14],
    rows: [
      [...titles, ...positions.map(({ id }) => names.get(id) ?? '')].map((title) => text(title, 'head')),
      ...[...STAFF_SKILLS, ...skills].map(row),
      [],
      [text(say('workbook.noteSkills'), 'quiet')],
    ],
    frozen: 1,
  };
}

/** The covers side by side, as the program has them: hours, people and what those earn. */
export function coverSheet(ctx: BookContext): BookSheet {
  const { say, plan, major, money } = ctx;
  const { staffing, identity } = plan;
  const { settings } = staffing;
  const year = netHours(workingYearOf(plan));
  const covers = year.ok ? coversOf(plan, year.value) : null;
  const have = handlingPosts(staffing.positions);
  const titles = (
    [
      'coverModel',
      'coverHours',
      'coverFactor',
      'coverPeople',
      'coverHave',
      'coverCost',
      'coverOnCall',
      'coverChosen',
    ] as const
  ).map((key) => say(`workbook.${key}`, { currency: identity.currency }));
  const { rows, salary } = covers?.ok ? covers.value : { rows: [], salary: null };
  const fact = (
    key: 'weekHours' | 'leaveDays' | 'holidayDays' | 'sickDays' | 'trainingDays',
    value: number,
  ) => [text(say(`workbook.${key}`)), decimal(value)];
  return {
    name: say('workbook.sheet_cover'),
    widths: [40, 18, 14, 14, 20, 22, 22, 12],
    rows: [
      titles.map((title) => text(title, 'head')),
      ...rows.map(({ kind, need, onCall, costAYear }) => [
        text(say(COVER[kind])),
        decimal(Math.round(need.hoursToCover)),
        decimal(Math.round(need.reliefFactor * 100) / 100),
        count(need.people),
        decimal(have),
        salary === null ? null : number(major(costAYear), money, 'plain'),
        onCallCell(ctx, onCall),
        text(kind === settings.cover.chosen ? say('page.yes') : ''),
      ]),
      [],
      [text(say('workbook.workingYear'), 'section')],
      fact('weekHours', settings.weeklyMinutes / 60),
      fact('leaveDays', settings.leaveDays),
      fact('holidayDays', settings.holidayDays),
      fact('sickDays', settings.sickDays),
      fact('trainingDays', settings.trainingDays),
      [text(say('workbook.netHours')), year.ok ? decimal(Math.round(year.value.netHours)) : null],
      [],
      [text(say('workbook.noteCoverModels'), 'quiet')],
    ],
    frozen: 1,
  };
}

/** What being on call costs; empty where nobody is, and said where nothing is known of its pay. */
function onCallCell({ say, major, money }: BookContext, onCall: PlanCover['onCall']): BookCell {
  if (onCall === null) return null;
  return onCall.pay === 0
    ? text(say('workbook.coverOnCallUnsaid'))
    : number(major(onCall.cost), money, 'plain');
}
