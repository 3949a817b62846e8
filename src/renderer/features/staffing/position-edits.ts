import { roleTasks, staffRole } from '@shared/catalog/staffing-further-roles';
import { positionCommands } from '@shared/commands/staffing';
import { changeTeam } from '@shared/commands/staffing-team';
import type { Translate } from '@shared/i18n/ui-words';
import { NEW_PERSON } from '@shared/plan/defaults';
import { NEW_POSITION } from '@shared/plan/staffing-defaults';
import type { Person, Position } from '@shared/plan/types';
import { offeredServices } from '@shared/staffing';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import { refusalOf } from './staffing-words';

/** A change of a position; a person may be given by name and is then looked up or added. */
export type PositionPatch = Partial<Omit<Position, 'id'>> & { readonly personName?: string };

interface Rows {
  readonly changes: readonly { readonly id: string; readonly patch: PositionPatch }[];
  readonly added: readonly (readonly PositionPatch[])[];
}

/** Writes cells and new rows in one step; answers null or why nothing was written. */
export function editPositions({ changes, added }: Rows, t: Translate): string | null {
  const people = new Map((useDocument.getState().plan?.people ?? []).map((one) => [key(one.name), one.id]));
  const fresh: Person[] = [];
  const resolved = ({ personName, ...patch }: PositionPatch): Partial<Omit<Position, 'id'>> => {
    if (personName === undefined) return patch;
    const known = people.get(key(personName));
    if (known !== undefined) return { ...patch, person: known };
    const person: Person = { ...NEW_PERSON, id: newId(), name: personName.trim() };
    fresh.push(person);
    people.set(key(personName), person.id);
    return { ...patch, person: person.id };
  };
  const entries = added.map((patches): Position =>
    patches.reduce<Position>((row, patch) => ({ ...row, ...resolved(patch) }), {
      ...NEW_POSITION,
      id: newId(),
    }),
  );
  if (entries.some(({ title, role }) => title === '' && role === null)) return t('staffing.title_needed');
  const resolvedChanges = changes.map(({ id, patch }) => ({ id, patch: resolved(patch) }));
  return refusalOf(dispatch(changeTeam, { people: fresh, changes: resolvedChanges, entries }), t);
}

const key = (name: string): string => name.trim().toLocaleLowerCase();

/** A new position of a role, with the tasks it has with the services of the plan. */
export function positionOf(role: string, services: readonly string[]): Position {
  return { ...NEW_POSITION, id: newId(), ...roleChange(role, services) };
}

/** Another role brings its own tasks. */
export function roleChange(role: string, services: readonly string[]): Pick<Position, 'role' | 'tasks'> {
  const known = staffRole(role);
  return { role, tasks: known ? roleTasks(known, services).map(({ id }) => id) : [] };
}

/** Takes positions out and says how many; the inspector closes when it showed one of them. */
export function removePositions(ids: readonly string[], t: Translate): void {
  const { selection } = useSession.getState();
  const refusal = refusalOf(dispatch(positionCommands.remove, { ids }), t);
  if (refusal !== null) {
    say({ key: 'staffing.refused_spent' }, 'warning');
    return;
  }
  if (selection?.kind === 'position' && ids.includes(selection.id)) closeInspector();
  say({ key: 'staffing.removed', values: { count: ids.length } });
}

/** Adds a post by name: of the role of that name, or of the team's own. Answers its id. */
export function addNamed(
  text: string,
  { roleNamed }: { readonly roleNamed: (name: string) => string | undefined },
): string | null {
  const { plan } = useDocument.getState();
  if (!plan) return null;
  const role = roleNamed(text);
  const entry =
    role === undefined
      ? { ...NEW_POSITION, id: newId(), title: text.trim() }
      : positionOf(role, offeredServices(plan));
  return dispatch(positionCommands.add, { entries: [entry] }).ok ? entry.id : null;
}
