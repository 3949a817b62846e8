import type { Plan, Stakeholder } from '../plan/types';

const MAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}\d-]+/gu;
const LEFT_OUT = '…';

/**
 * The plan with its register told without persons: each person of the plan is called by a number, the same
 * everywhere, and nothing by which one could be reached is kept. In free text of the register full names are
 * replaced and mail addresses left out; a nickname or a family name alone cannot be known and stays. Only people
 * and stakeholders are changed.
 *
 * @param contact what the n-th person of the plan is called, e.g. "Contact 3"
 */
export function withoutNames(plan: Plan, contact: (number: number) => string): Plan {
  const names = new Map(plan.people.map(({ name }, index) => [folded(name), contact(index + 1)]));
  const people = plan.people.map((person, index) => ({
    ...{ ...person, name: contact(index + 1), role: '' },
    ...{ email: '', phone: '', channel: '', language: '', organization: '' },
  }));
  const { stakeholders } = plan;
  const clean = cleaner(names);
  return {
    ...plan,
    people,
    stakeholders: {
      ...stakeholders,
      register: stakeholders.register.map((entry) => cleanEntry(entry, clean)),
      relations: stakeholders.relations.map((relation) => ({ ...relation, note: clean(relation.note) })),
      actions: stakeholders.actions.map((action) => ({
        ...{ ...action, aim: clean(action.aim), message: clean(action.message) },
        ...{ channel: clean(action.channel), result: clean(action.result) },
      })),
    },
  };
}

type Clean = (text: string) => string;

function cleanEntry(entry: Stakeholder, clean: Clean): Stakeholder {
  return {
    ...{ ...entry, name: clean(entry.name), ownType: clean(entry.ownType), channels: '' },
    ...{ wants: clean(entry.wants), weWant: clean(entry.weWant), concerns: clean(entry.concerns) },
    ...{ decides: clean(entry.decides), notes: clean(entry.notes) },
    served: { ...entry.served, phase: clean(entry.served.phase) },
    source: { ...entry.source, accuracy: clean(entry.source.accuracy), reason: clean(entry.source.reason) },
    agreements: entry.agreements.map((agreement) => ({
      ...{ ...agreement, title: clean(agreement.title), theirSigner: '', note: clean(agreement.note) },
    })),
    contacts: entry.contacts.map((contact) => ({
      ...{ ...contact, outcome: clean(contact.outcome), nextStep: clean(contact.nextStep) },
    })),
  };
}

/** Replaces full names, the longest first, and mail addresses. */
function cleaner(names: ReadonlyMap<string, string>): Clean {
  const known = [...names.keys()].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  const pattern =
    known.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const without = text.replace(MAIL, LEFT_OUT);
    return pattern === null
      ? without
      : without.replace(pattern, (name) => names.get(folded(name)) ?? LEFT_OUT);
  };
}

function folded(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A name as a pattern that lets any white space stand between its words. */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+');
}
