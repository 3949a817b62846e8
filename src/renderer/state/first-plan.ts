import { create } from 'zustand';

/** Whether the questions of the first plan are open: staffing and budget both ask them. */
export const useFirstPlan = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openFirstPlan(): void {
  useFirstPlan.setState({ isOpen: true });
}

export function closeFirstPlan(): void {
  useFirstPlan.setState({ isOpen: false });
}
