import type { ChannelName, EventName } from './channels';

/**
 * The names of the contract without its schemas, for the preload script: it checks names only, and the
 * validator would be most of its size. `names.test.ts` keeps this list equal to the table.
 */
export const CHANNEL_NAMES = [
  'app.info',
  'app.notices',
  'settings.get',
  'settings.set',
  'file.pickOpen',
  'file.pickSave',
  'workspace.list',
  'workspace.place',
  'workspace.newFolder',
  'file.startup',
  'plan.open',
  'plan.peek',
  'schedule.read',
  'stakeholders.read',
  'plan.sample',
  'plan.save',
  'plan.saveAs',
  'plan.close',
  'recovery.write',
  'copies.list',
  'copies.ofFile',
  'copies.read',
  'copies.discard',
  'recent.list',
  'recent.clear',
  'export.formats',
  'export.preview',
  'export.write',
  'export.reveal',
  'link.open',
  'session.state',
  'session.allowClose',
] as const satisfies readonly ChannelName[];

export const EVENT_NAMES = [
  'menuAction',
  'openRequested',
  'closeRequested',
  'settingsChanged',
] as const satisfies readonly EventName[];

/** Under which name a call travels between preload and main. */
export function callChannel(name: ChannelName): string {
  return `planner:call:${name}`;
}

/** Under which name an event travels between main and preload. */
export function eventChannel(name: EventName): string {
  return `planner:event:${name}`;
}
