import { identity } from '../plan/identity';
import { isScheduleDay } from '../plan/timeline';
import type { Identity } from '../plan/types';
import { defineCommand } from './command';

/**
 * Changes what the set-up screen asked: title, country, dates, label and the like. Refuses a start for which no
 * schedule can be worked out, though a file may hold one.
 */
export const setIdentity = defineCommand<{ readonly patch: Partial<Identity> }>({
  id: 'identity.set',
  mergeKey: ({ patch }) => `identity:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    const checked = identity.partial().safeParse(patch);
    if (!checked.success) return { type: 'invalid', field: String(checked.error.issues[0]?.path[0]) };
    if (patch.startDay !== undefined && !isScheduleDay(patch.startDay))
      return { type: 'invalid', field: 'startDay' };
    Object.assign(draft.identity, checked.data);
    return undefined;
  },
});

/** Says which person of the plan works here: the one `mine` means. */
export const setMe = defineCommand<{ readonly person: string | null }>({
  id: 'settings.me',
  edit(draft, { person }) {
    if (person !== null && !draft.people.some((entry) => entry.id === person))
      return { type: 'notFound', what: 'person', id: person };
    draft.settings.me = person;
    return undefined;
  },
});
