import { NEW_PERSON } from '../../plan/defaults';
import type { Person } from '../../plan/types';
import { cutTo, folded, LONGEST_LINE } from './fold';

type Patch = Partial<Omit<Person, 'id'>>;

/** The persons of a plan while a list is read: found by name, made where they are missing. */
export class PeopleBook {
  private readonly byId = new Map<string, Person>();
  private readonly byName = new Map<string, string>();
  private readonly changes = new Map<string, Patch>();
  private readonly made = new Set<string>();

  constructor(
    people: readonly Person[],
    private readonly newId: () => string,
  ) {
    for (const person of people) this.enter(person);
  }

  private enter(person: Person): void {
    const key = folded(person.name);
    this.byId.set(person.id, person);
    if (!this.byName.has(key)) this.byName.set(key, person.id);
  }

  /** Name of a person; empty for nobody. */
  nameOf(id: string | null): string {
    return id === null ? '' : (this.byId.get(id)?.name ?? '');
  }

  get(id: string | null): Person | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** The person of that name, made when there is none. Null for a name of nothing but signs nobody sees. */
  idOf(name: string): string | null {
    const kept = cutTo(name.trim(), LONGEST_LINE);
    const key = folded(kept);
    if (key === '') return null;
    return this.byName.get(key) ?? this.make(kept);
  }

  /** The person of that name in the plan, not one that the list brings. */
  inPlan(name: string): string | null {
    const known = this.byName.get(folded(name));
    return known === undefined || this.made.has(known) ? null : known;
  }

  /** A new person, also where the name is known. */
  make(name: string): string {
    const person = { ...NEW_PERSON, id: this.newId(), name: cutTo(name.trim(), LONGEST_LINE) };
    this.enter(person);
    this.made.add(person.id);
    return person.id;
  }

  /** Sets fields of a person; the caller has seen that they are empty, or may change them. */
  fill(id: string, patch: Patch): void {
    const person = this.byId.get(id);
    if (!person) return;
    this.byId.set(id, { ...person, ...patch });
    if (!this.made.has(id)) this.changes.set(id, { ...this.changes.get(id), ...patch });
  }

  /** The new persons, and what changes about those that were there. */
  result(): {
    readonly people: readonly Person[];
    readonly personUpdates: readonly { readonly id: string; readonly patch: Patch }[];
  } {
    return {
      people: [...this.made].flatMap((id) => this.byId.get(id) ?? []),
      personUpdates: [...this.changes].map(([id, patch]) => ({ id, patch })),
    };
  }
}
