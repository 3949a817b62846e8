import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useDocument } from '../../state/document-store';
import { useDialogs, type OpenDialog } from '../../state/dialogs';
import { watchAutosave } from '../../state/files/autosave';
import { markShown, useMessages } from '../../state/messages';
import { watchRecovery } from '../../state/recovery-writer';
import { useWords } from '../../ui/words';
import { Waiting } from './waiting';
import { ProblemDialog } from './problem-dialog';
import { QuestionDialog } from './question-dialog';

const WorkspaceDialog = lazy(async () => ({
  default: (await import('./workspace/workspace-dialog')).WorkspaceDialog,
}));
const PassphraseDialog = lazy(async () => ({
  default: (await import('./passphrase/passphrase-dialog')).PassphraseDialog,
}));
const NewPassphraseDialog = lazy(async () => ({
  default: (await import('./passphrase/new-passphrase-dialog')).NewPassphraseDialog,
}));
const ComparisonDialog = lazy(async () => ({
  default: (await import('./compare/comparison-dialog')).ComparisonDialog,
}));

/**
 * Draws every dialog about files and shows passing messages; to be mounted once, beside the screens. While
 * it is there, unsaved work is kept in recovery copies and saved by itself where the person wants that.
 */
export function FileDialogs() {
  const open = useDialogs((state) => state.open);
  useEffect(() => {
    const stops = [watchRecovery(), watchAutosave()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useShownMessages();
  useMessagesOfPlan();
  return (
    <>
      {open.map((dialog) => (
        <Suspense key={dialog.id} fallback={null}>
          <DialogFor dialog={dialog} />
        </Suspense>
      ))}
      <Waiting />
    </>
  );
}

/** What was said about a plan goes with it: it must not lie over the next one. */
function useMessagesOfPlan(): void {
  const id = useDocument(({ plan }) => plan?.id ?? null);
  useEffect(() => () => notifications.clean(), [id]);
}

function DialogFor({ dialog }: { readonly dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'question':
      return <QuestionDialog question={dialog.request} onAnswer={dialog.settle} />;
    case 'problem':
      return <ProblemDialog problem={dialog.request} onAnswer={dialog.settle} />;
    case 'openFile':
      return (
        <WorkspaceDialog
          request={null}
          opens={dialog.request}
          onAnswer={(place) => dialog.settle(place?.file ?? null)}
        />
      );
    case 'place':
      return <WorkspaceDialog request={dialog.request} onAnswer={dialog.settle} />;
    case 'passphrase':
      return <PassphraseDialog request={dialog.request} onAnswer={dialog.settle} />;
    case 'newPassphrase':
      return <NewPassphraseDialog onAnswer={dialog.settle} />;
    case 'comparison':
      return <ComparisonDialog request={dialog.request} onClose={() => dialog.settle(null)} />;
  }
}

function useShownMessages(): void {
  const { t } = useWords();
  const messages = useMessages((state) => state.messages);
  const shown = useRef(0);
  useEffect(() => {
    if (messages.length === 0) return;
    const last = messages.at(-1);
    if (last) {
      // A later message stands in place of the one before.
      notifications.hide(`file-${shown.current}`);
      shown.current = last.id;
      const color = last.kind === 'warning' ? 'yellow' : 'accent';
      const message = t(last.said.key, last.said.values);
      const closeButtonProps = { 'aria-label': t('common.close') };
      notifications.show({ id: `file-${last.id}`, message, color, withBorder: true, closeButtonProps });
    }
    markShown(messages.map(({ id }) => id));
  }, [messages, t]);
}
