import { useEffect } from 'react';
import { planner } from '../platform/planner';
import { useSettings } from '../state/settings-store';
import { runAction } from './actions/registry';

/** Answers what the host says unasked: a native menu entry, settings changed in another window. */
export function useHostEvents(): void {
  useEffect(() => {
    const stops = [
      planner.on('menuAction', ({ action }) => runAction(action)),
      planner.on('settingsChanged', (settings) => useSettings.setState(settings)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
