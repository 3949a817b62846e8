import { create } from 'zustand';

/** What the shell itself shows besides the screens of a plan. */
interface ShellState {
  /** What stands on the desk while no plan is open. */
  readonly home: 'start' | 'newPlan' | 'settings';
  readonly dialog: 'about' | 'shortcuts' | null;
}

export const useShell = create<ShellState>(() => ({ home: 'start', dialog: null }));

export function showHome(home: ShellState['home']): void {
  useShell.setState({ home });
}

export function showDialog(dialog: ShellState['dialog']): void {
  useShell.setState({ dialog });
}
