import type { Draft } from 'immer';
import type { Person, Plan } from '../plan/types';
import { listCommands } from './list-commands';
import { forgetPersonOfMoney } from './money-forget';
import { forgetPersonOfRegister } from './stakeholder-forget';

/** People of the plan. Removing one clears every place that named that person. */
export const personCommands = listCommands<Person>({
  name: 'person',
  list: (draft) => draft.people,
  beforeRemove: forgetPerson,
});

function forgetPerson(draft: Draft<Plan>, id: string): void {
  const keep = (value: string | null): string | null => (value === id ? null : value);
  const { organization: org, documents } = draft;
  draft.settings.me = keep(draft.settings.me);
  org.placement.champion = keep(org.placement.champion);
  org.media.spokesperson = keep(org.media.spokesperson);
  for (const entry of org.relationships.escalation) entry.contact = keep(entry.contact);
  for (const item of Object.values(draft.stages.items)) {
    item.owner = keep(item.owner);
    for (const change of item.history) change.by = keep(change.by);
  }
  forgetPersonOfRegister(draft, id);
  forgetPersonOfMoney(draft, id);
  for (const entry of draft.stages.log) entry.by = keep(entry.by);
  for (const task of draft.timeline.tasks) task.owner = keep(task.owner);
  for (const entry of draft.risks) entry.owner = keep(entry.owner);
  for (const entry of draft.decisions) entry.by = keep(entry.by);
  for (const entry of documents.conops.approvals) entry.person = keep(entry.person);
  for (const entry of documents.conops.versions) entry.by = keep(entry.by);
}
