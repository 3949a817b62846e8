import type { Plan } from '../plan/types';
import { cleanRegister } from './clean-register';
import { nameFinder } from './name-finder';

const MAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}\d-]+/gu;
const LEFT_OUT = '…';

/**
 * The plan with its register told without persons: each person of the plan is called by a number, the same
 * everywhere, and nothing by which one could be reached is kept. In free text of the register full names are
 * replaced, and mail addresses and what the plan knows to reach persons by are left out; a nickname or a family
 * name alone cannot be known and stays. Only people and stakeholders are changed.
 *
 * Numbers and not roles, as documents have it: rows of a table must be told apart when two persons have the same
 * role, and a role often tells who it is. A name of one word is replaced in small letters too, for a word too many
 * does less harm in a table than a name.
 *
 * @param contact what the n-th person of the plan is called, e.g. "Contact 3"
 */
export function withoutNames(plan: Plan, contact: (number: number) => string): Plan {
  const { replaced } = nameFinder(plan.people, { smallToo: true });
  const called = (person: number | null): string => (person === null ? LEFT_OUT : contact(person + 1));
  const clean = (text: string): string => replaced(text.replace(MAIL, LEFT_OUT), called);
  const people = plan.people.map((person, index) => ({
    ...{ ...person, name: contact(index + 1), role: '' },
    ...{ email: '', phone: '', channel: '', language: '', organization: '' },
  }));
  const stakeholders = cleanRegister(plan.stakeholders, clean);
  const register = stakeholders.register.map((entry) => ({
    ...{ ...entry, channels: '' },
    agreements: entry.agreements.map((agreement) => ({ ...agreement, theirSigner: '' })),
  }));
  return { ...plan, people, stakeholders: { ...stakeholders, register } };
}
