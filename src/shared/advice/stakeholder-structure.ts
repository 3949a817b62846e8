import type { Person, Plan } from '../plan/types';
import { hasRole, isAccountable } from '../stakeholders';
import { finding, type Finding, type FindingPlace } from './finding';
import { place } from './stakeholder-place';

/**
 * The host of the team and the constituents stand under different bodies (S2-GOV-15). The host is the entry of
 * the register named like the host of the worksheet. Seen only where both sides are known: the host has a body
 * above or below it, and some constituent a body above it. One constituent under the roof of the host is
 * enough to say nothing, for a national team always serves other ministries too.
 *
 * The worksheet asks the same question outright: answered "different", the finding is already there.
 */
export function parentsDiffer({ organization, stakeholders }: Plan): Finding[] {
  const { register } = stakeholders;
  const asked = folded(organization.placement.host);
  if (asked === '' || organization.constituency.parentMismatch === 'different') return [];
  const host = register.find((entry) => folded(entry.name) === asked);
  if (!host) return [];
  const isKnown = host.parent !== null || register.some(({ parent }) => parent === host.id);
  const served = register.filter(
    (entry) => entry.id !== host.id && entry.parent !== null && hasRole(entry, 'constituent'),
  );
  const parents = new Map(register.map(({ id, parent }) => [id, parent]));
  const top = topOf(host.id, parents);
  if (!isKnown || served.length === 0 || served.some((entry) => topOf(entry.id, parents) === top)) return [];
  return [
    finding({
      rule: 'stakeholderParents',
      severity: 'warning',
      where: place(host.id, `register.${host.id}.parent`),
      values: { host: host.name, count: served.length },
      refs: ['S2-GOV-15', 'S2-GOV-17'],
    }),
  ];
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('en');

/** Id of the highest body above an entry; its own where nothing stands above it. */
function topOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  const passed = new Set<string>();
  let at = id;
  let above = parents.get(at) ?? null;
  // A circle is refused when a plan is opened; here it only must not hang.
  while (above !== null && !passed.has(above)) {
    passed.add(at);
    at = above;
    above = parents.get(at) ?? null;
  }
  return at;
}

/** Whoever looks after so many is the one who leads the engagement. */
const LEADS_FROM = 3;
const RUNS_OPERATIONS = /\boperations?\b/i;
const IS_IN_CHARGE = /\b(manager|head|lead|leader|director|chief)\b/i;

/** The activity of the responsibilities that is the operation of the team. */
const OPERATIONS = 'coordinate';

/**
 * Engagement belongs in other hands than operations (S2-STAFF-14). The plan has no post of operations manager.
 * Who is accountable for handling incidents in the responsibilities runs them, in any language, provided the
 * person has an entry and a column of their own there; besides, the role a person was given in words is read, in
 * English only. The engagement lead is who looks after more stakeholders than anybody else, and after three at
 * least.
 */
export function engagementLeadOperates(plan: Plan): Finding[] {
  const { people, stakeholders } = plan;
  const owned = new Map<string, number>();
  for (const { owner } of stakeholders.register) {
    if (owner !== null) owned.set(owner, (owned.get(owner) ?? 0) + 1);
  }
  const [first, second] = [...owned].toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < LEADS_FROM || first[1] === second?.[1]) return [];
  const lead = people.find(({ id }) => id === first[0]);
  const where = lead && operationsOf(lead, plan);
  if (!where) return [];
  return [
    finding({
      rule: 'engagementLeadOperates',
      severity: 'warning',
      where,
      values: { person: lead.name, count: first[1] },
      refs: ['S2-STAFF-14', 'S2-STAFF-18'],
    }),
  ];
}

/** Where the plan says that a person runs operations; null where it does not. */
function operationsOf({ id, role }: Person, { stakeholders }: Plan): FindingPlace | null {
  const { register, raci } = stakeholders;
  // A letter in a column that is not shown is nobody's statement.
  const own = register.filter((entry) => entry.person === id && raci.columns.includes(entry.id));
  for (const row of raci.rows.filter(({ activity }) => activity === OPERATIONS)) {
    const entry = own.find(
      (known) => Object.hasOwn(row.cells, known.id) && isAccountable(row.cells[known.id]),
    );
    if (entry) return place(entry.id, `raci.rows.${row.id}`);
  }
  return runsOperations(role) ? { screen: 'stakeholders', section: null, path: `people.${id}.role` } : null;
}

function runsOperations(role: string): boolean {
  // Whoever writes the concept of operations does not run them.
  const said = role.replaceAll(/concept of operations/gi, '');
  return RUNS_OPERATIONS.test(said) && IS_IN_CHARGE.test(said);
}
