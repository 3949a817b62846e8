import type { Plan } from '../../plan/types';

/** What any country without a working team lives with, in the order it is felt. */
const ALWAYS = ['adHocResponse', 'unpreparedAcrossBorders', 'startWithoutStaying'];
/** Most of them that are said: a reader who decides on money leaves out a long list. */
const MOST = 5;

/**
 * Which of the risks of the catalog (`UNFUNDED_RISKS`) the proposal says of any country: three always, and up
 * to two that this plan gives reason for, by the critical sectors it names and by the services it begins with.
 * Answers ids in the order of reading. The choice is this program's; the risks are SEI's.
 */
export function generalRisks(plan: Plan): readonly string[] {
  const sectors: ReadonlySet<string> = new Set(plan.organization.constituency.sectors);
  const begins = (id: string): boolean =>
    Object.hasOwn(plan.services.choices, id) && plan.services.choices[id]?.status === 'launch';
  const reasons: readonly (readonly [risk: string, isGiven: boolean])[] = [
    ['harmToLife', sectors.has('health')],
    ['lossOfDataAndMoney', sectors.has('finance') || sectors.has('commerce')],
    ['workStops', sectors.size > 0],
    ['weakSystems', begins('sv-vulnerability-disclosure') || begins('sv-vulnerability-coordination')],
    ['hiddenOrigin', begins('sv-artifact-forensic-analysis')],
  ];
  const here = reasons.filter(([, isGiven]) => isGiven).map(([risk]) => risk);
  return [...ALWAYS, ...here].slice(0, MOST);
}
