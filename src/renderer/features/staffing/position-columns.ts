import { STAFF_ROLES } from '@shared/catalog/staffing-further-roles';
import { formatDay } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { EMPLOYMENTS, POSITION_LEVELS } from '@shared/plan/staffing';
import type { Beginning, Plan, Position } from '@shared/plan/types';
import { firstDay, offeredServices } from '@shared/staffing';
import { readDay } from '../../ui/day-text';
import type { CellReading, WorksheetChoice, WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import type { MoneyTexts } from '../../state/money';
import { roleChange, type PositionPatch } from './position-edits';
import { EMPLOYMENT_WORDS, LEVEL_WORDS } from './staffing-words';
import type { TeamWords } from './use-team-words';

type Column = WorksheetColumn<Position, PositionPatch>;

/** What the columns print from elsewhere. */
export interface ColumnParts {
  readonly t: Translate;
  readonly language: string;
  readonly words: TeamWords;
  readonly money: MoneyTexts;
  readonly plan: Pick<Plan, 'identity' | 'timeline' | 'services' | 'staffing' | 'people'>;
}

/** The columns of positions, in their order. */
export function positionColumns(parts: ColumnParts): readonly Column[] {
  return [
    titleColumn(parts),
    ...termsColumns(parts),
    ...whenColumns(parts),
    ...payColumns(parts),
    ...tieColumns(parts),
  ];
}

const done = (patch: PositionPatch): CellReading<PositionPatch> => ({ ok: true, patch });
const refused = (reason: string): CellReading<PositionPatch> => ({ ok: false, reason });

function titleColumn({ t, words, plan }: ColumnParts): Column {
  const services = offeredServices(plan);
  const choices = STAFF_ROLES.map(({ id }) => ({ value: words.roleName(id), label: words.roleName(id) }));
  return {
    ...{ id: 'title', head: t('staffing.col_title'), width: 220, kind: 'text' },
    text: (row) => words.positions.get(row.id) ?? row.title,
    value: (row) => (row.title === '' ? (words.positions.get(row.id) ?? '') : row.title),
    choices: () => choices,
    parse(text, row) {
      const title = text.trim();
      if (title === '') return row.role === null ? refused(t('staffing.title_needed')) : done({ title });
      if (row.title === '' && title === words.positions.get(row.id)) return done({ title: '' });
      const role = words.roleNamed(title);
      if (role === undefined) return done({ title });
      return done(role === row.role ? { title: '' } : { title: '', ...roleChange(role, services) });
    },
  };
}

function termsColumns({ t, words, money, plan }: ColumnParts): readonly Column[] {
  const services = offeredServices(plan);
  const roles = STAFF_ROLES.map(({ id }) => ({ value: id, label: words.roleName(id) }));
  const levels = POSITION_LEVELS.map((value) => ({ value, label: t(LEVEL_WORDS[value]) }));
  const employments = EMPLOYMENTS.map((value) => ({ value, label: t(EMPLOYMENT_WORDS[value]) }));
  return [
    {
      ...choice({ id: 'role', head: t('staffing.col_role'), width: 170 }, roles, ({ role }) => role),
      text: ({ role }) => (role === null ? '' : words.roleName(role)),
      parse(text, row) {
        if (text !== '') return done(text === row.role ? {} : roleChange(text, services));
        return row.title === '' ? refused(t('staffing.title_first')) : done({ role: null, tasks: [] });
      },
    },
    {
      ...choice({ id: 'level', head: t('staffing.col_level'), width: 90 }, levels, ({ level }) => level),
      parse(text) {
        const level = POSITION_LEVELS.find((known) => known === text);
        return level ? done({ level }) : refused(t('staffing.level_needed'));
      },
    },
    {
      ...choice(
        { id: 'employment', head: t('staffing.col_employment'), width: 112 },
        employments,
        ({ employment }) => employment,
      ),
      parse: (text) => done({ employment: EMPLOYMENTS.find((known) => known === text) ?? null }),
    },
    {
      ...{ id: 'share', head: t('staffing.col_share'), hint: t('staffing.share_hint'), width: 108 },
      kind: 'percent',
      text: ({ share }) => t('staffing.percent', { value: money.showPercent(share * 100) }),
      value: ({ share }) => money.showPercent(share * 100),
      parse(text) {
        const read = money.readPercent(text, Number.MAX_SAFE_INTEGER);
        if (!read.ok) return read;
        const share = read.value / 100;
        const isFit = Number.isInteger(share) && share >= 1 && share <= 100;
        return isFit ? done({ share }) : refused(t('staffing.share_refused'));
      },
    },
    {
      ...{ id: 'person', head: t('staffing.col_person'), width: 140, kind: 'text' },
      hint: t('staffing.person_hint'),
      text: ({ person }) => words.personName(person),
      choices: () => plan.people.map(({ name }) => ({ value: name, label: name })),
      parse(text) {
        const name = text.trim();
        if (name === '') return done({ person: null });
        const isIt = (person: string): boolean =>
          person.trim().toLocaleLowerCase() === name.toLocaleLowerCase();
        const isClear = plan.people.filter((person) => isIt(person.name)).length < 2;
        return isClear ? done({ personName: name }) : refused(t('staffing.person_ambiguous'));
      },
    },
  ];
}

function whenColumns({ t, language, words, plan }: ColumnParts): readonly Column[] {
  const day = (text: string): string => formatDayFor(language, text, 'short');
  const choices = words.tasks.map(({ name }) => ({ value: name, label: name }));
  return [
    {
      ...{
        id: 'start',
        head: t('staffing.col_start'),
        hint: t('staffing.start_hint'),
        width: 150,
        kind: 'text',
      },
      text: ({ start }) => (start.task === null ? day(start.day ?? '') : words.taskName(start.task)),
      value: ({ start }) => (start.task === null ? (start.day ?? '') : words.taskName(start.task)),
      choices: () => choices,
      parse(text, { end }) {
        const start = readStart(text, words);
        if (typeof start === 'string') return refused(t(START_REFUSED[start]));
        return endsBefore({ start, end }, plan) ? refused(t('staffing.end_before_start')) : done({ start });
      },
    },
    {
      ...{ id: 'from', head: t('staffing.col_from'), hint: t('staffing.from_hint'), width: 100, kind: 'day' },
      text({ start }) {
        const from = firstDay(start, plan);
        return from === null ? '' : day(formatDay(from));
      },
    },
  ];
}

/** Whether a post would end before the day it begins on, or the one its task brings. */
export function endsBefore(
  { start, end }: Pick<Position, 'start' | 'end'>,
  plan: Pick<Plan, 'identity' | 'timeline'>,
): boolean {
  const from = firstDay(start, plan);
  return end !== null && from !== null && end < formatDay(from);
}

/** Why a beginning cannot be read. */
export const START_REFUSED = {
  unknown: 'staffing.start_refused',
  ambiguous: 'staffing.start_ambiguous',
} as const satisfies Record<string, UiKey>;

/** A day, the name of a task, or nothing. `ambiguous`: several tasks have the name, and none is guessed. */
export function readStart(
  text: string,
  words: Pick<TeamWords, 'tasks'>,
): Beginning | keyof typeof START_REFUSED {
  const typed = text.trim();
  if (typed === '') return { day: null, task: null };
  const day = readDay(typed);
  if (day !== null) return { day, task: null };
  const wanted = typed.toLocaleLowerCase();
  const [task, ...others] = words.tasks.filter(({ name }) => name.trim().toLocaleLowerCase() === wanted);
  if (others.length > 0) return 'ambiguous';
  return task ? { day: null, task: task.id } : 'unknown';
}

function payColumns({ t, money, plan }: ColumnParts): readonly Column[] {
  const { grades } = plan.staffing;
  const salaryOf = ({ salary, grade }: Position): number | null =>
    salary ?? grades.find(({ id }) => id === grade)?.yearly ?? null;
  const choices = grades.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      ...choice({ id: 'grade', head: t('staffing.col_grade'), width: 100 }, choices, ({ grade }) => grade),
      parse: (text) => done({ grade: text === '' ? null : text }),
    },
    {
      ...{ id: 'salary', head: t('staffing.col_salary', { currency: money.currency }), width: 130 },
      ...{ kind: 'amount', hint: t('staffing.salary_hint') },
      text(row) {
        const amount = salaryOf(row);
        return amount === null ? '' : money.bare(amount);
      },
      value: ({ salary }) => (salary === null ? '' : money.bare(salary)),
      parse(text) {
        if (text.trim() === '') return done({ salary: null });
        const read = money.read(text);
        return read.ok ? done({ salary: read.value }) : read;
      },
    },
  ];
}

function tieColumns({ t, words, plan }: ColumnParts): readonly Column[] {
  const others = (row: Position): readonly WorksheetChoice[] =>
    plan.staffing.positions.flatMap(({ id }) =>
      id === row.id ? [] : { value: id, label: words.positions.get(id) ?? '' },
    );
  const tie = (id: 'reportsTo' | 'backup', head: string): Column => ({
    ...{ id, head, width: 160, kind: 'choice', choices: others },
    text: (row) => words.positions.get(row[id] ?? '') ?? '',
    value: (row) => row[id] ?? '',
    parse: (text) => done({ [id]: text === '' ? null : text }),
  });
  return [tie('reportsTo', t('staffing.col_reportsTo')), tie('backup', t('staffing.col_backup'))];
}

function choice(
  column: Pick<Column, 'id' | 'head' | 'width'>,
  choices: readonly WorksheetChoice[],
  valueOf: (row: Position) => string | null,
): Column {
  const labels = new Map(choices.map(({ value, label }) => [value, label]));
  return {
    ...column,
    kind: 'choice',
    choices: () => choices,
    text: (row) => labels.get(valueOf(row) ?? '') ?? '',
    value: (row) => valueOf(row) ?? '',
  };
}
