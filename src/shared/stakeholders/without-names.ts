import type { Plan } from '../plan/types';
import { cleanRegister } from './clean-register';
import { nameFinder } from './name-finder';

const MAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}\d-]+/gu;
/** With the code of a country, so that days, sums and numbers of rooms stay. */
const PHONE = /(?<![\p{L}\p{N}+])(?:\(\+\d{1,3}\)|\+\d|00[1-9])(?:[\s().\-/]{0,2}\d){5,}(?![\p{L}\p{N}])/gu;
const LEFT_OUT = '…';

/**
 * The plan with its register told without persons: each person of the plan is called by a number, the same
 * everywhere, and nothing by which one could be reached is kept. In free text of the register full names are
 * replaced, and mail addresses, international telephone numbers and what the plan knows to reach persons by are
 * left out; a nickname or a family name alone cannot be known and stays. Only people and stakeholders are changed.
 *
 * Numbers and not roles, as documents have it: rows of a table must be told apart when two persons have the same
 * role, and a role often tells who it is.
 *
 * @param contact what the n-th person of the plan is called, e.g. "Contact 3"
 */
export function withoutNames(plan: Plan, contact: (number: number) => string): Plan {
  const { replaced } = nameFinder(plan.people);
  const called = (person: number | null): string => (person === null ? LEFT_OUT : contact(person + 1));
  const clean = (text: string): string =>
    replaced(text.replace(MAIL, LEFT_OUT).replace(PHONE, LEFT_OUT), called);
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
