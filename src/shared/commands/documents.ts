import { EMPTY_NARRATIVE } from '../plan/defaults';
import type { Approval, DocumentVersion, Narrative, Plan } from '../plan/types';
import { defineCommand } from './command';
import { listCommands } from './list-commands';

type ConopsSettings = Pick<
  Plan['documents']['conops'],
  'version' | 'status' | 'omitEmpty' | 'names' | 'namesFrom'
>;

/** Sets version, status, the switch that leaves empty sections out, and the rule for names of persons. */
export const setConops = defineCommand<{ readonly patch: Partial<ConopsSettings> }>({
  id: 'conops.set',
  mergeKey: ({ patch }) => `conops:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.documents.conops, patch);
    return undefined;
  },
});

/** Sets the team's own text before, after or instead of a generated section. */
export const setNarrative = defineCommand<{
  readonly section: string;
  readonly patch: Partial<Narrative>;
}>({
  id: 'conops.narrative',
  mergeKey: ({ section, patch }) => `narrative:${section}:${Object.keys(patch).join()}`,
  edit(draft, { section, patch }) {
    const all = draft.documents.conops.narrative;
    const next = { ...EMPTY_NARRATIVE, ...all[section], ...patch };
    if (next.before === '' && next.after === '' && next.replacement === null) delete all[section];
    else all[section] = next;
    return undefined;
  },
});

export const approvalCommands = listCommands<Approval>({
  name: 'approval',
  list: (draft) => draft.documents.conops.approvals,
});

export const versionCommands = listCommands<DocumentVersion>({
  name: 'version',
  list: (draft) => draft.documents.conops.versions,
});
