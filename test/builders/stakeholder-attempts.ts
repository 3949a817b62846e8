import {
  acceptSuggestions,
  addStakeholders,
  communicationCommands,
  bringBackSuggestions,
  declineSuggestion,
  engagementCommands,
  feedbackCommands,
  raciCommands,
  relationCommands,
  removeStakeholders,
  setRaciCell,
  setRaciColumns,
  updateStakeholders,
} from '@shared/commands/stakeholders';
import { NEW_ACTION } from '@shared/plan/defaults';
import { idIn, register, someone, type Attempt, type Trial } from './command-attempts';
import { aPerson, aStakeholder, anAction } from './plan-parts';
import { IMPORT_ATTEMPT } from './stakeholder-import-attempt';

function stakeholderId(trial: Trial): string {
  return idIn(trial, trial.plan.stakeholders.register);
}

/** A stakeholder that is there, or nobody. */
function somebody({ plan, pick }: Trial): string | null {
  return pick([...plan.stakeholders.register.map(({ id }) => id), null]) ?? null;
}

const ENTRIES: Readonly<Record<string, Attempt>> = {
  'stakeholder.add': (trial, apply) => {
    const person = aPerson(`${trial.freshId()}p`, 'New');
    const parent = trial.pick([stakeholderId(trial), null, `${trial.freshId()}m`]) ?? null;
    const body = aStakeholder({ id: `${trial.freshId()}b`, name: 'Ministry', parent });
    const minister = aStakeholder({
      id: `${trial.freshId()}m`,
      name: '',
      person: person.id,
      parent: body.id,
    });
    apply(addStakeholders, { entries: [body, minister], people: [person] });
  },
  'stakeholder.update': (trial, apply) => {
    // Any parent is tried: one that is not there, the entry itself, and one that stands below it.
    const patch = trial.pick([
      { parent: stakeholderId(trial) },
      { notes: trial.text },
      { owner: someone(trial), influence: 4 },
      { current: 'resistant', wanted: 'leading' } as const,
      { parent: null },
      { name: '' },
      { name: 'Agency', person: null },
    ]);
    const ids = trial.pick([[stakeholderId(trial)], [stakeholderId(trial), stakeholderId(trial)]]) ?? [];
    apply(updateStakeholders, { ids, patch: patch ?? {} });
  },
  'stakeholder.remove': (trial, apply) => {
    apply(removeStakeholders, { ids: [stakeholderId(trial), stakeholderId(trial)] });
  },
};

const SUGGESTIONS: Readonly<Record<string, Attempt>> = {
  'engagement.accept': (trial, apply) => {
    const entry = { ...NEW_ACTION, suggestion: 'brief', aim: 'Brief', stakeholder: somebody(trial) };
    const ids = [`${trial.freshId()}a`, `${trial.freshId()}b`];
    apply(acceptSuggestions, { actions: ids.map((id) => ({ ...entry, id })) });
  },
  'engagement.bringBack': (_trial, apply) => {
    apply(bringBackSuggestions, null);
  },
  'engagement.decline': (trial, apply) => {
    const declined = trial.pick([true, false]) ?? true;
    apply(declineSuggestion, { suggestion: 'brief', stakeholder: stakeholderId(trial), declined });
  },
};

const RACI: Readonly<Record<string, Attempt>> = {
  'raci.columns': (trial, apply) => {
    apply(setRaciColumns, { columns: [stakeholderId(trial), stakeholderId(trial)] });
  },
  'raci.cell': (trial, apply) => {
    const row = idIn(trial, trial.plan.stakeholders.raci.rows);
    const letter = trial.pick(['R', 'A', 'AR', 'C', 'I', null] as const) ?? null;
    apply(setRaciCell, { row, stakeholder: stakeholderId(trial), letter });
  },
};

/** One attempt for every command of the register of stakeholders, by command id. */
export const STAKEHOLDER_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  ...ENTRIES,
  'stakeholder.import': IMPORT_ATTEMPT,
  ...SUGGESTIONS,
  ...RACI,
  ...register({
    name: 'relation',
    commands: relationCommands,
    list: (plan) => plan.stakeholders.relations,
    entry: (trial, id) => {
      const [from, to] = [stakeholderId(trial), stakeholderId(trial)];
      return { id, from, to, kind: 'influences', note: '' };
    },
    patch: (trial) =>
      trial.pick([{ note: trial.text }, { kind: 'funds' }, { to: stakeholderId(trial) }]) ?? {},
  }),
  ...register({
    name: 'engagement',
    commands: engagementCommands,
    list: (plan) => plan.stakeholders.actions,
    entry: (trial, id) => {
      const task = trial.pick([...trial.plan.timeline.tasks.map((entry) => entry.id), null]) ?? null;
      return anAction({ id, stakeholder: stakeholderId(trial), task });
    },
    patch: (trial) =>
      trial.pick([{ message: trial.text }, { stakeholder: stakeholderId(trial) }, { task: 'no-such-id' }]) ??
      {},
  }),
  ...register({
    name: 'communication',
    commands: communicationCommands,
    list: (plan) => plan.stakeholders.communication,
    entry: (trial, id) => ({
      id,
      audience: 'Operators',
      what: '',
      why: '',
      channel: '',
      frequency: 'monthly' as const,
      owner: someone(trial),
      tlp: 'GREEN' as const,
      phase: 'both' as const,
    }),
    patch: (trial) => ({ what: trial.text.split('\n')[0] ?? '' }),
  }),
  ...register({
    name: 'feedback',
    commands: feedbackCommands,
    list: (plan) => plan.stakeholders.feedback,
    entry: (_trial, id) => ({
      id,
      on: '2027-06-01',
      form: 'survey',
      audience: 'Operators',
      finding: '',
      consequence: '',
    }),
    patch: (trial) => ({ finding: trial.text }),
  }),
  ...register({
    name: 'raci',
    commands: raciCommands,
    list: (plan) => plan.stakeholders.raci.rows,
    entry: (trial, id) => {
      const cells = { [stakeholderId(trial)]: 'R' } as const;
      return { id, activity: 'mandate', name: '', cells };
    },
    patch: (trial) => ({ name: trial.text.split('\n')[0] ?? '' }),
  }),
};
