import { create } from 'zustand';
import { useDocument } from '../state/document-store';

/** What the shell itself shows besides the screens of a plan. */
interface ShellState {
  /** What is shown while no plan is open; `newPlan` also in front of an open one, until the new one is there. */
  readonly home: 'start' | 'newPlan' | 'settings';
  readonly dialog: 'about' | 'shortcuts' | null;
  /** What was undone or made again last, for those who cannot see it happen. */
  readonly moved: { readonly kind: 'undone' | 'redone'; readonly labelKey: string } | null;
}

export const useShell = create<ShellState>(() => ({ home: 'start', dialog: null, moved: null }));

export function showHome(home: ShellState['home']): void {
  useShell.setState({ home });
}

export function showDialog(dialog: ShellState['dialog']): void {
  useShell.setState({ dialog });
}

/** A plan that has been put on the desk is shown at once, whatever stood in front of it. Answers how to stop. */
export function showWhatIsOpened(): () => void {
  return useDocument.subscribe((now, before) => {
    const opened =
      now.plan !== null && (now.plan.id !== before.plan?.id || now.file?.token !== before.file?.token);
    // What was undone in the plan before is nothing that anybody did in this one.
    if (opened) useShell.setState({ home: 'start', moved: null });
  });
}
