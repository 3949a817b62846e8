import { homedir } from 'node:os';
import { join } from 'node:path';

export interface FolderView {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
}

/**
 * The app's own folder on this computer: settings, restore points, recovery copies, logs. Where each system
 * keeps such things; `CSIRT_PLANNER_DATA` names another one, e.g. on a stick or for a test.
 */
export function dataFolder(view: FolderView = thisComputer()): string {
  const { platform, env, home } = view;
  const named = env['CSIRT_PLANNER_DATA'];
  if (named) return named;
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'National CSIRT Planner');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'National CSIRT Planner');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'national-csirt-planner');
}

function thisComputer(): FolderView {
  return { platform: process.platform, env: process.env, home: homedir() };
}
