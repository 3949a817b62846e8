import type {
  Assumptions,
  Budget,
  EngagementAction,
  ItemRecord,
  Narrative,
  Organization,
  Person,
  Plan,
  ServiceChoice,
  Staffing,
  Stakeholder,
  Stakeholders,
  Timeline,
  TimelineTask,
  Tlp,
} from './types';

/** What the set-up screen or the command line settled before a plan exists. */
export interface NewPlanInput {
  readonly id: string;
  readonly createdOn: string;
  readonly title: string;
  readonly teamName: string;
  readonly country: string;
  readonly documentLanguage: string;
  readonly currency: string;
  readonly weekend: readonly number[];
  readonly startDay: string;
  readonly lengthMonths: number;
  readonly tlp: Tlp;
}

/** A plan in which nothing has been decided beyond the set-up questions. Days are `YYYY-MM-DD`. */
export function newPlan(input: NewPlanInput): Plan {
  const { id, createdOn, ...given } = input;
  return {
    id,
    createdOn,
    identity: {
      ...given,
      bodyName: '',
      countryName: '',
      preparedBy: null,
      sourcing: null,
      sourcingNote: '',
      government: null,
      otherTeams: [],
    },
    settings: { me: null },
    people: [],
    stages: { items: {}, customItems: [], order: {}, log: [] },
    organization: emptyOrganization(),
    services: { choices: {}, operatorsAroundTheClock: null, note: '' },
    stakeholders: EMPTY_STAKEHOLDERS,
    timeline: EMPTY_TIMELINE,
    staffing: EMPTY_STAFFING,
    budget: EMPTY_BUDGET,
    risks: [],
    decisions: [],
    glossary: [],
    documents: {
      conops: {
        version: '0.1',
        status: 'draft',
        omitEmpty: false,
        names: 'show',
        namesFrom: 'AMBER',
        approvals: [],
        versions: [],
        narrative: {},
      },
    },
  };
}

/**
 * A team without positions. The figures of a working year are those of the worked example: 40 hours a week,
 * 25 days of leave, 10 public holidays, 8 days of sickness, 10 of training; at most four fifths of a person's
 * time goes to incidents (CSIRT Handbook).
 */
export const EMPTY_STAFFING: Staffing = {
  settings: {
    weeklyMinutes: 2_400,
    leaveDays: 25,
    holidayDays: 10,
    sickDays: 8,
    trainingDays: 10,
    incidentShare: 80,
    cover: {
      chosen: null,
      seats: 1,
      extendedMinutes: 720,
      extendedDays: 6,
      ownMinutes: 480,
      ownDays: 5,
      onCallHour: 0,
      callHours: 0,
      callPay: 100,
    },
    answers: {},
  },
  grades: [],
  skills: [],
  outside: {},
  demand: {},
  positions: [],
  training: [],
  conduct: { text: '', talkMonth: null, lastTalk: null },
  tools: [],
  infrastructure: [],
};

/** Nothing rises, nothing comes on top: every assumption is the team's to make. */
export const PLAIN_ASSUMPTIONS: Assumptions = {
  inflation: 0,
  salaryGrowth: 0,
  onCost: 0,
  tax: 0,
  contingency: {},
  salaries: 10_000,
  prices: 10_000,
  leftOut: [],
};

/** A budget without lines, looking five years ahead, with one scenario. */
export const EMPTY_BUDGET: Budget = {
  settings: { years: 5, scenario: 'recommended', allocation: 'byRule', opening: 0 },
  rates: [],
  lines: [],
  sources: [],
  allocations: [],
  spendings: [],
  scenarios: [{ id: 'recommended', name: '', kind: 'recommended', note: '', assumptions: PLAIN_ASSUMPTIONS }],
};

/** A register in which nobody stands. */
export const EMPTY_STAKEHOLDERS: Stakeholders = {
  register: [],
  relations: [],
  actions: [],
  declined: [],
  communication: [],
  feedback: [],
  raci: { columns: [], rows: [] },
};

/** A stakeholder of which only the name is known. */
export const NEW_STAKEHOLDER: Omit<Stakeholder, 'id' | 'name'> = {
  person: null,
  type: null,
  ownType: '',
  sector: null,
  ownSector: '',
  parent: null,
  involvement: [],
  roles: [],
  influence: null,
  interest: null,
  current: null,
  wanted: null,
  wants: '',
  weWant: '',
  concerns: '',
  decides: '',
  owner: null,
  primary: null,
  backup: null,
  channels: '',
  language: '',
  served: { capability: null, group: null, pilot: false, phase: '', services: [] },
  source: { accuracy: '', decision: null, reason: '' },
  agreements: [],
  contacts: [],
  notes: '',
};

/** An action of which only the aim is known. */
export const NEW_ACTION: Omit<EngagementAction, 'id' | 'aim'> = {
  stakeholder: null,
  suggestion: null,
  message: '',
  channel: '',
  who: null,
  due: null,
  frequency: 'once',
  done: null,
  result: '',
  covers: [],
  task: null,
  items: [],
};

/** A person of whom only the name is known. */
export const NEW_PERSON: Omit<Person, 'id' | 'name'> = {
  role: '',
  organization: '',
  organizations: [],
  email: '',
  phone: '',
  channel: '',
  language: '',
};

/** A timeline without tasks. */
export const EMPTY_TIMELINE: Timeline = {
  settings: {
    statusDay: null,
    targetDay: null,
    criticalFloat: 0,
    fiscalYearStart: 1,
    seed: 1,
    levers: [],
  },
  holidays: [],
  workdays: [],
  calendars: [],
  tasks: [],
  links: [],
  baselines: [],
  factors: {},
  delays: [],
};

/** A task of a week about which nothing else has been said. */
export const NEW_TASK: Omit<TimelineTask, 'id'> = {
  parent: null,
  catalog: null,
  name: '',
  stage: null,
  kind: 'task',
  gate: null,
  duration: 5,
  base: null,
  start: null,
  finish: null,
  constraint: null,
  progress: 0,
  actualStart: null,
  actualFinish: null,
  owner: null,
  calendar: null,
  notes: '',
  items: [],
  services: [],
  spread: null,
};

/** An untouched item: what the absence of a record means. */
export const UNTOUCHED_ITEM: ItemRecord = {
  state: 'notStarted',
  reason: '',
  owner: null,
  due: null,
  notes: '',
  evidence: [],
  decision: null,
  history: [],
};

/** A service that has just been given its first status. */
export const NEW_SERVICE_CHOICE: Omit<ServiceChoice, 'status'> = {
  laterMonth: null,
  reason: '',
  hours: null,
  reaction: '',
  resolution: '',
  functions: [],
  sharedWith: '',
  note: '',
};

/** A document section to which nobody added text. */
export const EMPTY_NARRATIVE: Narrative = { before: '', after: '', replacement: null };

const NO_PLAN_LINK = { state: null, owner: '', note: '' } as const;

function emptyOrganization(): Organization {
  return { ...emptyReasons(), ...emptyRemit(), ...emptyPlace(), ...emptyWork() };
}

function emptyReasons(): Pick<Organization, 'need' | 'laws' | 'purpose'> {
  return {
    need: {
      drivers: '',
      benefits: '',
      incidents: '',
      criticalResources: '',
      currentCapability: '',
      gaps: '',
      priorities: '',
    },
    laws: { entries: [], order: null, orderNote: '' },
    purpose: {
      mission: '',
      vision: '',
      goals: [],
      principles: [],
      isNot: '',
      lastResort: null,
      lastResortNote: '',
    },
  };
}

function emptyRemit(): Pick<Organization, 'mandate' | 'authority' | 'responsibilities' | 'constituency'> {
  return {
    mandate: {
      statement: '',
      anchor: null,
      anchorName: '',
      anchorStatus: null,
      grantedBy: '',
      recognition: '',
      fundingAnchor: '',
    },
    authority: { relation: null, powers: [], source: '', note: '' },
    responsibilities: { chosen: [], note: '' },
    constituency: {
      description: '',
      types: [],
      sectors: [],
      sectorsOther: '',
      groups: [],
      pilotNote: '',
      parentMismatch: null,
      parentMismatchNote: '',
      trustNote: '',
    },
  };
}

function emptyPlace(): Pick<Organization, 'model' | 'placement' | 'relationships' | 'communication'> {
  return {
    model: { kind: null, note: '', structure: '', coordination: '' },
    placement: {
      host: '',
      hostType: null,
      reason: '',
      options: [],
      weights: {},
      champion: null,
      championNote: '',
      location: '',
      protection: '',
    },
    relationships: { internal: [], external: [], escalation: [] },
    communication: { channels: [], language: '' },
  };
}

function emptyWork(): Pick<
  Organization,
  'reporting' | 'information' | 'media' | 'constraints' | 'plans' | 'processes' | 'modes' | 'scenarios'
> {
  return {
    reporting: { expectations: '', requirements: '', forms: '', leadership: '' },
    information: {
      tlpUse: '',
      classification: '',
      incidentClasses: [],
      incidentClassNote: '',
      sharing: '',
      encryption: '',
    },
    media: { policy: '', spokesperson: null, announcement: '' },
    constraints: { entries: [] },
    plans: {
      disasterRecovery: NO_PLAN_LINK,
      incidentResponse: NO_PLAN_LINK,
      continuity: NO_PLAN_LINK,
      crisis: NO_PLAN_LINK,
      emergency: NO_PLAN_LINK,
    },
    processes: { prepare: '', protect: '', detect: '', respond: '', interfaces: '' },
    modes: { officeHours: '', outOfHours: '', crisis: '' },
    scenarios: { entries: [] },
  };
}
