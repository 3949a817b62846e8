import type { Person, Plan } from '../plan/types';
import { cleanRegister, nameFinder, namesAllowed } from '../stakeholders';
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
 * and numbers. Texts of the register lose the names they hold; who
 * signs for a stakeholder is free text and therefore left out as a whole.
 *
 * Roles and not numbers, as exported tables have it: a document is read, and its reader must learn who does what.
 * For the same reason a name of one word stays where it is written small, and is most likely an ordinary word.
 */
function withoutNames(plan: Plan, leftOut: string): Plan {
  const { holdsName, replaced } = nameFinder(plan.people, { smallToo: false });
  const labels = plan.people.map(
    (person) => labelsOf(person, plan).find((text) => text.trim() !== '' && !holdsName(text)) ?? leftOut,
  );
  const labelAt = (index: number): string => labels[index] ?? leftOut;
  const clean = (text: string): string =>
    replaced(text, (index) => (index === null ? leftOut : labelAt(index)));
  const people = plan.people.map((person, index) => ({
    ...{ ...person, name: labelAt(index), role: '', organization: '' },
    ...{ email: '', phone: '', channel: '' },
  }));
  const stakeholders = cleanRegister(plan.stakeholders, clean);
  const register = stakeholders.register.map((entry) => ({
    ...entry,
    agreements: entry.agreements.map((agreement) => ({
      ...agreement,
      theirSigner: agreement.theirSigner.trim() === '' ? '' : leftOut,
    })),
    // No section prints the history of contacts, which speaks of persons throughout.
    contacts: [],
  }));
  return { ...plan, people, stakeholders: { ...stakeholders, register } };
}

function labelsOf({ role, organization, organizations }: Person, { stakeholders }: Plan): readonly string[] {
  const bodies = stakeholders.register.filter(({ id }) => organizations.includes(id));
  return [role, organization, ...bodies.map(({ name }) => name)];
}
