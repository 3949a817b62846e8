import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import { LINE_NOT_SET } from '@shared/plan/budget-defaults';
import type { LineBeginning, Position, TimelineTask } from '@shared/plan/types';
import { positionNames } from '@shared/staffing';
import { readDay } from '../../ui/day-text';
import type { WorksheetChoice } from '../../ui/worksheet/worksheet-types';

type Start = LineBeginning;

/** How a beginning is shown and read: a day, a task of the timeline or a position by its name, or nothing. */
export interface StartTexts {
  readonly show: (start: Start) => string;
  /** What the editor begins with. */
  readonly value: (start: Start) => string;
  readonly read: (
    text: string,
  ) => { readonly ok: true; readonly start: Start } | { readonly ok: false; readonly reason: string };
  readonly choices: readonly WorksheetChoice[];
}

interface Given {
  readonly t: Translate;
  readonly language: string;
  /** Language of the plan's documents, in which months are read too. */
  readonly locale: string;
  readonly tasks: readonly TimelineTask[];
  readonly positions: readonly Position[];
  readonly words: CatalogText;
}

/** Made anew when tasks, positions or words change. What has a name that others have too can be shown but not typed. */
export function startTexts({ t, language, locale, tasks, positions, words }: Given): StartTexts {
  const taskNames = new Map(tasks.map((task) => [task.id, taskName(task, words)]));
  const roleName = (role: string): string => words(`stf-r-${role}`, 'name');
  const postNames = positionNames(positions, roleName);
  const named: readonly Named[] = [
    ...[...taskNames].map(([task, name]) => ({ name, start: { ...LINE_NOT_SET, task } })),
    ...[...postNames].map(([position, name]) => ({ name, start: { ...LINE_NOT_SET, position } })),
  ];
  const byName = startsByName(named);
  // Positions of one name are numbered: the name without its number stands for none of them.
  for (const one of positions)
    for (const plain of positionNames([one], roleName).values())
      if (plain !== postNames.get(one.id)) byName.set(plain.toLocaleLowerCase(), null);
  const value = ({ day, task, position }: Start): string =>
    day ??
    (task === null ? '' : (taskNames.get(task) ?? task)) +
      (position === null ? '' : (postNames.get(position) ?? position));
  return {
    value,
    show: (start) => (start.day === null ? value(start) : formatDayFor(language, start.day, 'short')),
    read: (text) => {
      if (text.trim() === '') return { ok: true, start: LINE_NOT_SET };
      const day = readDay(text, language, locale);
      if (day !== null) return { ok: true, start: { ...LINE_NOT_SET, day } };
      const start = byName.get(text.trim().toLocaleLowerCase());
      if (start === null) return { ok: false, reason: t('budget.start_ambiguous') };
      return start === undefined ? { ok: false, reason: t('budget.start_unknown') } : { ok: true, start };
    },
    choices: named.filter(({ name }) => name !== '').map(({ name }) => ({ value: name, label: name })),
  };
}

interface Named {
  readonly name: string;
  readonly start: Start;
}

/** What a name in small letters stands for; null for one that several have. */
function startsByName(named: readonly Named[]): Map<string, Start | null> {
  const byName = new Map<string, Start | null>();
  for (const { name, start } of named) {
    const key = name.toLocaleLowerCase();
    byName.set(key, byName.has(key) ? null : start);
  }
  return byName;
}

function taskName(task: TimelineTask, words: CatalogText): string {
  return task.name !== '' || task.catalog === null ? task.name : words(task.catalog, 'name');
}
