import type { Plan } from '@shared/plan/types';
import { isDirty, useDocument } from '../document-store';
import { say } from '../messages';
import { Pace } from '../pace';
import { useSettings } from '../settings-store';
import { writeToFile } from './write-file';

/** Long enough that a thought is finished, short enough that little is at stake. */
export const AUTOSAVE_QUIET_MS = 5000;
export const AUTOSAVE_LONGEST_MS = 30_000;

/**
 * Writes the user's own file by itself while the setting is on and the file may be written. A failure is
 * said once and ends it until the next save by hand, which talks it over. The answer stops it.
 */
export function watchAutosave(): () => void {
  let failedFor: Plan | null | undefined;
  const pace = new Pace({
    quietMs: AUTOSAVE_QUIET_MS,
    longestMs: AUTOSAVE_LONGEST_MS,
    run: () => void save(),
  });
  const save = async (): Promise<void> => {
    if (!isDue()) return;
    const { savedPlan } = useDocument.getState();
    const reply = await writeToFile();
    if (reply === null || reply.ok) return;
    failedFor = savedPlan;
    say({ key: 'files.autosaveFailed' }, 'warning');
  };
  const isDue = (): boolean => {
    const state = useDocument.getState();
    const mayWrite = state.file !== null && !state.file.readOnly && failedFor !== state.savedPlan;
    return useSettings.getState().autosave && mayWrite && isDirty(state);
  };
  const look = (): void => {
    if (isDue()) pace.poke();
    else pace.rest();
  };
  const stops = [useDocument.subscribe(look), useSettings.subscribe(look)];
  look();
  return () => {
    for (const stop of stops) stop();
    pace.rest();
  };
}
