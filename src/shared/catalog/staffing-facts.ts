import type { StaffEntry, StaffingFact, StarterPosition } from './staffing-types';

/**
 * Numbers staffing is worked out with, each marked by how it is known. Their sources beyond the four documents
 * (ENISA's guide read through Diplo, the CSIRT Handbook read in an excerpt, a survey of SEI read in a copy, a network
 * operators' talk, a page on staffing arithmetic) stand in
 * words, `stf-n-<id>` -> `text`, `source`. Nothing that could not be confirmed is among them.
 */
export const STAFFING_FACTS = [
  { id: 'minimumTeam', mark: 'source', value: 3, refs: ['S1-HUM2-03'] },
  { id: 'smallTeam', mark: 'secondHand', value: [3, 7], refs: [] },
  { id: 'mediumTeam', mark: 'secondHand', value: [10, 15], refs: [] },
  { id: 'largeTeam', mark: 'secondHand', value: [30, 60], refs: [] },
  { id: 'partTimers', mark: 'secondHand', value: [1, 3], refs: [] },
  { id: 'roundTheClockExtra', mark: 'secondHand', value: 12, refs: [] },
  { id: 'handlingShare', mark: 'secondHand', value: 80, refs: [] },
  { id: 'hoursAWeek', mark: 'suggestion', value: 40, refs: [] },
  { id: 'leaveDays', mark: 'suggestion', value: 25, refs: [] },
  { id: 'publicHolidays', mark: 'suggestion', value: 10, refs: [] },
  { id: 'sickDays', mark: 'suggestion', value: 8, refs: [] },
  { id: 'trainingDays', mark: 'suggestion', value: 10, refs: [] },
  { id: 'netHours', mark: 'derived', value: 1656, refs: [] },
  { id: 'seatHours', mark: 'derived', value: 8760, refs: [] },
  { id: 'plainFactor', mark: 'secondHand', value: 4.2, refs: [] },
  { id: 'reliefFactor', mark: 'derived', value: 5.29, refs: [] },
  { id: 'longYearFactor', mark: 'secondHand', value: 4.73, refs: [] },
  { id: 'practitionerRule', mark: 'secondHand', value: 5, refs: [] },
  { id: 'twoOnShift', mark: 'derived', value: [10, 11], refs: [] },
  { id: 'onCallRota', mark: 'suggestion', value: [5, 6], refs: [] },
] as const satisfies readonly StaffingFact[];

/**
 * A team to start with, seven to eight people in full-time terms. All of it is a suggestion of this program,
 * and to be labeled so. Words: `stf-x-<id>` -> `why`.
 */
export const STARTER_SET: readonly StarterPosition[] = [
  { id: 'head', role: 'manager', count: [1, 1], share: 100, refs: [] },
  { id: 'handlers', role: 'incidentHandler', count: [2, 3], share: 100, refs: [] },
  { id: 'analyst', role: 'threatAnalyst', count: [1, 1], share: 100, refs: [] },
  { id: 'infrastructure', role: 'administrator', count: [1, 1], share: 100, refs: [] },
  { id: 'outreach', role: 'engagementLead', count: [1, 1], share: 100, refs: ['S2-GOV-11'] },
  { id: 'legal', role: 'lawyer', count: [1, 1], share: 50, refs: [] },
  { id: 'office', role: 'supportStaff', count: [1, 1], share: 50, refs: [] },
];

/**
 * What the first staffing plan takes for granted; each is shown and can be changed. An entry without refs is a
 * suggestion of this program. Words: `stf-a-<id>` -> `name`, `why`.
 */
export const PLAN_ASSUMPTIONS = [
  { id: 'head', refs: ['S3-APC-03'] },
  { id: 'engagement', refs: ['S2-GOV-11', 'S2-STAFF-14'] },
  { id: 'engagementStart', refs: ['S2-GOV-11'] },
  { id: 'handlersBase', refs: ['S3-APB-04'] },
  { id: 'handlersCover', refs: ['S1-HUM2-02'] },
  { id: 'handlersOnCall', refs: [] },
  { id: 'handlersStart', refs: ['S3-STG3-15', 'S3-TL-11'] },
  { id: 'levelMix', refs: ['S2-STAFF-12', 'S2-STAFF-13'] },
  { id: 'analyst', refs: [] },
  { id: 'vulnerabilityHandler', refs: ['S1-HUM3-03'] },
  { id: 'trainer', refs: ['S1-HUM3-03'] },
  { id: 'forensics', refs: ['S1-HUM3-03', 'S1-HUM3-06'] },
  { id: 'administrator', refs: [] },
  { id: 'administratorStart', refs: [] },
  { id: 'legal', refs: ['S1-HUM3-07'] },
  { id: 'office', refs: [] },
  { id: 'writer', refs: [] },
  { id: 'floor', refs: ['S1-HUM2-03'] },
  { id: 'netHours', refs: ['S1-HUM2-02'] },
  { id: 'salaries', refs: [] },
] as const satisfies readonly StaffEntry[];
export type PlanAssumptionId = (typeof PLAN_ASSUMPTIONS)[number]['id'];
