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
  }): Promise<Reply<{ readonly savedAt: string }>>;
  listCopies(how: Request<'copies.list'>): Promise<readonly KeptCopy[]>;
  readCopy(
    id: string,
    passphrase: string | null,
  ): Promise<Reply<{ readonly copy: KeptCopy; readonly plan: Plan }>>;
  discardCopy(id: string): Promise<void>;
  /** Releases every lock this process holds; called when the host ends. */
  dispose(): Promise<void>;
}
