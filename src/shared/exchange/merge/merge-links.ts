import type { TimelineLink } from '../../plan/types';

/**
 * The links of a file, with the ids and the order of those the plan has. A link whose type or lag was changed
 * stays the link it was. Without a place for links in the file, those between its tasks stay.
 *
 * @param tasks ids of the tasks there will be
 */
export function mergeLinks(
  file: readonly TimelineLink[] | null,
  plan: readonly TimelineLink[],
  tasks: ReadonlySet<string>,
): readonly TimelineLink[] {
  if (file === null) return plan.filter(({ from, to }) => tasks.has(from) && tasks.has(to));
  // What stayed is matched first, so that a changed link is never taken for its unchanged neighbor.
  const exact = matched(file, plan, meaning);
  const rest = (links: readonly TimelineLink[], taken: ReadonlySet<TimelineLink>): readonly TimelineLink[] =>
    links.filter((link) => !taken.has(link));
  const pairs = matched(rest(file, new Set(exact.keys())), rest(plan, new Set(exact.values())), pair);
  const places = new Map(plan.map((link, index) => [link.id, index]));
  return file
    .map((link) => {
      const before = pairs.get(link);
      return exact.get(link) ?? (before ? { ...link, id: before.id } : link);
    })
    .toSorted((a, b) => (places.get(a.id) ?? plan.length) - (places.get(b.id) ?? plan.length));
}

type Key = (link: TimelineLink) => string;

/** The link of the plan for each of the file that has the same key; every one is used once. */
function matched(
  file: readonly TimelineLink[],
  plan: readonly TimelineLink[],
  key: Key,
): ReadonlyMap<TimelineLink, TimelineLink> {
  const waiting = new Map<string, TimelineLink[]>();
  for (const link of plan.toReversed()) {
    const same = waiting.get(key(link));
    if (same) same.push(link);
    else waiting.set(key(link), [link]);
  }
  return new Map(
    file.flatMap((link): (readonly [TimelineLink, TimelineLink])[] => {
      const found = waiting.get(key(link))?.pop();
      return found ? [[link, found]] : [];
    }),
  );
}

/** A lag of nothing is the same in working and in calendar days. */
function meaning({ from, to, type, lag, lagUnit }: TimelineLink): string {
  return [from, to, type, lag, lag === 0 ? '' : lagUnit].join(' ');
}

function pair({ from, to }: TimelineLink): string {
  return `${from} ${to}`;
}
