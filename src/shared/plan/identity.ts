import { z } from 'zod';
import { day, id, line, markdown, maybePerson } from './fields';

/** TLP 2.0 labels (FIRST, August 2022), strictest first. They are never translated. */
export const TLP = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;

/** Another national team of the same country, e.g. one for government and one for critical infrastructure. */
export const otherTeam = z.strictObject({ id, name: line, remit: line });

export const identity = z.strictObject({
  title: line.min(1),
  teamName: line,
  /** Wider body the team is part of, such as a national cybersecurity center. */
  bodyName: line,
  /** ISO 3166-1 alpha-2, or empty while not chosen. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  /** Official name for the documents, e.g. "Republic of …"; empty: the usual name of the code. */
  countryName: line,
  /** BCP 47 tag: language, direction, numbers and dates of the documents. */
  documentLanguage: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** ISO weekdays that are not worked: 1 Monday to 7 Sunday. */
  weekend: z.array(z.int().min(1).max(7)).max(6),
  startDay: day,
  lengthMonths: z.int().min(1).max(120),
  tlp: z.enum(TLP),
  preparedBy: z.enum(['programLead', 'adviser']).nullable(),
  sourcing: z.enum(['inHouse', 'contracted', 'mixed']).nullable(),
  sourcingNote: markdown,
  government: z.enum(['inside', 'outside']).nullable(),
  otherTeams: z.array(otherTeam),
});

/** Choices about working with this plan that belong to it and not to the computer. */
export const planSettings = z.strictObject({
  /** The person who says "mine": `I am` in the program. */
  me: maybePerson,
});

/** The one list of persons; owner, signer, contact and decision maker are ids of it. */
export const person = z.strictObject({
  id,
  name: line.min(1),
  role: line,
  /** Where the person works, as typed; what stands in `organizations` says it better. */
  organization: line,
  /** Bodies of the register of stakeholders the person belongs to. */
  organizations: z.array(id),
  email: line,
  phone: line,
  /** Other ways to reach the person, e.g. a messenger or a key for encrypted mail. */
  channel: line,
  language: line,
});
