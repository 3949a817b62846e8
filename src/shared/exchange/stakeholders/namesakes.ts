import type { StakeholderColumn } from './columns';
import { cutTo, folded, LONGEST_LINE } from './fold';
import type { ListRow } from './rows';

/** What tells persons of one name apart, as names are compared; empty: not known. */
export interface Claims {
  readonly organization: string;
  readonly email: string;
}

export function claimsOfRow({ cells, key }: ListRow): Claims {
  const cell = (column: StakeholderColumn): string => folded(cutTo(cells.get(column) ?? '', LONGEST_LINE));
  const organization = cell('organization');
  return { organization: organization === key ? '' : organization, email: cell('email') };
}

/** Whether both say something of the organization or the mail, and not the same. */
export function contradict(one: Claims, other: Claims): boolean {
  const differ = (here: string, there: string): boolean => here !== '' && there !== '' && here !== there;
  return differ(one.organization, other.organization) || differ(one.email, other.email);
}

/** Names of rows that are about more than one person, as names are compared. */
export function namesakesIn(rows: readonly ListRow[]): ReadonlySet<string> {
  const known = new Map<string, Claims>();
  const found = new Set<string>();
  for (const row of rows) {
    const said = claimsOfRow(row);
    const before = known.get(row.key) ?? { organization: '', email: '' };
    if (contradict(before, said)) found.add(row.key);
    known.set(row.key, {
      organization: before.organization || said.organization,
      email: before.email || said.email,
    });
  }
  return found;
}
