import { importStakeholders } from '@shared/commands/stakeholder-import';
import {
  readStakeholders,
  tableOfText,
  type ListColumns,
  type SheetWords,
  type StakeholderImport,
} from '@shared/exchange';
import type { Plan } from '@shared/plan/types';

/** Words that differ from ids and from usual titles, so that a test sees which of them was understood. */
export const LIST_WORDS: SheetWords = {
  title: (column) => `Our ${column}`,
  word: (list, id) => `${id}, as ${list}`,
  heading: (heading) => `Our ${heading}`,
};

interface ListOptions extends Pick<ListColumns, 'people' | 'decisions'> {
  /** What the ids of new entries begin with. */
  readonly prefix?: string;
}

/** Reads a text into a plan with ids that no entry of it has, and with what a person says of it. */
export function readList(
  plan: Plan,
  text: string,
  { prefix = 'new', ...said }: ListOptions = {},
): StakeholderImport {
  const table = tableOfText(text, LIST_WORDS.title);
  if (!table.ok) throw new Error(`row ${table.error.row}: ${table.error.type}`);
  const newId = idSource(prefix);
  const read = readStakeholders(
    table.value.rows,
    { ...table.value, ...said },
    { plan, newId, words: LIST_WORDS },
  );
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

/** The plan after an import; a command that refuses is an error. */
export function withImport(plan: Plan, list: StakeholderImport): Plan {
  const result = importStakeholders.run(plan, list);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Ids `new-1`, `new-2`, … */
export function idSource(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}
