import { z } from 'zod';
import { person } from '../../plan/identity';
import { timeline } from '../../plan/timeline';
import type { Person, Plan, Timeline } from '../../plan/types';

const MARK = '<!--csirt-planner-timeline:1:';
const END = '-->\n';

const ownData = z.strictObject({ timeline, owners: z.array(person.pick({ id: true, name: true })) });

/**
 * A comment with what Project has no place for: spreads, factors, delays, linked items, names of baselines
 * and the ids of everything. It carries a sum over the file before it, so that it only speaks for a file in
 * which nothing was changed since; Project drops it when it saves.
 */
export function ownDataComment(plan: Plan, body: string): string {
  const owners = new Set(plan.timeline.tasks.map((task) => task.owner));
  const data = {
    timeline: plan.timeline,
    owners: plan.people.filter(({ id }) => owners.has(id)).map(({ id, name }) => ({ id, name })),
  };
  // Two hyphens would end the comment. In JSON they stand in texts only, where one can be written by number.
  const text = JSON.stringify(data)
    .replaceAll('--', '-\\u002d')
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `${MARK}${sumOf(body)}:${text}${END}`;
}

export interface OwnData {
  readonly timeline: Timeline;
  readonly owners: readonly Pick<Person, 'id' | 'name'>[];
}

/** What our own comment says; null where there is none, or where the file was changed since it was written. */
export function readOwnData(text: string): OwnData | 'changed' | null {
  const at = text.lastIndexOf(MARK);
  if (at === -1) return null;
  const [, sum = '', json = ''] = /^([0-9a-f]+):([\s\S]*?)-->\s*$/.exec(text.slice(at + MARK.length)) ?? [];
  if (sum !== sumOf(text.slice(0, at))) return 'changed';
  const read = ownData.safeParse(parsed(json));
  return read.success ? read.data : 'changed';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** FNV-1a over the characters, twice with other starts: finds changes, and is no seal against forgery. */
function sumOf(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(two);
}
