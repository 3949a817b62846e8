import { create } from 'zustand';
import type { Answer, Request } from '@shared/contract/channels';
import type { AppError } from '@shared/contract/errors';
import type { UiKey } from '@shared/i18n/ui-words';
import { ask } from '../../platform/planner';
import { askForPlace } from '../../state/dialogs';
import { useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { useSession } from '../../state/session-store';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';

export type Format = Answer<'export.formats'>[number];

/** How far the writing of a document is, and what came of it. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | {
      readonly kind: 'written';
      readonly token: string;
      readonly name: string;
      readonly folder: string;
      readonly bytes: number;
    };

interface ExportActions {
  readonly state: ExportState;
  /** Asks for a place and writes the document there; leaving the dialog changes nothing. */
  readonly run: () => Promise<void>;
  /** Shows the written file where the system keeps its files. */
  readonly show: () => Promise<void>;
}

/** By format id. Kept outside the screen: a document goes on being made when somebody looks elsewhere. */
const useStates = create<Readonly<Record<string, ExportState>>>(() => ({}));
const IDLE: ExportState = { kind: 'idle' };

/** What the file of a document is called. */
const NAMES: Readonly<Record<string, UiKey>> = {
  conops: 'documents.name_conops',
  checklist: 'documents.name_checklist',
  status: 'documents.name_status',
  proposal: 'documents.name_proposal',
  budget: 'documents.name_budget',
  funding: 'documents.name_funding',
  spending: 'documents.name_spending',
  staffing: 'documents.name_staffing',
  training: 'documents.name_training',
  tools: 'documents.name_tools',
};

/** Writes a document of the open plan in one form. */
export function useExport(format: Format, options: Request<'export.write'>['options']): ExportActions {
  const { t } = useWords();
  const state = useStates((states) => states[format.id]) ?? IDLE;
  const set = (next: ExportState) => useStates.setState({ [format.id]: next });
  const run = async () => {
    flushPendingEdits();
    const { plan } = useDocument.getState();
    if (!plan) return;
    const document = t(NAMES[format.document] ?? 'documents.name_checklist');
    const place = await askForPlace({
      suggestedName: t('documents.file_name', { plan: plan.identity.title, document }).slice(0, 150),
      extension: format.extension,
    });
    if (!place) return;
    set({ kind: 'running' });
    const { file, overwrite } = place;
    const reply = await ask('export.write', {
      plan,
      format: format.id,
      target: file.token,
      options,
      overwrite,
    });
    if (reply.ok) set({ kind: 'written', bytes: reply.value.bytes, ...reply.value.file });
    else set({ kind: 'failed', error: { file: file.name, ...reply.error } });
    if (reply.ok) tellElsewhere(reply.value.file.name);
  };
  const show = async () => {
    if (state.kind !== 'written') return;
    const reply = await ask('export.reveal', { token: state.token });
    if (!reply.ok) set({ kind: 'failed', error: reply.error });
  };
  return { state, run, show };
}

/** Somebody who has gone on working hears that the document is there. */
function tellElsewhere(name: string): void {
  const { screen, section } = useSession.getState().place;
  if (screen !== 'documents' || section !== 'export')
    say({ key: 'documents.written_name', values: { name } });
}
