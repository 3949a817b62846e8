import { NEW_ACTION, NEW_PERSON, NEW_STAKEHOLDER, NEW_TASK, UNTOUCHED_ITEM } from '@shared/plan/defaults';
import type {
  CustomItem,
  Decision,
  EngagementAction,
  ItemRecord,
  Person,
  Plan,
  Risk,
  StageLogEntry,
  Stakeholder,
  Stakeholders,
  Timeline,
  TimelineLink,
  TimelineTask,
} from '@shared/plan/types';
import { buildPlan } from './plan-builder';

/** A new plan that starts on 1 January 2027 and runs 24 months, changed by `change`. */
export function aPlan(change: Partial<Plan> = {}): Plan {
  const plan = buildPlan();
  return { ...plan, identity: { ...plan.identity, startDay: '2027-01-01' }, ...change };
}

/** A plan with these records, own items and log entries in its stages. */
export function planWithStages(stages: Partial<Plan['stages']>, change: Partial<Plan> = {}): Plan {
  const plan = aPlan(change);
  return { ...plan, stages: { ...plan.stages, ...stages } };
}

/** A record of an item: untouched but for `change`. */
export function anItem(change: Partial<ItemRecord> = {}): ItemRecord {
  return { ...UNTOUCHED_ITEM, ...change };
}

/** An own item in the first theme of stage 1. */
export function anOwnItem(change: Partial<CustomItem> = {}): CustomItem {
  return {
    id: 'own-1',
    stage: 'stage1',
    theme: 's1-t-start',
    title: 'Own item',
    why: '',
    how: '',
    good: '',
    ...change,
  };
}

export function aLogEntry(change: Partial<StageLogEntry> = {}): StageLogEntry {
  return {
    id: 'log-1',
    stage: 'stage1',
    action: 'started',
    on: '2027-01-01',
    by: null,
    trigger: null,
    note: '',
    ...change,
  };
}

export function aPerson(id: string, name: string): Person {
  return { ...NEW_PERSON, id, name };
}

/** An open decision with two options, `yes` and `no`. */
export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1',
    question: 'Which ministry hosts the team?',
    options: [
      { id: 'yes', text: 'Interior' },
      { id: 'no', text: 'Communications' },
    ],
    chosen: null,
    rationale: '',
    by: null,
    on: null,
    evidence: '',
    link: null,
    ...change,
  };
}

export function aRisk(change: Partial<Risk> = {}): Risk {
  return {
    id: 'risk-1',
    title: 'Funding ends after the pilot',
    cause: '',
    effect: '',
    likelihood: 3,
    impact: 4,
    response: null,
    action: '',
    owner: null,
    due: null,
    status: 'open',
    link: null,
    ...change,
  };
}

/** A plan with these tasks, links and the like in its timeline. */
export function planWithTimeline(timeline: Partial<Timeline>, change: Partial<Plan> = {}): Plan {
  const plan = aPlan(change);
  return { ...plan, timeline: { ...plan.timeline, ...timeline } };
}

/** A task of a week without a name. */
export function aTask(change: Partial<TimelineTask> = {}): TimelineTask {
  return { id: 'task-1', ...NEW_TASK, ...change };
}

/** `task-2` begins when `task-1` is finished. */
export function aLink(change: Partial<TimelineLink> = {}): TimelineLink {
  return { id: 'link-1', from: 'task-1', to: 'task-2', type: 'FS', lag: 0, lagUnit: 'working', ...change };
}

/** A plan with these entries, relations, actions and the like in its register of stakeholders. */
export function planWithStakeholders(stakeholders: Partial<Stakeholders>, change: Partial<Plan> = {}): Plan {
  const plan = aPlan(change);
  return { ...plan, stakeholders: { ...plan.stakeholders, ...stakeholders } };
}

/** An organization of which only the name is known. */
export function aStakeholder(change: Partial<Stakeholder> = {}): Stakeholder {
  return { ...NEW_STAKEHOLDER, id: 'body-1', name: 'Ministry of Digital Affairs', ...change };
}

/** A briefing for everybody, without a day. */
export function anAction(change: Partial<EngagementAction> = {}): EngagementAction {
  return { ...NEW_ACTION, id: 'action-1', aim: 'Brief on what the team will do', ...change };
}
