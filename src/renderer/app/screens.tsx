import { lazy, type ComponentType } from 'react';
import type { Screen } from '../state/session-store';

/**
 * The screens there are. Each is a chunk of its own, loaded when it is first gone to. A feature joins by one
 * line here; navigation, shortcuts and the palette follow from it.
 */
const SCREEN_PARTS: Partial<Record<Screen, ComponentType>> = {
  settings: lazy(async () => ({ default: (await import('../features/settings')).SettingsScreen })),
};

/** Is there such a screen? */
export function hasScreen(screen: Screen): boolean {
  return SCREEN_PARTS[screen] !== undefined;
}

export function ScreenFor({ screen }: { readonly screen: Screen }) {
  const Part = SCREEN_PARTS[screen];
  return Part ? <Part key={screen} /> : null;
}
