import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/ui-words';
import { NOT_SET } from '@shared/plan/staffing-defaults';
import type { BudgetLine, TimelineTask } from '@shared/plan/types';
import { readDay } from '../../ui/day-text';
import type { WorksheetChoice } from '../../ui/worksheet/worksheet-types';

type Start = BudgetLine['start'];

/** How a beginning is shown and read: a day, a task of the timeline by its name, or nothing. */
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
  readonly tasks: readonly TimelineTask[];
  readonly words: CatalogText;
}

/** Made anew when tasks or words change. A task whose name others have too can be shown but not typed. */
export function startTexts({ t, language, tasks, words }: Given): StartTexts {
  const names = new Map(tasks.map((task) => [task.id, nameOf(task, words)]));
  const byName = new Map<string, string | null>();
  for (const [id, name] of names) {
    const key = name.toLocaleLowerCase();
    byName.set(key, byName.has(key) ? null : id);
  }
  const value = ({ day, task }: Start): string => day ?? (task === null ? '' : (names.get(task) ?? task));
  return {
    value,
    show: (start) => (start.day === null ? value(start) : formatDayFor(language, start.day, 'short')),
    read: (text) => {
      if (text.trim() === '') return { ok: true, start: NOT_SET };
      const day = readDay(text);
      if (day !== null) return { ok: true, start: { day, task: null } };
      const task = byName.get(text.trim().toLocaleLowerCase());
      if (task === null) return { ok: false, reason: t('budget.start_ambiguous') };
      return task === undefined
        ? { ok: false, reason: t('budget.start_unknown') }
        : { ok: true, start: { day: null, task } };
    },
    choices: [...names.values()].map((name) => ({ value: name, label: name })),
  };
}

function nameOf(task: TimelineTask, words: CatalogText): string {
  return task.name !== '' || task.catalog === null ? task.name : words(task.catalog, 'name');
}
