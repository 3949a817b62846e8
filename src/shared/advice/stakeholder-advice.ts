import { addMonths, formatDay, type Day } from '../core/day';
import type { Plan, Stakeholder } from '../plan/types';
import {
  hasBackup,
  hasRole,
  HIGH_SCORE,
  isLawEnforcement,
  isOpen,
  quadrantOf,
  stakeholderName,
} from '../stakeholders';
import { finding, type AdviceRule, type Finding, type FindingPlace } from './finding';
import { engagementLeadOperates, parentsDiffer } from './stakeholder-structure';
import { place } from './stakeholder-place';
import { trustAfterLaunch } from './stakeholder-trust';

/** What is seen in the register of stakeholders. Silent while it is empty. */
export function stakeholderAdvice(plan: Plan): readonly Finding[] {
  if (plan.stakeholders.register.length === 0) return [];
  return [
    ...parentsDiffer(plan),
    ...influentialLeftAlone(plan),
    ...noLawEnforcement(plan),
    ...engagementLeadOperates(plan),
    ...trustAfterLaunch(plan),
    ...peersByOnePerson(plan),
    ...noPilot(plan),
    ...everybodyManaged(plan),
  ];
}

/** What is seen in the register because of the day. */
export function stakeholderAdviceOn(plan: Plan, today: Day): readonly Finding[] {
  return [...peersNeverMet(plan, today), ...peersNotMetLately(plan, today)];
}

/** More names than this say less in a title than their number does. */
const MOST_NAMES = 5;

/** One finding about several entries: how many, and the first of them by name. None about nobody. */
function about(
  plan: Plan,
  entries: readonly Stakeholder[],
  draft: {
    readonly rule: AdviceRule;
    readonly severity: Finding['severity'];
    readonly refs: readonly string[];
    readonly field: string;
  },
): Finding[] {
  const [first] = entries;
  if (!first) return [];
  const names = entries.slice(0, MOST_NAMES).map((entry) => stakeholderName(plan, entry));
  const values = {
    count: entries.length,
    names: [...names, ...(entries.length > MOST_NAMES ? ['…'] : [])].join(', '),
  };
  const { rule, severity, refs, field } = draft;
  return [finding({ rule, severity, refs, values, where: place(first.id, `register.${first.id}.${field}`) })];
}

/** Key people must be persuaded, so somebody has to do it and somebody else be able to (S1-BAS-04). */
function influentialLeftAlone(plan: Plan): Finding[] {
  const { register, actions } = plan.stakeholders;
  const influential = register.filter(({ influence }) => influence !== null && influence >= HIGH_SCORE);
  const busy = new Set(actions.map((action) => action.stakeholder));
  return [
    ...about(
      plan,
      influential.filter(({ owner }) => owner === null),
      { rule: 'influentialNoOwner', severity: 'warning', refs: ['S1-BAS-04', 'S2-GOV-11'], field: 'owner' },
    ),
    ...about(
      plan,
      influential.filter((entry) => !hasBackup(entry)),
      {
        rule: 'influentialNoBackup',
        severity: 'notice',
        refs: ['S2-PEEROUT-21', 'S2-GOV-10'],
        field: 'backup',
      },
    ),
    ...about(
      plan,
      influential.filter(({ id }) => !busy.has(id)),
      {
        rule: 'influentialNoAction',
        severity: 'warning',
        refs: ['S1-BAS-04', 'S2-GOV-10'],
        field: 'influence',
      },
    ),
  ];
}

/** Ties with law enforcement are needed even where it is no constituent (S2-CONST-19). */
function noLawEnforcement({ stakeholders }: Plan): Finding[] {
  const bodies = stakeholders.register.filter(isLawEnforcement);
  const reachable = bodies.some(
    ({ person, primary, backup, channels }) =>
      person !== null || primary !== null || backup !== null || channels.trim() !== '',
  );
  if (reachable) return [];
  const [first] = bodies;
  const where: FindingPlace = first
    ? place(first.id, `register.${first.id}.primary`)
    : place(null, 'register');
  const refs = ['S2-CONST-19', 'S2-CONST-24'];
  return [finding({ rule: 'noLawEnforcement', severity: 'notice', where, refs })];
}

const peers = ({ stakeholders }: Plan): readonly Stakeholder[] =>
  stakeholders.register.filter((entry) => hasRole(entry, 'peerTeam'));

/** A tie between two persons ends with either of them (S2-PEEROUT-19). */
function peersByOnePerson(plan: Plan): Finding[] {
  return about(
    plan,
    peers(plan).filter((entry) => entry.primary !== null && !hasBackup(entry)),
    {
      rule: 'peersByOnePerson',
      severity: 'notice',
      refs: ['S2-PEEROUT-19', 'S2-PEEROUT-21'],
      field: 'backup',
    },
  );
}

const PEER_REFS = ['S2-PEEROUT-16', 'S2-PEEROUT-18'] as const;

/** Peers with whom nothing is planned either. */
function idlePeers(plan: Plan): readonly Stakeholder[] {
  const busy = new Set(plan.stakeholders.actions.filter(isOpen).map((action) => action.stakeholder));
  return peers(plan).filter(({ id }) => !busy.has(id));
}

/** Days of the contacts there were; one dated after today has yet to take place. */
function metOn({ contacts }: Stakeholder, today: Day): readonly string[] {
  const last = formatDay(today);
  return contacts.flatMap(({ on }) => (on <= last ? [on] : []));
}

/** First contact should not wait for an incident (S2-PEEROUT-16). */
function peersNeverMet(plan: Plan, today: Day): Finding[] {
  const entries = idlePeers(plan).filter((entry) => metOn(entry, today).length === 0);
  const refs = PEER_REFS;
  return about(plan, entries, { rule: 'peersNeverMet', severity: 'notice', refs, field: 'contacts' });
}

/** A tie that rests until the next incident: no contact in the twelve months to today, and none planned. */
function peersNotMetLately(plan: Plan, today: Day): Finding[] {
  const since = formatDay(addMonths(today, -12));
  const entries = idlePeers(plan).filter((entry) => {
    const days = metOn(entry, today);
    return days.length > 0 && days.every((on) => on < since);
  });
  const refs = PEER_REFS;
  return about(plan, entries, { rule: 'peersNotMetLately', severity: 'notice', refs, field: 'contacts' });
}

/** Even inside one sector certain organizations come first (S2-CONST-09). */
function noPilot(plan: Plan): Finding[] {
  const served = plan.stakeholders.register.filter((entry) => hasRole(entry, 'constituent'));
  const [first] = served;
  if (!first || served.some((entry) => entry.served.pilot)) return [];
  return [
    finding({
      rule: 'noPilot',
      severity: 'notice',
      where: place(first.id, `register.${first.id}.served.pilot`),
      values: { count: served.length },
      refs: ['S2-CONST-09', 'S2-CONST-22'],
    }),
  ];
}

/** From so many scored entries on, a share in one field of the grid means something. */
const SCORED_ENOUGH = 5;
/** Percent of the scored entries from which "manage closely" no longer tells anybody apart. */
const MOST_MANAGED = 60;

/** Who must be persuaded is a few key people; nobody has the time for everybody (S1-BAS-04). */
function everybodyManaged({ stakeholders }: Plan): Finding[] {
  const fields = stakeholders.register.flatMap((entry) => quadrantOf(entry) ?? []);
  const count = fields.filter((field) => field === 'manage').length;
  if (fields.length < SCORED_ENOUGH || count * 100 <= fields.length * MOST_MANAGED) return [];
  return [
    finding({
      rule: 'everybodyManaged',
      severity: 'notice',
      where: place(null, 'register'),
      values: { count, all: fields.length },
      refs: ['S1-BAS-04'],
    }),
  ];
}
