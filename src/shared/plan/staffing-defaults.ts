import type { Beginning, InfrastructureItem, Position, Tool, TrainingEntry } from './types';

/** A beginning that nobody has set. */
export const NOT_SET: Beginning = { day: null, task: null };

/** A full-time position of which nothing is known yet. */
export const NEW_POSITION: Omit<Position, 'id'> = {
  role: null,
  title: '',
  level: 'regular',
  employment: null,
  share: 100,
  person: null,
  start: NOT_SET,
  end: null,
  grade: null,
  salary: null,
  paidElsewhere: false,
  reportsTo: null,
  backup: null,
  tasks: [],
  ownTasks: '',
  wanted: {},
  held: {},
  incidentShare: null,
  note: '',
};

/** A training of which only the title is known. */
export const NEW_TRAINING: Omit<TrainingEntry, 'id' | 'title'> = {
  kind: 'technical',
  position: null,
  role: null,
  skills: [],
  start: NOT_SET,
  days: 0,
  cost: 0,
  yearly: false,
  partner: '',
  certificate: '',
  done: false,
  note: '',
};

/** A tool of which only the name is known. */
export const NEW_TOOL: Omit<Tool, 'id' | 'name'> = {
  purpose: null,
  licence: null,
  licenceNote: '',
  state: 'candidate',
  oneOff: 0,
  yearly: 0,
  start: NOT_SET,
  skills: [],
  services: [],
  owner: null,
  criteria: [],
  note: '',
};

/** A piece of infrastructure the team needs. */
export const NEW_INFRASTRUCTURE: Omit<InfrastructureItem, 'id'> = {
  item: null,
  name: '',
  state: 'needed',
  oneOff: 0,
  yearly: 0,
  start: NOT_SET,
  owner: null,
  note: '',
};
