import type { AppError } from '@shared/contract/errors';
import type { Reply } from '@shared/contract/client';
import type { Plan } from '@shared/plan/types';
import { Pace } from './pace';

/** What the writer must know of the document. */
export interface DocumentSnapshot {
  readonly plan: Plan | null;
  readonly token: string | null;
  readonly savedPlan: Plan | null;
}

export interface RecoveryHost {
  /** Puts the plan beside the user's file, never in it. */
  write(token: string | null, plan: Plan): Promise<Reply<{ readonly savedAt: string }>>;
  /** Called whenever one of these has changed. */
  report(state: RecoveryState): void;
}

export interface RecoveryState {
  readonly dirty: boolean;
  readonly title: string;
  /** The last edit lies in a recovery copy or in the file. */
  readonly recovered: boolean;
  /** When the copy was written, or null while there is none. */
  readonly savedAt: string | null;
  /** Why the copy could not be written, until it can. */
  readonly failed: AppError | null;
}

/** A pause in typing after which a copy is written. */
export const QUIET_MS = 1000;
/** However busily somebody types, a copy is begun after this; with writing it stays below 5 s. */
export const LONGEST_MS = 4000;
/** After a failure it is tried again, also without a further edit. */
export const RETRY_MS = 4000;

/**
 * Decides when a recovery copy is written: soon after an edit, one at a time, never for what the file holds
 * already. A plan that was undone to its saved state is written once more, so that no edit that was taken
 * back is offered later.
 */
export class RecoverySchedule {
  private document: DocumentSnapshot = { plan: null, token: null, savedPlan: null };
  private written: Plan | null = null;
  private savedAt: string | null = null;
  private failed: AppError | null = null;
  private writing: Promise<void> | null = null;
  private paused = 0;
  private stopped = false;
  private told: RecoveryState | null = null;

  private readonly pace = new Pace({
    quietMs: QUIET_MS,
    longestMs: LONGEST_MS,
    run: () => void this.writeNow(),
  });

  constructor(private readonly host: RecoveryHost) {}

  /** To be called after every change of the document. */
  changed(next: DocumentSnapshot): void {
    const moved = next.token !== this.document.token || next.plan?.id !== this.document.plan?.id;
    // The copy went with the save, or belongs to the document before this one.
    if (moved || next.savedPlan !== this.document.savedPlan) {
      this.written = null;
      this.savedAt = null;
      this.failed = null;
    }
    this.document = next;
    this.tell();
    this.schedule();
  }

  /** Writes now what is not written yet; answers when it lies there or failed. */
  async flush(): Promise<void> {
    if (this.writing) await this.writing;
    await this.writeNow();
  }

  /** Waits for a write under way and holds further ones; the answer lets them go on. */
  async pause(): Promise<() => void> {
    this.paused += 1;
    this.pace.rest();
    if (this.writing) await this.writing;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.paused -= 1;
      this.schedule();
    };
  }

  /** No timer is left and nothing is written any more. */
  stop(): void {
    this.stopped = true;
    this.pace.rest();
  }

  private isDirty(): boolean {
    return this.document.plan !== null && this.document.plan !== this.document.savedPlan;
  }

  private needsWrite(): boolean {
    const { plan } = this.document;
    return plan !== null && plan !== this.written && (this.isDirty() || this.written !== null);
  }

  private schedule(afterFailure = false): void {
    if (this.stopped || this.paused > 0 || this.writing) return;
    if (!this.needsWrite()) this.pace.rest();
    else if (afterFailure) this.pace.after(RETRY_MS);
    else this.pace.poke();
  }

  private async writeNow(): Promise<void> {
    this.pace.rest();
    const { plan, token } = this.document;
    if (this.stopped || this.paused > 0 || plan === null || !this.needsWrite()) return;
    this.writing = this.host.write(token, plan).then((reply) => {
      const sameDocument = this.document.token === token && this.document.plan?.id === plan.id;
      if (sameDocument) this.note(plan, reply);
    });
    await this.writing;
    this.writing = null;
    this.tell();
    this.schedule(this.failed !== null);
  }

  private note(plan: Plan, reply: Reply<{ readonly savedAt: string }>): void {
    this.failed = reply.ok ? null : reply.error;
    if (!reply.ok) return;
    this.written = plan;
    this.savedAt = reply.value.savedAt;
  }

  private tell(): void {
    const now = {
      dirty: this.isDirty(),
      title: this.document.plan?.identity.title ?? '',
      recovered: !this.isDirty() || this.document.plan === this.written,
      savedAt: this.savedAt,
      failed: this.failed,
    };
    if (this.told && sameState(this.told, now)) return;
    this.told = now;
    this.host.report(now);
  }
}

function sameState(a: RecoveryState, b: RecoveryState): boolean {
  return (
    a.dirty === b.dirty &&
    a.title === b.title &&
    a.recovered === b.recovered &&
    a.savedAt === b.savedAt &&
    a.failed === b.failed
  );
}
