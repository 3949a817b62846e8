import type { Plan } from '@shared/plan/types';
import type { Answer, Request } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import type { Disk } from './disk';

type Opened = Answer<'plan.open'>;
type SaveAs = Request<'plan.saveAs'>;

/** What opening a file answers; the caller adds the token and label. */
export type OpenedPlan = Omit<Opened, 'file'>;
export interface SavedPlan {
  /** ISO instant at which the rename was done and flushed. */
  readonly savedAt: string;
  readonly encrypted: boolean;
}
export type KeptCopy = Answer<'copies.list'>[number];
export interface ReadCopy {
  readonly copy: KeptCopy;
  readonly plan: Plan;
  readonly seal: string | null;
}

/** Slow cryptography, so that a host can run it in a worker. Throws only for bugs. */
export interface PlanCipher {
  encrypt(plain: Uint8Array, passphrase: string): Promise<Uint8Array>;
  /** Null when the passphrase is wrong; damaged input is an error of its own. */
  decrypt(cipher: Uint8Array, passphrase: string): Promise<DecryptOutcome>;
}
export type DecryptOutcome =
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'damaged' };

export interface PlanFilesOptions {
  /** The app's own folder on this computer: restore points and recovery copies live below it. */
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly user: string;
  readonly hostName: string;
  readonly pid: number;
  readonly appVersion: string;
  /** Default: in this process. */
  readonly cipher?: PlanCipher;
  /** Default: the real one. Tests give one that fails where they want it to. */
  readonly disk?: Disk;
}

/**
 * The life of plan files on disk, by absolute path. Hosts put tokens and dialogs in front of it, the
 * command line uses it as it is. Every expected failure is a `Reply` with a code; nothing is half-done.
 *
 * One instance stands for one window: opening a file again in the same instance goes on with its lock, as
 * after a reload. Two tabs that edit need an instance each; then the lock keeps them apart.
 */
export interface PlanFiles {
  open(
    path: string,
    how: { readonly passphrase: string | null; readonly mode: 'edit' | 'readOnly' | 'takeOver' },
  ): Promise<Reply<OpenedPlan>>;
  /** Reads without lock or trace. */
  peek(path: string, passphrase: string | null): Promise<Reply<Plan>>;
  save(path: string, plan: Plan, how: { readonly force: boolean }): Promise<Reply<SavedPlan>>;
  saveAs(how: {
    readonly target: string;
    readonly from: string | null;
    readonly plan: Plan;
    readonly encryption: SaveAs['encryption'];
    readonly overwrite: boolean;
  }): Promise<Reply<SavedPlan>>;
  close(how: { readonly path: string | null; readonly planId: string }): Promise<void>;
  writeRecovery(how: {
    readonly path: string | null;
    readonly plan: Plan;
    /** From `readCopy`, for work without a file that came out of an encrypted copy. */
    readonly seal?: string | null;
    /** The recovery copy this work was taken up from: it goes once the new one lies there. */
    readonly takesUp?: string | null;
  }): Promise<Reply<{ readonly savedAt: string }>>;
  listCopies(how: Request<'copies.list'>): Promise<readonly KeptCopy[]>;
  /** What is kept of one file, newest first, also when the file itself cannot be read any more. */
  copiesOf(path: string): Promise<readonly KeptCopy[]>;
  /** With `seal` a handle of the passphrase is answered for an encrypted copy; see `writeRecovery`. */
  readCopy(id: string, passphrase: string | null, how?: { readonly seal: boolean }): Promise<Reply<ReadCopy>>;
  /** Refused for work that another window is busy with. */
  discardCopy(id: string): Promise<Reply<null>>;
  /** The window went without a word, such as a tab that crashed, or came back: may others take up its work? */
  setPresent(isThere: boolean): void;
  /** Releases every lock this process holds; called when the host ends. */
  dispose(): Promise<void>;
}
