import type { SourceRefs } from './types';

/**
 * Hierarchy of the FIRST CSIRT Services Framework v2.1: 5 service areas, 21 services, 76 functions,
 * in the order of the framework.
 * https://www.first.org/standards/frameworks/csirts/csirt_services_framework_v2.1
 *
 * Names are FIRST's and stand in `i18n/en/catalog/services.json`; every description there is ours,
 * no framework text is copied. Ids are stable identifiers and must never be derived from names:
 * "Communication" is the name of a service and of a function.
 */

/**
 * Our proposal (not FIRST's) for a national coordinating team. `core`: candidate for launch,
 * of which two or three are to be chosen; `later`: a later wave; `optional`: usually done by others.
 * A service can be `later` or `optional` while one of its functions is `core`.
 */
export type ServiceFit = 'core' | 'later' | 'optional';

/**
 * Services which a planning rule treats alike.
 * - `incident`: incident management, the one essential part of a team (S1-CYC-05)
 * - `knowledge`: knowledge transfer, of which every team needs some (S1-ORG5-06)
 * - `monitoring`: of little use without staff around the clock
 * - `constituentSystems`: work on other people's live systems, unlikely for a coordinating team
 */
export type ServiceGroup = 'incident' | 'knowledge' | 'monitoring' | 'constituentSystems';

/** Words: `name`, `purpose`. */
export interface CatalogFunction {
  readonly id: string;
  readonly fit: ServiceFit;
}

/** Words: `name`, `purpose`, `national` (advice for a national coordinating team). */
export interface CatalogService {
  readonly id: string;
  readonly fit: ServiceFit;
  readonly refs: SourceRefs;
  readonly group?: ServiceGroup;
  readonly functions: readonly CatalogFunction[];
}

/** Words: `name`, `purpose`. */
export interface CatalogServiceArea {
  readonly id: string;
  readonly refs: SourceRefs;
  readonly services: readonly CatalogService[];
}

const EVENT_SERVICES: readonly CatalogService[] = [
  {
    id: 'sv-monitoring-detection',
    fit: 'optional',
    refs: ['S2-SERV-08', 'S1-CYC-02', 'S1-ORG4-11', 'S1-ORG7-02'],
    group: 'monitoring',
    functions: [
      { id: 'fn-log-sensor-management', fit: 'optional' },
      { id: 'fn-detection-use-cases', fit: 'optional' },
      { id: 'fn-contextual-data', fit: 'optional' },
    ],
  },
  {
    id: 'sv-event-analysis',
    fit: 'later',
    refs: ['S2-SERV-09', 'S1-ORG5-02'],
    functions: [
      { id: 'fn-event-correlation', fit: 'later' },
      { id: 'fn-event-qualification', fit: 'later' },
    ],
  },
];

const INCIDENT_SERVICES: readonly CatalogService[] = [
  {
    id: 'sv-incident-report-acceptance',
    fit: 'core',
    refs: ['S2-SERV-10', 'S3-TL-09', 'S3-BACK-10', 'S1-CYC-02', 'S1-ORG7-04', 'S1-ORG7-07'],
    group: 'incident',
    functions: [
      { id: 'fn-incident-report-receipt', fit: 'core' },
      { id: 'fn-incident-report-triage', fit: 'core' },
    ],
  },
  {
    id: 'sv-incident-analysis',
    fit: 'core',
    refs: ['S2-SERV-11', 'S1-CYC-09', 'S1-CYC-12', 'S1-ORG8-06'],
    group: 'incident',
    functions: [
      { id: 'fn-incident-triage', fit: 'core' },
      { id: 'fn-incident-information-collection', fit: 'core' },
      { id: 'fn-detailed-analysis-coordination', fit: 'core' },
      { id: 'fn-incident-root-cause', fit: 'later' },
      { id: 'fn-cross-incident-correlation', fit: 'later' },
    ],
  },
  {
    id: 'sv-artifact-forensic-analysis',
    fit: 'later',
    refs: ['S2-SERV-12', 'S1-CYC-10', 'S1-ORG4-05', 'S1-HUM3-06', 'S0-END-03'],
    group: 'incident',
    functions: [
      { id: 'fn-surface-analysis', fit: 'later' },
      { id: 'fn-reverse-engineering', fit: 'optional' },
      { id: 'fn-dynamic-analysis', fit: 'later' },
      { id: 'fn-comparative-analysis', fit: 'optional' },
    ],
  },
  {
    id: 'sv-mitigation-recovery',
    fit: 'later',
    refs: ['S2-SERV-13', 'S1-CYC-03', 'S1-CYC-07', 'S1-CYC-08', 'S1-ORG7-08'],
    group: 'incident',
    functions: [
      { id: 'fn-response-plan', fit: 'later' },
      { id: 'fn-containment', fit: 'optional' },
      { id: 'fn-system-restoration', fit: 'optional' },
      { id: 'fn-other-entities-support', fit: 'core' },
    ],
  },
  {
    id: 'sv-incident-coordination',
    fit: 'core',
    refs: ['S2-SERV-14', 'S2-SERV-05', 'S3-TL-09', 'S1-CYC-03', 'S1-CYC-06', 'S1-CYC-11'],
    group: 'incident',
    functions: [
      { id: 'fn-incident-communication', fit: 'core' },
      { id: 'fn-notification-distribution', fit: 'core' },
      { id: 'fn-incident-information-distribution', fit: 'core' },
      { id: 'fn-activities-coordination', fit: 'core' },
      { id: 'fn-incident-reporting', fit: 'core' },
      { id: 'fn-media-communication', fit: 'later' },
    ],
  },
  {
    id: 'sv-crisis-management-support',
    fit: 'later',
    refs: ['S2-SERV-15', 'S3-BACK-04', 'S3-STG2-46'],
    group: 'incident',
    functions: [
      { id: 'fn-crisis-information-distribution', fit: 'later' },
      { id: 'fn-crisis-status-reporting', fit: 'later' },
      { id: 'fn-crisis-decisions-communication', fit: 'later' },
    ],
  },
];

const VULNERABILITY_SERVICES: readonly CatalogService[] = [
  {
    id: 'sv-vulnerability-discovery',
    fit: 'optional',
    refs: ['S2-SERV-16', 'S0-FIRST-05', 'S1-ORG5-05'],
    functions: [
      { id: 'fn-incident-vulnerability-discovery', fit: 'later' },
      { id: 'fn-public-source-discovery', fit: 'core' },
      { id: 'fn-vulnerability-research', fit: 'optional' },
    ],
  },
  {
    id: 'sv-vulnerability-report-intake',
    fit: 'later',
    refs: ['S2-SERV-17', 'S1-ORG4-04'],
    functions: [
      { id: 'fn-vulnerability-report-receipt', fit: 'later' },
      { id: 'fn-vulnerability-report-triage', fit: 'later' },
    ],
  },
  {
    id: 'sv-vulnerability-analysis',
    fit: 'optional',
    refs: ['S2-SERV-18', 'S1-ORG5-05'],
    functions: [
      { id: 'fn-vulnerability-triage', fit: 'later' },
      { id: 'fn-vulnerability-root-cause', fit: 'optional' },
      { id: 'fn-remediation-development', fit: 'optional' },
    ],
  },
  {
    id: 'sv-vulnerability-coordination',
    fit: 'later',
    refs: ['S2-SERV-19', 'S0-FIRST-05', 'S1-ORG4-04'],
    functions: [
      { id: 'fn-vulnerability-notification', fit: 'later' },
      { id: 'fn-vulnerability-stakeholder-coordination', fit: 'later' },
    ],
  },
  {
    id: 'sv-vulnerability-disclosure',
    fit: 'core',
    refs: ['S2-SERV-20', 'S2-SERV-02', 'S3-BEN-05', 'S3-BEN-11', 'S1-CYC-01'],
    functions: [
      { id: 'fn-disclosure-policy', fit: 'later' },
      { id: 'fn-vulnerability-announcement', fit: 'core' },
      { id: 'fn-post-disclosure-feedback', fit: 'later' },
    ],
  },
  {
    id: 'sv-vulnerability-response',
    fit: 'optional',
    refs: ['S2-SERV-21', 'S1-CYC-01'],
    group: 'constituentSystems',
    functions: [
      { id: 'fn-vulnerability-scanning', fit: 'optional' },
      { id: 'fn-vulnerability-remediation', fit: 'optional' },
    ],
  },
];

const SITUATION_SERVICES: readonly CatalogService[] = [
  {
    id: 'sv-data-acquisition',
    fit: 'later',
    refs: ['S2-SERV-22', 'S2-SUST-05'],
    functions: [
      { id: 'fn-policy-aggregation', fit: 'optional' },
      { id: 'fn-asset-mapping', fit: 'later' },
      { id: 'fn-data-collection', fit: 'core' },
      { id: 'fn-data-processing', fit: 'later' },
    ],
  },
  {
    id: 'sv-analysis-synthesis',
    fit: 'later',
    refs: ['S2-SERV-23', 'S2-SUST-05'],
    functions: [
      { id: 'fn-projection-inference', fit: 'later' },
      { id: 'fn-event-detection', fit: 'optional' },
      { id: 'fn-incident-decision-support', fit: 'later' },
      { id: 'fn-situational-impact', fit: 'later' },
    ],
  },
  {
    id: 'sv-situation-communication',
    fit: 'core',
    refs: ['S2-SERV-24', 'S3-TL-09', 'S1-ORG4-03', 'S2-CONST-18', 'S1-HUM1-09'],
    functions: [
      { id: 'fn-internal-external-communication', fit: 'core' },
      { id: 'fn-reporting-recommendations', fit: 'core' },
      { id: 'fn-implementation', fit: 'optional' },
      { id: 'fn-information-sharing', fit: 'core' },
      { id: 'fn-information-sharing-management', fit: 'later' },
      { id: 'fn-sharing-feedback', fit: 'later' },
    ],
  },
];

const KNOWLEDGE_SERVICES: readonly CatalogService[] = [
  {
    id: 'sv-awareness-building',
    fit: 'core',
    refs: ['S2-SERV-25', 'S1-ORG5-06', 'S3-BEN-13', 'S3-BEN-14', 'S1-ORG4-15', 'S1-CYC-01'],
    group: 'knowledge',
    functions: [
      { id: 'fn-research-aggregation', fit: 'core' },
      { id: 'fn-awareness-materials', fit: 'core' },
      { id: 'fn-awareness-dissemination', fit: 'core' },
      { id: 'fn-outreach', fit: 'core' },
    ],
  },
  {
    id: 'sv-training-education',
    fit: 'later',
    refs: ['S2-SERV-26', 'S3-BEN-20', 'S1-ORG4-16', 'S2-PEEROUT-14'],
    group: 'knowledge',
    functions: [
      { id: 'fn-training-requirements', fit: 'later' },
      { id: 'fn-training-materials', fit: 'later' },
      { id: 'fn-training-delivery', fit: 'later' },
      { id: 'fn-mentoring', fit: 'later' },
      { id: 'fn-staff-development', fit: 'core' },
    ],
  },
  {
    id: 'sv-exercises',
    fit: 'later',
    refs: ['S2-SERV-27', 'S2-PEEROUT-15', 'S1-CYC-04'],
    group: 'knowledge',
    functions: [
      { id: 'fn-exercise-requirements', fit: 'later' },
      { id: 'fn-exercise-format', fit: 'later' },
      { id: 'fn-exercise-scenario', fit: 'later' },
      { id: 'fn-exercise-execution', fit: 'later' },
      { id: 'fn-exercise-review', fit: 'later' },
    ],
  },
  {
    id: 'sv-technical-policy-advisory',
    fit: 'later',
    refs: ['S2-SERV-28', 'S1-ORG4-12', 'S1-ORG4-13', 'S1-ORG4-14'],
    group: 'knowledge',
    functions: [
      { id: 'fn-risk-management-support', fit: 'later' },
      { id: 'fn-continuity-planning-support', fit: 'optional' },
      { id: 'fn-policy-support', fit: 'later' },
      { id: 'fn-technical-advice', fit: 'later' },
    ],
  },
];

/** All service areas in framework order. */
export const SERVICE_AREAS: readonly CatalogServiceArea[] = [
  { id: 'sa-event', refs: ['S0-FIRST-11', 'S1-ORG5-02'], services: EVENT_SERVICES },
  { id: 'sa-incident', refs: ['S0-FIRST-08', 'S1-ORG5-03', 'S1-CYC-05'], services: INCIDENT_SERVICES },
  { id: 'sa-vulnerability', refs: ['S0-FIRST-09', 'S1-ORG5-05'], services: VULNERABILITY_SERVICES },
  { id: 'sa-situation', refs: ['S0-FIRST-12', 'S1-ORG5-04'], services: SITUATION_SERVICES },
  { id: 'sa-knowledge', refs: ['S0-FIRST-10', 'S1-ORG5-06'], services: KNOWLEDGE_SERVICES },
];

/** All services in framework order, without their areas. */
export const ALL_SERVICES: readonly CatalogService[] = SERVICE_AREAS.flatMap((area) => area.services);
