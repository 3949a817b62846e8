import { ALL_SERVICES, type ServiceGroup } from '../catalog/services';
import type { Plan, ServiceChoice } from '../plan/types';
import { finding, type Finding, type FindingPlace } from './finding';

/** SEI: start with two or three services and do them very well (S2-SERV-05). */
export const MOST_AT_LAUNCH = 3;

const SCREEN: FindingPlace = { screen: 'services', section: null, path: 'services.choices' };

interface Chosen {
  readonly id: string;
  readonly group: ServiceGroup | null;
  readonly choice: ServiceChoice;
}

/**
 * What is seen in the choice of services. Silent while no service is chosen for launch: an empty screen is not
 * a mistake.
 */
export function serviceAdvice(plan: Plan): readonly Finding[] {
  const offered = chosenServices(plan).filter(
    ({ choice }) => choice.status === 'launch' || choice.status === 'later',
  );
  const atLaunch = offered.filter(({ choice }) => choice.status === 'launch');
  if (atLaunch.length === 0) return [];
  return [
    ...tooMany(atLaunch),
    ...missingCore(atLaunch, offered),
    ...aroundTheClock(plan, offered),
    ...monitoringHours(atLaunch),
    ...constituentSystems(atLaunch),
    ...offered.filter(({ choice }) => choice.resolution.trim() !== '').map(resolutionPromised),
  ];
}

/** Services of the catalog the team has decided about, in framework order. */
function chosenServices(plan: Plan): readonly Chosen[] {
  return ALL_SERVICES.flatMap(({ id, group }) => {
    const choice = Object.hasOwn(plan.services.choices, id) ? plan.services.choices[id] : undefined;
    return choice ? [{ id, group: group ?? null, choice }] : [];
  });
}

function tooMany(atLaunch: readonly Chosen[]): Finding[] {
  if (atLaunch.length <= MOST_AT_LAUNCH) return [];
  const values = { count: atLaunch.length, most: MOST_AT_LAUNCH };
  return [
    finding({
      rule: 'tooManyAtLaunch',
      severity: 'notice',
      where: SCREEN,
      values,
      refs: ['S2-SERV-05', 'S3-TL-09'],
    }),
  ];
}

function missingCore(atLaunch: readonly Chosen[], offered: readonly Chosen[]): Finding[] {
  const has = (services: readonly Chosen[], group: ServiceGroup): boolean =>
    services.some((service) => service.group === group);
  return [
    ...(has(atLaunch, 'incident')
      ? []
      : [finding({ rule: 'noIncidentManagement', severity: 'notice', where: SCREEN, refs: ['S1-CYC-05'] })]),
    ...(has(offered, 'knowledge')
      ? []
      : [finding({ rule: 'noKnowledgeTransfer', severity: 'notice', where: SCREEN, refs: ['S1-ORG5-06'] })]),
  ];
}

function aroundTheClock(plan: Plan, offered: readonly Chosen[]): Finding[] {
  const some = offered.some(({ choice }) => choice.hours === 'aroundTheClock');
  if (!some || plan.services.operatorsAroundTheClock === 'yes') return [];
  const where = { ...SCREEN, path: 'services.operatorsAroundTheClock' };
  return [finding({ rule: 'aroundTheClock', severity: 'notice', where, refs: ['S1-ORG7-02', 'S1-ORG7-04'] })];
}

function monitoringHours(atLaunch: readonly Chosen[]): Finding[] {
  const watching = atLaunch.find(
    ({ group, choice }) => group === 'monitoring' && choice.hours !== 'aroundTheClock',
  );
  if (!watching) return [];
  const where = placeOf(watching, 'hours');
  return [
    finding({ rule: 'monitoringHours', severity: 'notice', where, refs: ['S2-SERV-08', 'S1-ORG7-02'] }),
  ];
}

function constituentSystems(atLaunch: readonly Chosen[]): Finding[] {
  const service = atLaunch.find(({ group }) => group === 'constituentSystems');
  if (!service) return [];
  return [
    finding({
      rule: 'constituentSystems',
      severity: 'notice',
      where: placeOf(service, 'status'),
      refs: ['S2-SERV-21'],
    }),
  ];
}

function resolutionPromised(service: Chosen): Finding {
  const where = placeOf(service, 'resolution');
  const draft = finding({ rule: 'resolutionPromised', severity: 'warning', where, refs: ['S1-ORG7-08'] });
  return { ...draft, id: `resolutionPromised:${service.id}`, values: { service: service.id } };
}

function placeOf({ id }: Chosen, field: keyof ServiceChoice): FindingPlace {
  return { screen: 'services', section: id, path: `services.choices.${id}.${field}` };
}
