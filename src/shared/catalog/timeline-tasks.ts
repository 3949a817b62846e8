import type { DefaultStage, DefaultTask } from './timeline-types';
import type { SourceRefs } from './types';

type More = Partial<Pick<DefaultTask, 'items' | 'refs'>>;
/** The length of 18 to 24 months, and the stages it covers, are the source of every span. */
const SPAN: SourceRefs = ['S3-TL-01', 'S3-TL-06'];

function task(
  id: string,
  [from, to]: readonly [number, number],
  more: Omit<DefaultTask, 'id' | 'kind' | 'from' | 'to' | 'refs'> & More,
): DefaultTask {
  return { id, kind: 'task', from, to, refs: SPAN, ...more };
}

function milestone(
  id: string,
  at: number,
  more: Omit<DefaultTask, 'id' | 'kind' | 'from' | 'to' | 'refs'> & More,
): DefaultTask {
  return { id, kind: 'milestone', from: at, to: at, refs: SPAN, ...more };
}

function ongoing(
  id: string,
  from: number,
  more: Omit<DefaultTask, 'id' | 'kind' | 'from' | 'to' | 'refs'> & More,
): DefaultTask {
  return { id, kind: 'ongoing', from, to: from, refs: ['S3-TL-07'], ...more };
}

const STAGE1: readonly DefaultTask[] = [
  task('tl-1-1', [0, 1], { after: [], items: ['s1-name-sponsor', 's1-form-core-team', 's1-agree-route'] }),
  milestone('tl-m-sponsor', 1, { after: ['tl-1-1'] }),
  task('tl-1-2', [1, 2], {
    after: ['tl-1-1'],
    items: ['s1-map-hierarchy', 's1-map-persuasion', 's1-list-stakeholders'],
  }),
  task('tl-1-3', [1, 2.5], {
    after: ['tl-1-1'],
    items: ['s1-register-laws', 's1-check-existing-duties', 's1-relate-to-policy'],
  }),
  task('tl-1-4', [1, 2.5], {
    after: ['tl-1-1'],
    items: ['s1-list-critical-infrastructure', 's1-discuss-plans-dependencies'],
  }),
  task('tl-1-5', [1, 2.5], {
    after: ['tl-1-1'],
    items: ['s1-gather-guidance', 's1-study-other-countries', 's1-consult-teams'],
  }),
  task('tl-1-6', [2, 3.5], { after: ['tl-1-2'], items: ['s1-hold-workshops', 's1-raise-awareness'] }),
  task('tl-1-7', [2.5, 3.5], {
    after: ['tl-1-3', 'tl-1-4'],
    items: ['s1-write-threat-overview', 's1-assess-capability'],
  }),
  task('tl-1-8', [3.5, 4], { after: ['tl-1-6'], items: ['s1-examine-funding'] }),
  milestone('tl-gate-a', 4, {
    after: ['tl-1-5', 'tl-1-7', 'tl-1-8'],
    gate: 'a',
    items: ['s1-decide-to-plan'],
  }),
];

const STAGE2: readonly DefaultTask[] = [
  task('tl-2-1', [4, 5], {
    after: ['tl-gate-a'],
    items: ['s2-mission', 's2-constituency-define', 's2-authority-define'],
    refs: ['S3-TL-04', 'S3-TL-06'],
  }),
  task('tl-2-2', [5, 6], {
    after: ['tl-2-1'],
    items: ['s2-services-feedback', 's2-services-select', 's2-service-levels'],
    refs: ['S3-TL-09', 'S3-TL-06'],
  }),
  task('tl-2-3', [5, 6], {
    after: ['tl-2-1'],
    items: ['s2-model-choose', 's2-placement-research', 's2-location'],
  }),
  task('tl-2-4', [5, 9], {
    after: ['tl-2-1'],
    items: ['s2-mandate-anchor', 's2-government-recognition', 's2-policy-order'],
  }),
  milestone('tl-m-mandate', 9, { after: ['tl-2-4'] }),
  task('tl-2-5', [6, 7], {
    after: ['tl-2-2'],
    items: ['s2-staff-numbers', 's2-staff-skills', 's2-staff-roles'],
  }),
  task('tl-2-6', [6, 7], {
    after: ['tl-2-2'],
    items: ['s2-equipment', 's2-system-security', 's2-tools-with-skills'],
  }),
  task('tl-2-7', [7, 9], {
    after: ['tl-2-5', 'tl-2-6'],
    items: ['s2-budget', 's2-funding-proposal', 's2-sustainment-plan'],
  }),
  task('tl-2-8', [6, 9], {
    after: ['tl-2-2', 'tl-2-3'],
    items: ['s2-conops', 's2-plan-document', 's2-plan-review'],
  }),
  milestone('tl-m-conops', 9, { after: ['tl-2-8'] }),
  task('tl-2-9', [6, 7.5], {
    after: ['tl-2-2'],
    items: ['s2-classification', 's2-information-handling', 's2-handling-guidelines'],
  }),
  milestone('tl-gate-b', 9, {
    after: ['tl-2-4', 'tl-2-7', 'tl-2-8', 'tl-2-9'],
    gate: 'b',
    items: ['s2-approval-obtain', 's2-charter-approval'],
  }),
];

const STAGE3: readonly DefaultTask[] = [
  task('tl-3-1', [9, 10], { after: ['tl-gate-b'], items: ['s3-secure-funds'] }),
  milestone('tl-m-budget', 10, { after: ['tl-3-1'] }),
  task('tl-3-2', [9, 11], { after: ['tl-gate-b'], items: ['s3-appoint-head'] }),
  milestone('tl-m-head', 11, { after: ['tl-3-2'] }),
  task('tl-3-3', [10, 10.5], { after: ['tl-3-1'], items: ['s3-announce-team'] }),
  task('tl-3-4', [10, 13], { after: ['tl-3-1'], items: ['s3-fill-posts', 's3-hire-both-skills'] }),
  milestone('tl-m-staff', 13, { after: ['tl-3-4'] }),
  task('tl-3-5', [10, 13], { after: ['tl-3-1'], items: ['s3-set-up-case-tools'] }),
  task('tl-3-6', [10, 13], { after: ['tl-3-1'], items: ['s3-prepare-premises'] }),
  task('tl-3-7', [11, 13.5], {
    after: ['tl-3-2'],
    items: ['s3-write-core-sops', 's3-write-operational-policies'],
  }),
  task('tl-3-8', [11, 14], {
    after: ['tl-3-2'],
    items: ['s3-sign-agreements', 's3-start-with-one-sector'],
    refs: ['S2-CONST-08', 'S3-TL-06'],
  }),
  task('tl-3-9', [13, 15.5], {
    after: ['tl-3-5', 'tl-3-6'],
    items: ['s3-install-secure-systems', 's3-set-encryption-standards'],
  }),
  milestone('tl-m-infrastructure', 15.5, { after: ['tl-3-9'] }),
  task('tl-3-10', [13, 15], { after: ['tl-3-4'], items: ['s3-train-staff'], refs: ['S3-TL-11', 'S3-TL-12'] }),
  task('tl-3-11', [13.5, 15], {
    after: ['tl-3-7'],
    items: ['s3-open-channels', 's3-fill-rfc2350', 's3-publish-rfc2350'],
  }),
  milestone('tl-m-rfc2350', 15, { after: ['tl-3-11'] }),
  task('tl-3-12', [15.5, 16], { after: ['tl-3-7', 'tl-3-9', 'tl-3-10'], items: ['s3-rehearse-and-review'] }),
  milestone('tl-gate-c', 16, { after: ['tl-3-3', 'tl-3-8', 'tl-3-11', 'tl-3-12'], gate: 'c' }),
];

const STAGE4: readonly DefaultTask[] = [
  // On interim tools, before gate C: the overlap of building and operating that SEI allows.
  task('tl-4-1', [15, 17.5], {
    after: ['tl-3-8', 'tl-3-10', 'tl-3-11'],
    items: ['s4-perform-services', 's4-coordinate-response'],
    refs: ['S3-TL-05', 'S2-CONST-08'],
  }),
  milestone('tl-m-pilot', 15, { after: [{ id: 'tl-4-1', type: 'SS', lag: 0 }], refs: ['S3-TL-05'] }),
  task('tl-4-2', [17.5, 18], {
    after: ['tl-4-1', 'tl-gate-c'],
    items: ['s4-set-expectations', 's4-guidance-services'],
  }),
  milestone('tl-m-launch', 18, { after: ['tl-4-2'] }),
  task('tl-4-3', [18, 19.5], { after: ['tl-4-2'], items: ['s4-evaluation', 's4-feedback-channels'] }),
  task('tl-4-4', [18, 19.5], { after: ['tl-4-2'], items: ['s4-improve'] }),
  milestone('tl-m-sim3', 19.5, { after: ['tl-4-4'] }),
  task('tl-4-5', [18, 19.5], {
    after: ['tl-4-2'],
    items: ['s4-escalation-drill', 's4-escalation-procedures'],
  }),
  task('tl-4-6', [19.5, 23], {
    after: ['tl-4-3'],
    items: ['s4-expand', 's4-adapt-services'],
    refs: ['S3-TL-10', 'S2-CONST-08'],
  }),
  task('tl-4-7', [19.5, 22], { after: ['tl-4-3'], items: ['s4-workshops'] }),
  milestone('tl-m-exercise', 22, { after: ['tl-4-7'] }),
  milestone('tl-gate-d', 23, {
    after: ['tl-4-4', 'tl-4-5', 'tl-4-6', 'tl-4-7'],
    gate: 'd',
    refs: ['S3-TL-01'],
  }),
];

const STAGE5: readonly DefaultTask[] = [
  ongoing('tl-5-1', 16, {
    after: ['tl-gate-c'],
    items: ['s5-national-team-ties'],
    refs: ['S2-PEEROUT-23', 'S2-PEEROUT-24', 'S3-TL-07'],
  }),
  ongoing('tl-5-2', 17, {
    after: [{ id: 'tl-gate-c', type: 'FS', lag: 22 }],
    items: ['s5-share-data', 's5-watch-and-warning'],
  }),
  ongoing('tl-5-3', 18, { after: ['tl-4-2'], items: ['s5-membership-path'] }),
  milestone('tl-m-membership', 20, { after: [{ id: 'tl-5-3', type: 'SS', lag: 40 }], refs: ['S3-TL-07'] }),
  ongoing('tl-5-4', 19.5, {
    after: ['tl-4-4'],
    items: ['s5-membership-path'],
    refs: ['S2-PEEROUT-22', 'S3-TL-07'],
  }),
  ongoing('tl-5-5', 25.5, {
    // From the start of the listing to that of the assessment, the proposal leaves seven and a half months.
    after: ['tl-4-4', { id: 'tl-5-3', type: 'SS', lag: 163 }],
    items: ['s5-benchmark-teams'],
  }),
  ongoing('tl-5-6', 23, { after: ['tl-gate-d'], items: ['s5-promote-csirts'] }),
];

/**
 * The default schedule of 24 months. The spans in months are a proposal of this program around the 18 to 24
 * months of SEI; stage 4 begins with a pilot before stage 3 ends.
 */
export const DEFAULT_STAGES: readonly DefaultStage[] = [
  { id: 'tl-1', stage: 'stage1', tasks: STAGE1 },
  { id: 'tl-2', stage: 'stage2', tasks: STAGE2 },
  { id: 'tl-3', stage: 'stage3', tasks: STAGE3 },
  { id: 'tl-4', stage: 'stage4', tasks: STAGE4 },
  { id: 'tl-5', stage: 'stage5', tasks: STAGE5 },
];

/** Length the spans of the default schedule are made for, in months. */
export const DEFAULT_MONTHS = 24;
/** The tasks that set the pace and give way last when the plan is shortened. */
export const LONG_POLES: readonly string[] = ['tl-2-4', 'tl-3-4', 'tl-3-5', 'tl-4-6'];
