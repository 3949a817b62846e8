import type { Person, Plan } from '../plan/types';
import { cleanLines, cleanRegister, nameFinder, namesAllowed } from '../stakeholders';
import { createContext, type BuildContext } from './context';

/**
 * What the sections of a document are built from: the document's own context, or, when the plan does not allow
 * names, one whose persons are called by their role and whose texts lose the names they hold. The cover, where
 * people sign, is built from the document's own.
 */
export function sectionContext(ctx: BuildContext): BuildContext {
  const { plan, texts, words, today, locale } = ctx;
  if (namesAllowed(plan)) return ctx;
  const { nameless, clean } = withoutNames(plan, ctx.say('register.nameLeftOut'));
  const made = createContext({ plan: nameless, texts, words, today, locale });
  return { ...made, md: (text) => made.md(clean(text)) };
}

interface Nameless {
  readonly nameless: Plan;
  readonly clean: (text: string) => string;
}

/**
 * The plan with every person called by role, else by organization, else by `leftOut`, and without mail addresses
 * and numbers, and what cleans a text of the names it holds. Texts of the register and titles and short texts of the
 * worksheets are clean; who signs for a stakeholder is free text and therefore left out as a whole.
 *
 * Roles and not numbers, as exported tables have it: a document is read, and its reader must learn who does what.
 */
function withoutNames(plan: Plan, leftOut: string): Nameless {
  const { holdsName, replaced } = nameFinder(plan.people);
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
  const nameless = { ...cleanLines(plan, clean), people, stakeholders: { ...stakeholders, register } };
  return { clean, nameless };
}

function labelsOf({ role, organization, organizations }: Person, { stakeholders }: Plan): readonly string[] {
  const bodies = stakeholders.register.filter(({ id }) => organizations.includes(id));
  return [role, organization, ...bodies.map(({ name }) => name)];
}
