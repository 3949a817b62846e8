import type { StageLogEntry } from '../plan/types';
import { defineCommand } from './command';

/**
 * Records that a person started, completed or reopened a stage. Always allowed: stages overlap and a team
 * may return to an earlier one at any time (SEI 2004, stages of development). The log says who and, where the
 * trigger is none of the known ones, why.
 */
export const logStage = defineCommand<{ readonly entry: StageLogEntry }>({
  id: 'stage.log',
  edit(draft, { entry }) {
    if (entry.by === null) return { type: 'invalid', field: 'by' };
    if (entry.action === 'reopened' && entry.trigger === null) return { type: 'invalid', field: 'trigger' };
    if (entry.trigger === 'other' && entry.note.trim() === '') return { type: 'invalid', field: 'note' };
    draft.stages.log.push(entry);
    return undefined;
  },
});
