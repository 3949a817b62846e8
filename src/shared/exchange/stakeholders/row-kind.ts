import type { FieldContext } from './fields';
import { cutTo, folded, LONGEST_LINE } from './fold';
import type { ListRow } from './rows';

export type RowKind = 'person' | 'organization';

/**
 * What a row is about: as it says, or a person where it names somebody and beside it that person's organization
 * or job title. Null when it does not tell.
 */
export function kindOfRow({ cells, key }: ListRow, { idOf }: FieldContext): RowKind | null {
  const kind = idOf('kind', cells.get('kind') ?? '');
  if (kind !== undefined) return kind === 'person' ? 'person' : 'organization';
  // The name was cut too.
  const organization = folded(cutTo(cells.get('organization') ?? '', LONGEST_LINE));
  if (organization !== '') return organization === key ? 'organization' : 'person';
  const job = cells.get('jobTitle');
  // "Position" may also be where a body stands towards the team.
  const isJob = job !== undefined && !cells.has('primary') && idOf('engagement', job) === undefined;
  return isJob ? 'person' : null;
}
