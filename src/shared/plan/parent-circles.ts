/**
 * Circles among bodies that name the body above them. Each circle is told once, its members in the order of
 * reading upwards; a body above itself is a circle of one. Linear in the number of bodies; a parent that is not
 * there ends the way up.
 */
export function parentCircles(parents: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const walkOf = new Map<string, string>();
  const circles: string[][] = [];
  for (const start of parents.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && parents.has(at) && !walkOf.has(at)) {
      walkOf.set(at, start);
      path.push(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && walkOf.get(at) === start && path.includes(at))
      circles.push(path.slice(path.indexOf(at)));
  }
  return circles;
}
