import type { Agreement, Person, Plan, Stakeholder, Stakeholders } from '../plan/types';
import { namesAllowed } from '../stakeholders';
import { createContext, type BuildContext } from './context';

const hidden = new WeakMap<BuildContext, BuildContext>();

/**
 * What the sections made from the stakeholder register are built from: the document's own context, or, when the
 * plan does not allow names, one whose persons are called by their role. The other sections keep the names.
 */
export function registerContext(ctx: BuildContext): BuildContext {
  if (namesAllowed(ctx.plan)) return ctx;
  const known = hidden.get(ctx);
  if (known) return known;
  const { plan, texts, words, today, locale } = ctx;
  const nameless = withoutNames(plan, ctx.say('register.nameLeftOut'));
  const made = createContext({ plan: nameless, texts, words, today, locale });
  hidden.set(ctx, made);
  return made;
}

/**
 * The plan with every person called by role, else by organization, else by `leftOut`, and without mail addresses
 * and numbers. Texts of the register lose the names they hold as they are spelled in the list of persons; who
 * signs for a stakeholder is free text and therefore left out as a whole.
 */
function withoutNames(plan: Plan, leftOut: string): Plan {
  const { holdsName, replaced } = finder(plan.people);
  const label = (person: Person): string =>
    labelsOf(person, plan).find((text) => text.trim() !== '' && !holdsName(text)) ?? leftOut;
  const labels = new Map(plan.people.map((person) => [folded(person.name), label(person)]));
  const clean: Clean = (text) => replaced(text, (match) => labels.get(folded(match)) ?? leftOut);
  const people = plan.people.map((person) => ({
    ...person,
    name: label(person),
    ...{ role: '', organization: '', email: '', phone: '', channel: '' },
  }));
  return { ...plan, people, stakeholders: cleanRegister(plan.stakeholders, clean, leftOut) };
}

type Clean = (text: string) => string;

/** Shorter texts are parts of ordinary words. */
const SHORTEST = 3;
const MARKS = /[\s*_~`\\]+/gu;

const folded = (name: string): string => name.replace(MARKS, ' ').trim().toLocaleLowerCase('en');

/** Finds names, mail addresses and numbers of persons in a text. */
function finder(people: readonly Person[]): {
  readonly holdsName: (text: string) => boolean;
  readonly replaced: (text: string, by: (match: string) => string) => string;
} {
  const texts = people
    .flatMap(({ name, email, phone, channel }) => [name, email, phone, channel])
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST)
    .sort((one, other) => other.length - one.length);
  // A name of one word may be an ordinary word when it is written small.
  const found = [
    expression(texts.filter(hasSpace), 'giu'),
    expression(
      texts.filter((text) => !hasSpace(text)),
      'gu',
    ),
  ];
  const replaced = (text: string, by: (match: string) => string): string =>
    found.reduce((rest, pattern) => (pattern === null ? rest : rest.replace(pattern, by)), text);
  return { replaced, holdsName: (text) => replaced(text, () => '') !== text };
}

const hasSpace = (text: string): boolean => /\s/u.test(text);

function expression(texts: readonly string[], flags: string): RegExp | null {
  const parts = texts.map(pattern);
  return parts.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Words of a name may be apart by other spaces, and be marked in Markdown. */
function pattern(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('[\\s*_~`\\\\]+');
}

function labelsOf({ role, organization, organizations }: Person, { stakeholders }: Plan): readonly string[] {
  const bodies = stakeholders.register.filter(({ id }) => organizations.includes(id));
  return [role, organization, ...bodies.map(({ name }) => name)];
}

function cleanRegister(stakeholders: Stakeholders, clean: Clean, leftOut: string): Stakeholders {
  const { register, relations, actions, communication, feedback, raci } = stakeholders;
  return {
    ...stakeholders,
    register: register.map((entry) => cleanEntry(entry, clean, leftOut)),
    relations: relations.map((relation) => ({ ...relation, note: clean(relation.note) })),
    actions: actions.map((action) => ({
      ...action,
      ...{ aim: clean(action.aim), message: clean(action.message) },
      ...{ channel: clean(action.channel), result: clean(action.result) },
    })),
    communication: communication.map((entry) => ({
      ...entry,
      ...{ audience: clean(entry.audience), what: clean(entry.what) },
      ...{ why: clean(entry.why), channel: clean(entry.channel) },
    })),
    feedback: feedback.map((round) => ({
      ...round,
      audience: clean(round.audience),
      ...{ finding: clean(round.finding), consequence: clean(round.consequence) },
    })),
    raci: { ...raci, rows: raci.rows.map((row) => ({ ...row, name: clean(row.name) })) },
  };
}

function cleanEntry(entry: Stakeholder, clean: Clean, leftOut: string): Stakeholder {
  const { served, source } = entry;
  const cleanAgreement = (agreement: Agreement): Agreement => ({
    ...agreement,
    ...{ title: clean(agreement.title), note: clean(agreement.note) },
    theirSigner: agreement.theirSigner.trim() === '' ? '' : leftOut,
  });
  return {
    ...entry,
    ...{ name: clean(entry.name), ownType: clean(entry.ownType), ownSector: clean(entry.ownSector) },
    ...{ wants: clean(entry.wants), weWant: clean(entry.weWant), concerns: clean(entry.concerns) },
    ...{ decides: clean(entry.decides), channels: clean(entry.channels), notes: clean(entry.notes) },
    served: { ...served, phase: clean(served.phase) },
    source: { ...source, accuracy: clean(source.accuracy), reason: clean(source.reason) },
    agreements: entry.agreements.map(cleanAgreement),
    // No section prints the history of contacts, which speaks of persons throughout.
    contacts: [],
  };
}
