/**
 * The passphrases of untitled work that came out of an encrypted copy. Such a plan has no file whose passphrase
 * it could share, and its recovery copies must not be the first place where it lies readable.
 */
export interface Seals {
  /** A handle for a passphrase that was just given. One that nobody used is forgotten by the next. */
  mint(passphrase: string): string;
  /** The passphrase behind a handle, for a plan it then belongs to; null for an unknown handle. */
  open(handle: string, planId: string): string | null;
  /** The passphrase of an untitled plan, if it has one. */
  ofPlan(planId: string): string | null;
  /** Forgets what belongs to a plan; without an id, everything. */
  drop(planId?: string): void;
}

interface Seal {
  readonly passphrase: string;
  /** Null until the work is written for the first time. */
  readonly planId: string | null;
}

/** An empty set of seals, in memory only. */
export function createSeals(newHandle: () => string): Seals {
  const seals = new Map<string, Seal>();
  const dropWhere = (isOver: (seal: Seal) => boolean): void => {
    for (const [handle, seal] of seals) if (isOver(seal)) seals.delete(handle);
  };
  return {
    mint(passphrase) {
      dropWhere(({ planId }) => planId === null);
      const handle = newHandle();
      seals.set(handle, { passphrase, planId: null });
      return handle;
    },
    open(handle, planId) {
      const seal = seals.get(handle);
      if (seal === undefined || (seal.planId !== null && seal.planId !== planId)) return null;
      seals.set(handle, { ...seal, planId });
      return seal.passphrase;
    },
    ofPlan: (planId) => [...seals.values()].find((seal) => seal.planId === planId)?.passphrase ?? null,
    drop: (planId) => dropWhere((seal) => planId === undefined || seal.planId === planId),
  };
}
