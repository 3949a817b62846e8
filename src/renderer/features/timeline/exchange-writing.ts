import { useState } from 'react';
import type { Request } from '@shared/contract/channels';
import { describeError } from '../../platform/error-words';
import { ask } from '../../platform/planner';
import { askForPlace } from '../../state/dialogs';
import { useDocument } from '../../state/document-store';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';

export type WriteOptions = Request<'export.write'>['options'];

type Stand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'said'; readonly text: string; readonly failed: boolean };

interface Order {
  readonly format: string;
  /** Undefined while the formats are still asked for. */
  readonly extension: string | undefined;
  readonly options: WriteOptions;
}

/** Asks where to, writes the timeline there, and says how it went. */
export function useWriting(): {
  readonly stand: Stand;
  readonly write: (order: Order) => Promise<void>;
  readonly forget: () => void;
} {
  const { t } = useWords();
  const [stand, setStand] = useState<Stand>({ kind: 'idle' });
  const write = async ({ format, extension, options }: Order): Promise<void> => {
    flushPendingEdits();
    const { plan } = useDocument.getState();
    if (plan === null || extension === undefined) return;
    const name = t('exchange.fileName', { plan: plan.identity.title }).slice(0, 150);
    const place = await askForPlace({ suggestedName: name, extension });
    if (place === null) return;
    setStand({ kind: 'running' });
    const target = { target: place.file.token, overwrite: place.overwrite };
    const reply = await ask('export.write', { plan, format, options, ...target });
    if (reply.ok) {
      const { name: file, folder } = reply.value.file;
      setStand({ kind: 'said', text: t('exchange.exported', { file, folder }), failed: false });
    } else setStand({ kind: 'said', text: describeError(reply.error, t).text, failed: true });
  };
  return { stand, write, forget: () => setStand({ kind: 'idle' }) };
}
