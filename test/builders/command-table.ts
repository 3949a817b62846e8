import { addEvidence, addCustomItem, orderItems, removeCustomItem } from '@shared/commands/items';
import { removeEvidence, setItemState, updateCustomItem, updateItems } from '@shared/commands/items';
import { approvalCommands, setConops, setNarrative, versionCommands } from '@shared/commands/documents';
import { changeCurrency, setIdentity, setMe } from '@shared/commands/identity';
import { personCommands } from '@shared/commands/people';
import {
  decisionCommands,
  glossaryCommands,
  riskCommands,
  setService,
  setServices,
} from '@shared/commands/registers';
import { replacePlan } from '@shared/commands/replace';
import { logStage } from '@shared/commands/stages';
import { setWorksheetField } from '@shared/commands/worksheet';
import { STAGES } from '@shared/catalog/stages';
import { ITEM_STATES, REOPEN_TRIGGERS } from '@shared/plan/stages';
import { SERVICE_STATUSES } from '@shared/plan/registers';
import { idIn, register, someone, type Attempt } from './command-attempts';
import { BUDGET_ATTEMPTS } from './budget-attempts';
import { STAFFING_ATTEMPTS } from './staffing-attempts';
import { STAKEHOLDER_ATTEMPTS } from './stakeholder-attempts';
import { TIMELINE_ATTEMPTS } from './timeline-attempts';
import { aDecision, aLogEntry, anOwnItem, aPerson, aRisk } from './plan-parts';

const ITEM_IDS = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items.map(({ id }) => id)));
const ITEMS = ITEM_IDS.slice(0, 6);
const DAYS = ['2026-02-28', '2027-01-01', '2028-02-29'];

const ITEM_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'item.state': (trial, apply) => {
    const state = trial.pick(ITEM_STATES) ?? 'done';
    const ids = [trial.pick(ITEMS) ?? '', trial.pick(ITEMS) ?? ''];
    apply(setItemState, { ids, state, reason: 'A reason', today: trial.pick(DAYS) ?? '' });
  },
  'item.update': (trial, apply) => {
    const patch = trial.pick([
      { owner: someone(trial) },
      { due: trial.pick([...DAYS, null]) ?? null },
      { notes: trial.text },
      { decision: trial.pick([...trial.plan.decisions.map(({ id }) => id), null]) ?? null },
    ]);
    apply(updateItems, { ids: [trial.pick(ITEMS) ?? ''], patch: patch ?? {} });
  },
  'item.addEvidence': (trial, apply) => {
    const evidence = {
      id: trial.freshId(),
      kind: 'web',
      label: 'Law',
      target: 'https://example.org',
    } as const;
    apply(addEvidence, { id: trial.pick(ITEMS) ?? '', evidence });
  },
  'item.removeEvidence': (trial, apply) => {
    const id = trial.pick(ITEMS) ?? '';
    apply(removeEvidence, { id, evidenceId: idIn(trial, trial.plan.stages.items[id]?.evidence ?? []) });
  },
  'item.addOwn': (trial, apply) => {
    apply(addCustomItem, { item: anOwnItem({ id: trial.freshId() }) });
  },
  'item.updateOwn': (trial, apply) => {
    const id = idIn(trial, trial.plan.stages.customItems);
    apply(updateCustomItem, { id, patch: { why: trial.text } });
  },
  'item.removeOwn': (trial, apply) => {
    apply(removeCustomItem, { id: idIn(trial, trial.plan.stages.customItems) });
  },
  'item.order': (trial, apply) => {
    const ids = [...ITEMS, ...trial.plan.stages.customItems.map(({ id }) => id)];
    apply(orderItems, { theme: 's1-t-start', ids: trial.pick([ids, ids.toReversed(), []]) ?? [] });
  },
};

const PLAN_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'identity.set': (trial, apply) => {
    const patch = trial.pick([{ title: 'Renamed' }, { lengthMonths: 18 }, { lengthMonths: -1 }]) ?? {};
    apply(setIdentity, { patch });
  },
  'identity.currency': (trial, apply) => {
    const rate = { how: 'convert', on: '2027-01-01', rateId: trial.freshId() } as const;
    const change = trial.pick([{ how: 'keep' } as const, { ...rate, rate: '0.5' }, { ...rate, rate: 'x' }]);
    apply(changeCurrency, { to: trial.pick(['JPY', 'EUR', 'KWD']) ?? '', change: change ?? { how: 'keep' } });
  },
  'settings.me': (trial, apply) => {
    apply(setMe, {
      person: trial.pick([null, 'no-such-id', ...trial.plan.people.map(({ id }) => id)]) ?? null,
    });
  },
  'stage.log': (trial, apply) => {
    const action = trial.pick(['started', 'completed', 'reopened'] as const) ?? 'started';
    const trigger = trial.pick([...REOPEN_TRIGGERS, null]) ?? null;
    apply(logStage, { entry: aLogEntry({ id: trial.freshId(), action, trigger, by: someone(trial) }) });
  },
  'service.set': (trial, apply) => {
    const status = trial.pick(SERVICE_STATUSES) ?? 'launch';
    const patch = trial.pick([null, { status }, { status, functions: ['fn-x'] }, { note: trial.text }]);
    apply(setService, { id: trial.pick(['sv-a', 'sv-b']) ?? '', patch: patch ?? null });
  },
  'services.update': (trial, apply) => {
    apply(setServices, { patch: { note: trial.text } });
  },
  'worksheet.set': (trial, apply) => {
    const fields = Object.entries(trial.donor.organization).flatMap(([section, values]) =>
      Object.entries<unknown>(values).map(([field, value]) => ({ section, field, value })),
    );
    // Persons of the other plan may be unknown in this one.
    const personal = ['champion', 'spokesperson', 'escalation'];
    const edit = trial.pick([
      ...fields.filter(({ field }) => !personal.includes(field)),
      { section: 'placement', field: 'champion', value: someone(trial) },
      { section: 'no-such', field: 'field', value: '' },
    ]);
    if (edit) apply(setWorksheetField, edit);
  },
  'conops.set': (trial, apply) => {
    type Patch = Parameters<typeof setConops.run>[1]['patch'];
    const patches: readonly Patch[] = [
      ...[{ version: trial.text }, { status: 'final' as const }, { omitEmpty: true }],
      ...[{ names: 'byLabel' as const }, { names: 'leaveOut' as const }, { namesFrom: 'GREEN' as const }],
    ];
    apply(setConops, { patch: trial.pick(patches) ?? {} });
  },
  'conops.narrative': (trial, apply) => {
    const patch = trial.pick([{ before: trial.text }, { replacement: null }, { after: '' }]) ?? {};
    apply(setNarrative, { section: trial.pick(['need', 'mandate']) ?? '', patch });
  },
  'plan.replace': (trial, apply) => {
    apply(replacePlan, { plan: trial.donor });
  },
};

/** One attempt for every command of the program, by command id. */
export const COMMAND_TABLE: Readonly<Record<string, Attempt>> = {
  ...ITEM_ATTEMPTS,
  ...PLAN_ATTEMPTS,
  ...TIMELINE_ATTEMPTS,
  ...STAKEHOLDER_ATTEMPTS,
  ...STAFFING_ATTEMPTS,
  ...BUDGET_ATTEMPTS,
  ...register({
    name: 'person',
    commands: personCommands,
    list: (plan) => plan.people,
    entry: (_trial, id) => aPerson(id, 'N. N.'),
    patch: (trial) => ({ role: trial.text }),
  }),
  ...register({
    name: 'risk',
    commands: riskCommands,
    list: (plan) => plan.risks,
    entry: (trial, id) => aRisk({ id, owner: someone(trial) }),
    patch: (trial) => ({ cause: trial.text }),
  }),
  ...register({
    name: 'decision',
    commands: decisionCommands,
    list: (plan) => plan.decisions,
    entry: (trial, id) => aDecision({ id, chosen: 'yes', by: someone(trial) }),
    patch: (trial) => ({ rationale: trial.text }),
  }),
  ...register({
    name: 'glossary',
    commands: glossaryCommands,
    list: (plan) => plan.glossary,
    entry: (_trial, id) => ({ id, term: 'Term', meaning: '' }),
    patch: (trial) => ({ meaning: trial.text }),
  }),
  ...register({
    name: 'approval',
    commands: approvalCommands,
    list: (plan) => plan.documents.conops.approvals,
    entry: (trial, id) => ({ id, person: someone(trial), capacity: '', signedOn: null }),
    patch: () => ({ capacity: 'Minister' }),
  }),
  ...register({
    name: 'version',
    commands: versionCommands,
    list: (plan) => plan.documents.conops.versions,
    entry: (trial, id) => ({ id, version: '0.2', on: '2027-01-01', by: someone(trial), change: '' }),
    patch: () => ({ change: 'New' }),
  }),
};
