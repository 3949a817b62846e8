import { shell, type BrowserWindow } from 'electron';
import type { Translate } from '@shared/i18n/ui-words';
import type { HostPort } from '../services/host-port';
import type { CloseQuestion } from './close-question';
import type { Dialogs } from './dialogs';
import { tell } from './ipc';
import { showDocumentState } from './window';

export interface DesktopHostParts {
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly question: CloseQuestion;
  readonly t: Translate;
  /** The file of this start, once. */
  readonly startupFile: () => string | null;
}

/** The desktop's side of the services: native dialogs, the shell of the system, the one window. */
export function createDesktopHost(parts: DesktopHostParts): HostPort {
  const { window, dialogs, question, startupFile, t } = parts;
  return {
    kind: 'desktop',
    pickOpen: (kind) => dialogs.pickOpen(kind),
    pickSave: (how) => dialogs.pickSave(how),
    workspace: null,
    openExternal,
    reveal: async (path) => {
      shell.showItemInFolder(path);
      return true;
    },
    startupFile,
    onSessionState(state) {
      question.onState(state);
      const mac = process.platform === 'darwin';
      showDocumentState(window, { ...state, mac, app: t('shell.appName') });
    },
    // After the answer to this very call is on its way.
    allowClose: () => void setImmediate(() => question.allow()),
    broadcast: (event, payload) => tell(window, event, payload),
  };
}

/** Hands a web address to the person's browser. Anything but http(s) could start a program. */
async function openExternal(address: string): Promise<boolean> {
  const protocol = URL.parse(address)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return shell.openExternal(address).then(
    () => true,
    () => false,
  );
}
