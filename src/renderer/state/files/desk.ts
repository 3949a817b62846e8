import { create } from 'zustand';
import type { Answer } from '@shared/contract/channels';
import type { Plan } from '@shared/plan/types';
import { ask } from '../../platform/planner';
import { closeDocument, openDocument, useDocument, type OpenFile } from '../document-store';
import { resetSession } from '../session-store';

type LockHolder = NonNullable<Answer<'plan.open'>['lock']>;

interface DeskState {
  /** A save is under way. */
  readonly saving: boolean;
  /** So many things the person waits for, such as a file being decrypted. */
  readonly waits: number;
  /** Who else has the file open, while it is open here for reading. */
  readonly holder: LockHolder | null;
  /**
   * The work came from an encrypted copy and has no file yet: the host's handle that keeps its recovery copies
   * encrypted. Saving it asks before it goes unencrypted.
   */
  readonly seal: string | null;
  /** Recovery copy the work was taken up from, until the host has a newer one. */
  readonly takenUp: string | null;
}

/** What is known of the open file besides the document itself. */
export const useDesk = create<DeskState>(() => ({
  saving: false,
  waits: 0,
  holder: null,
  seal: null,
  takenUp: null,
}));

/** Shows that the program is at work while a task runs that takes long. */
export async function whileWaiting<T>(task: Promise<T>): Promise<T> {
  useDesk.setState(({ waits }) => ({ waits: waits + 1 }));
  try {
    return await task;
  } finally {
    useDesk.setState(({ waits }) => ({ waits: waits - 1 }));
  }
}

/** How the document store holds a file. */
export function openFile(
  { token, name, folder }: Answer<'plan.save'>['file'],
  { encrypted, readOnly }: Pick<OpenFile, 'encrypted' | 'readOnly'>,
): OpenFile {
  return { token, name, folder, encrypted, readOnly };
}

/** Lets go of the open plan: its lock and its recovery copy. The person has been asked before. */
export async function releaseDesk(): Promise<void> {
  const { plan, file } = useDocument.getState();
  if (plan) await ask('plan.close', { token: file?.token ?? null, planId: plan.id });
}

/** Puts a plan on the desk that has no file yet; it is unsaved from the start. */
export async function putUntitled(
  plan: Plan,
  {
    seal = null,
    takenUp = null,
    sample = false,
  }: Partial<Pick<DeskState, 'seal' | 'takenUp'>> & { readonly sample?: boolean } = {},
): Promise<void> {
  await releaseDesk();
  // The seal first: no recovery copy may ever be asked for without it.
  useDesk.setState({ holder: null, seal, takenUp });
  openDocument({ plan, file: null, saved: false, sample });
  resetSession();
}

/** Puts a plan on the desk that has just been read from its file. The one before was released. */
export function putOpened(opened: Answer<'plan.open'>): void {
  const { file, plan, encrypted, readOnly, lock } = opened;
  openDocument({ plan, file: openFile(file, { encrypted, readOnly }), saved: true });
  useDesk.setState({ holder: readOnly ? lock : null, seal: null, takenUp: null });
  resetSession();
}

/** Clears the desk. */
export async function clearDesk(): Promise<void> {
  await releaseDesk();
  closeDocument();
  useDesk.setState({ holder: null, seal: null, takenUp: null });
  resetSession();
}

/** The work lies in a file now: the recovery copy it was taken up from is not needed any more. */
export async function letGoOfTakenUp(): Promise<void> {
  const { takenUp } = useDesk.getState();
  useDesk.setState({ takenUp: null });
  if (takenUp !== null) await ask('copies.discard', { id: takenUp });
}
