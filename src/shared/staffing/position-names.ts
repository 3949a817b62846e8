import type { Position } from '../plan/types';

type Named = Pick<Position, 'id' | 'role' | 'title'>;

/** Name of each position: its title, else its role; posts of the same name are numbered. */
export function positionNames(
  positions: readonly Named[],
  roleName: (role: string) => string,
): ReadonlyMap<string, string> {
  const plain = positions.map(({ role, title }) => (title === '' && role !== null ? roleName(role) : title));
  const total = new Map<string, number>();
  for (const name of plain) total.set(name, (total.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    positions.map(({ id }, at) => {
      const name = plain[at] ?? '';
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [id, (total.get(name) ?? 0) > 1 ? `${name} ${String(number)}` : name];
    }),
  );
}
