import { create } from 'zustand';

export type StaffingDialog = 'roles' | 'grades';

/** The dialog of the screen that is open. */
export const useDialog = create<{ readonly open: StaffingDialog | null }>(() => ({ open: null }));

export function openDialog(open: StaffingDialog): void {
  useDialog.setState({ open });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
