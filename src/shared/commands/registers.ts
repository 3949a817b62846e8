import type { Decision, GlossaryTerm, Plan, Risk, ServiceChoice } from '../plan/types';
import { NEW_SERVICE_CHOICE } from '../plan/defaults';
import { defineCommand, notFound } from './command';
import { listCommands } from './list-commands';

/** Risks; with a risk goes the delay it brings to the timeline. */
export const riskCommands = listCommands<Risk>({
  name: 'risk',
  list: (draft) => draft.risks,
  beforeRemove(draft, id) {
    draft.timeline.delays = draft.timeline.delays.filter((delay) => delay.risk !== id);
  },
});

/** Decisions; removing one clears the items that pointed to it. */
export const decisionCommands = listCommands<Decision>({
  name: 'decision',
  list: (draft) => draft.decisions,
  beforeRemove(draft, id) {
    for (const item of Object.values(draft.stages.items)) if (item.decision === id) item.decision = null;
  },
});

export const glossaryCommands = listCommands<GlossaryTerm>({
  name: 'glossary',
  list: (draft) => draft.glossary,
});

/**
 * Decides about a service, or changes what was decided. `null` takes the decision back. A service that was
 * undecided begins with empty details.
 */
export const setService = defineCommand<{
  readonly id: string;
  readonly patch: Partial<ServiceChoice> | null;
}>({
  id: 'service.set',
  mergeKey: ({ id, patch }) => (patch ? `service:${id}:${Object.keys(patch).join()}` : null),
  edit(draft, { id, patch }) {
    const choices = draft.services.choices;
    if (patch === null) {
      delete choices[id];
      return undefined;
    }
    const current = choices[id];
    if (!current && patch.status === undefined) return notFound('service', id);
    choices[id] = {
      ...NEW_SERVICE_CHOICE,
      status: 'launch',
      ...current,
      ...patch,
      functions: [...(patch.functions ?? current?.functions ?? [])],
    };
    return undefined;
  },
});

/** Sets what holds for the services as a whole. */
export const setServices = defineCommand<{
  readonly patch: Partial<Omit<Plan['services'], 'choices'>>;
}>({
  id: 'services.update',
  mergeKey: ({ patch }) => `services:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.services, patch);
    return undefined;
  },
});
