import { create } from 'zustand';
import type { Settings } from '@shared/contract/shapes';
import { ask } from '../platform/planner';

/** What holds on this computer for every plan. Filled from the host before the first screen. */
export const useSettings = create<Settings>(() => ({
  colorScheme: 'auto',
  language: 'en',
  autosave: false,
  defaultTlp: 'AMBER',
  inspectorWidth: 360,
}));

/** Reads the settings from the host. Keeps the defaults when they cannot be read. */
export async function loadSettings(): Promise<void> {
  const reply = await ask('settings.get', null);
  if (reply.ok) useSettings.setState(reply.value);
}

/** Changes settings at once and on the host. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  useSettings.setState(patch);
  const reply = await ask('settings.set', patch);
  if (reply.ok) useSettings.setState(reply.value);
}
