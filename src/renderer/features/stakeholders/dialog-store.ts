import { create } from 'zustand';

/** What the export dialog is about: the register with the engagement plan, or one of the maps. */
export type ExportedPart = 'stakeholders' | 'stakeholder-map' | 'sector-map';

/** The dialog of the screen that is open. */
export type OpenDialog =
  | { readonly kind: 'typical' }
  /** With the text that was pasted, or to ask for it; `people`: its names are those of persons. */
  | { readonly kind: 'import'; readonly text: string; readonly people?: boolean }
  | { readonly kind: 'export'; readonly what: ExportedPart };

export const useDialog = create<{ readonly open: OpenDialog | null }>(() => ({ open: null }));

export function openDialog(open: OpenDialog): void {
  useDialog.setState({ open });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
