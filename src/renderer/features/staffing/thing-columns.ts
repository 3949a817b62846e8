import { formatDay } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import type { Beginning, Plan } from '@shared/plan/types';
import { firstDay } from '@shared/staffing';
import type { CellReading, WorksheetChoice, WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import { allSkills } from './all-skills';
import type { MoneyTexts } from '../../state/money';
import { readStart, START_REFUSED } from './position-columns';
import type { TeamWords } from './use-team-words';

/** What the columns of training, tools and infrastructure print from elsewhere. */
export interface ThingParts {
  readonly t: Translate;
  readonly language: string;
  readonly words: TeamWords;
  readonly money: MoneyTexts;
  readonly plan: Pick<Plan, 'identity' | 'timeline' | 'people' | 'staffing'>;
}

export const done = <Patch>(patch: Patch): CellReading<Patch> => ({ ok: true, patch });
export const refused = (reason: string): CellReading<never> => ({ ok: false, reason });

interface Started {
  readonly start: Beginning;
}

/** When something begins, as it is typed, and the first day that follows. */
export function startColumns({
  t,
  language,
  words,
  plan,
}: ThingParts): readonly WorksheetColumn<Started, Started>[] {
  const day = (text: string): string => formatDayFor(language, text, 'short');
  const choices = words.tasks.map(({ name }) => ({ value: name, label: name }));
  return [
    {
      ...{ id: 'start', head: t('staffing.col_start'), hint: t('staffing.start_hint'), width: 150 },
      kind: 'text',
      text({ start }) {
        if (start.task !== null) return words.taskName(start.task);
        return start.day === null ? '' : day(start.day);
      },
      choices: () => choices,
      parse(text) {
        const start = readStart(text, words);
        return typeof start === 'string' ? refused(t(START_REFUSED[start])) : done({ start });
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

type Amounts<Key extends string> = Readonly<Record<Key, number>>;

/** An amount in the plan's currency; an empty cell is nothing. */
export function amountColumn<Key extends string, Patch>(
  id: Key,
  { head, money }: { readonly head: string; readonly money: MoneyTexts },
  patchOf: (amount: number) => Patch,
): WorksheetColumn<Amounts<Key>, Patch> {
  return {
    ...{ id, head, width: 120, kind: 'amount' },
    text: (row) => (row[id] === 0 ? '' : money.bare(row[id])),
    value: (row) => (row[id] === 0 ? '' : money.bare(row[id])),
    parse(text) {
      if (text.trim() === '') return done(patchOf(0));
      const read = money.read(text);
      return read.ok ? done(patchOf(read.value)) : read;
    },
  };
}

interface Skilled {
  readonly skills: readonly string[];
}

/** Skills by name, with semicolons between them. */
export function skillsColumn(
  head: string,
  { t, words, plan }: ThingParts,
): WorksheetColumn<Skilled, { readonly skills: string[] }> {
  const byName = new Map<string, string | null>();
  for (const id of allSkills(plan)) {
    const name = words.skillName(id).trim().toLocaleLowerCase();
    byName.set(name, byName.has(name) ? null : id);
  }
  return {
    ...{ id: 'skills', head, hint: t('staffing-training.skills_hint'), width: 170, kind: 'text' },
    text: ({ skills }) => skills.map(words.skillName).join('; '),
    parse(text) {
      const names = text.split(';').flatMap((name) => (name.trim() === '' ? [] : name.trim()));
      const unknown = names.find((name) => !byName.has(name.toLocaleLowerCase()));
      if (unknown !== undefined) return refused(t('staffing-training.skill_unknown', { name: unknown }));
      const twice = names.find((name) => byName.get(name.toLocaleLowerCase()) === null);
      if (twice !== undefined) return refused(t('staffing-training.skill_ambiguous', { name: twice }));
      return done({
        skills: [...new Set(names.flatMap((name) => byName.get(name.toLocaleLowerCase()) ?? []))],
      });
    },
  };
}

interface Owned {
  readonly owner: string | null;
}

/** Who looks after something: a person of the plan. */
export function ownerColumn({ t, words, plan }: ThingParts): WorksheetColumn<Owned, Owned> {
  const choices = plan.people.map(({ id, name }) => ({ value: id, label: name }));
  return {
    ...{ id: 'owner', head: t('staffing-tools.col_owner'), width: 140, kind: 'choice' },
    choices: () => choices,
    text: ({ owner }) => words.personName(owner),
    value: ({ owner }) => owner ?? '',
    parse: (text) => done({ owner: text === '' ? null : text }),
  };
}

/** What a choice column needs besides how it reads. */
export function choiceParts<Row>(
  column: Pick<WorksheetColumn<Row, unknown>, 'id' | 'head' | 'width'>,
  choices: readonly WorksheetChoice[],
  valueOf: (row: Row) => string,
) {
  const labels = new Map(choices.map(({ value, label }) => [value, label]));
  return {
    ...{ ...column, kind: 'choice' as const },
    choices: () => choices,
    text: (row: Row) => labels.get(valueOf(row)) ?? valueOf(row),
    value: valueOf,
  };
}
