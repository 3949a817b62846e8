import type { Person, Plan } from '../plan/types';
import { nameFinder } from '../stakeholders';
import { entriesOf } from './entries';
import type { Entry, LookUp, SearchWords } from './types';

/** A thing of the plan one of whose texts names somebody. */
export type NamingEntry = Pick<Entry, 'kind' | 'id' | 'title' | 'place' | 'stakeholder'>;

/**
 * What in a plan has a text of the team with the full name of a person in it, or an address of theirs, in the
 * order of the screens. The person may be gone from the plan already: that is when one asks. The catalog's own
 * texts name nobody, even where a name is also a word.
 *
 * @param words for the titles of what the catalog names; null while they load, and these titles are empty
 */
export function textsNaming(plan: Plan, person: Person, words: SearchWords | null): readonly NamingEntry[] {
  const { holdsName } = nameFinder([person]);
  const found = entriesOf(plan, SILENT).filter(
    ({ title, parts }) => holdsName(title) || parts.some(([, text]) => holdsName(text)),
  );
  if (words === null || found.length === 0) return found;
  const titles = new Map(entriesOf(plan, words).map((entry) => [keyOf(entry), entry.title]));
  return found.map((entry) => ({ ...entry, title: titles.get(keyOf(entry)) ?? entry.title }));
}

const keyOf = ({ kind, id }: Entry): string => `${kind} ${id}`;

const nothing: LookUp = () => '';
const SILENT: SearchWords = {
  ...{ stages: nothing, worksheet: nothing, services: nothing, taxonomy: nothing, glossary: nothing },
  ...{ conops: nothing, setup: nothing, timeline: nothing, stakeholders: nothing },
};
