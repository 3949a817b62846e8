import type { Draft } from 'immer';
import type { Person, Plan } from '../plan/types';
import { nameFinder } from '../stakeholders';
import { forgetGoneStarts } from './money-forget';

/**
 * Takes stakeholders out of the plan with everything that only makes sense with them: their relations and actions,
 * their column of the responsibilities, and the places that named them, also as who pays a source. Ids that are not in
 * the register change nothing.
 */
export function forgetStakeholders(draft: Draft<Plan>, ids: ReadonlySet<string>): void {
  const { stakeholders } = draft;
  const gone = (id: string | null): boolean => id !== null && ids.has(id);
  stakeholders.register = stakeholders.register.filter((entry) => !gone(entry.id));
  for (const entry of stakeholders.register) if (gone(entry.parent)) entry.parent = null;
  stakeholders.relations = stakeholders.relations.filter(({ from, to }) => !gone(from) && !gone(to));
  stakeholders.actions = stakeholders.actions.filter(({ stakeholder }) => !gone(stakeholder));
  stakeholders.declined = stakeholders.declined.filter((key) => !gone(stakeholderOf(key)));
  stakeholders.raci.columns = stakeholders.raci.columns.filter((id) => !gone(id));
  for (const { cells } of stakeholders.raci.rows)
    for (const id of Object.keys(cells)) if (gone(id)) delete cells[id];
  for (const source of draft.budget.sources) if (gone(source.stakeholder)) source.stakeholder = null;
  for (const person of draft.people) person.organizations = person.organizations.filter((id) => !gone(id));
}

/**
 * Clears every place of the register that named a person, and the entries that are that person. Channels and
 * signers of stakeholders are texts: what in them is nothing but this person's name or address goes too.
 */
export function forgetPersonOfRegister(draft: Draft<Plan>, id: string): void {
  const { stakeholders } = draft;
  const themselves = stakeholders.register.filter((entry) => entry.person === id).map((entry) => entry.id);
  forgetStakeholders(draft, new Set(themselves));
  const keep = (value: string | null): string | null => (value === id ? null : value);
  const withoutThem = partsWithout(
    draft.people.filter((person) => person.id === id),
    draft.people.filter((person) => person.id !== id),
  );
  for (const entry of stakeholders.register) {
    entry.channels = withoutThem(entry.channels);
    entry.owner = keep(entry.owner);
    entry.primary = keep(entry.primary);
    entry.backup = keep(entry.backup);
    for (const agreement of entry.agreements) {
      agreement.signer = keep(agreement.signer);
      agreement.theirSigner = withoutThem(agreement.theirSigner);
    }
    for (const contact of entry.contacts) contact.by = keep(contact.by);
  }
  for (const action of stakeholders.actions) action.who = keep(action.who);
  for (const entry of stakeholders.communication) entry.owner = keep(entry.owner);
}

/** Takes the parts out of a text that are wholly a name or an address of `gone` and of nobody else. */
function partsWithout(
  gone: readonly Draft<Person>[],
  staying: readonly Draft<Person>[],
): (text: string) => string {
  const { replaced } = nameFinder(gone);
  const { holdsName } = nameFinder(staying);
  const isTheirs = (part: string): boolean =>
    part.trim() !== '' && replaced(part, () => '').trim() === '' && !holdsName(part);
  return (text) => {
    const parts = text.split(/[;,\n]/);
    if (!parts.some(isTheirs)) return text;
    const left = parts.filter((part) => !isTheirs(part)).map((part) => part.trim());
    return left.filter((part) => part !== '').join('; ');
  };
}

/** Actions, and what begins with a task, let go of tasks of the timeline that are no longer there. */
export function forgetGoneTasks(draft: Draft<Plan>): void {
  const tasks = new Set(draft.timeline.tasks.map((task) => task.id));
  for (const action of draft.stakeholders.actions) {
    if (action.task !== null && !tasks.has(action.task)) action.task = null;
  }
  forgetGoneStarts(draft);
}

/** Stakeholders let go of groups of the constituency that are no longer there. */
export function forgetGoneGroups(draft: Draft<Plan>): void {
  const groups = new Set(draft.organization.constituency.groups.map((group) => group.id));
  for (const { served } of draft.stakeholders.register) {
    if (served.group !== null && !groups.has(served.group)) served.group = null;
  }
}

function stakeholderOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
