import { create } from 'zustand';

/** The dialog of the screen that is open; rates may be asked for with a currency that has none. */
export type OpenDialog = { readonly kind: 'typical' } | { readonly kind: 'rates'; readonly currency: string };

export const useDialog = create<{ readonly open: OpenDialog | null }>(() => ({ open: null }));

export function openDialog(open: OpenDialog): void {
  useDialog.setState({ open });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
