import { z } from 'zod';
import { ID_PATTERN } from '@shared/core/ids';
import { keptCopy } from '@shared/contract/shapes';
import { shortHash } from '../fingerprint';

export type CopyKind = 'restorePoint' | 'recovery';

/** What is noted beside a kept copy. The copy itself is a plan file like any other. */
export const copyRecord = z.strictObject({
  planId: z.string().regex(ID_PATTERN),
  /** Empty for an encrypted plan: its title is not to be read here either. */
  title: keptCopy.shape.title,
  fileName: keptCopy.shape.fileName,
  /** Real path of the file it belongs to; null while the plan was never saved. */
  path: z.string().nullable(),
  savedAt: z.iso.datetime(),
  changed: keptCopy.shape.changed,
  /** Who writes it while the plan is open; null for restore points. */
  owner: z
    .strictObject({
      user: z.string(),
      host: z.string(),
      pid: z.int(),
      /** Which window or tab of that process. */
      instance: z.string(),
    })
    .nullable(),
});
export type CopyRecord = z.infer<typeof copyRecord>;

/** A copy that lies on this computer. */
export interface StoredCopy {
  /** Made from where it lies, so that it needs no list of its own. */
  readonly id: string;
  readonly kind: CopyKind;
  readonly dataPath: string;
  readonly recordPath: string;
  readonly record: CopyRecord;
  readonly bytes: number;
  readonly encrypted: boolean;
  /** When the record was last touched, in ms. */
  readonly touchedAt: number;
}

const FOLDER_HASH_DIGITS = 8;

/**
 * Folder name of a plan's copies, or null for an id no plan can have. The hash keeps ids apart on disks
 * that ignore case, and keeps them from being names Windows reserves.
 */
export function planFolder(planId: string): string | null {
  return ID_PATTERN.test(planId) ? `${planId}-${shortHash(planId, FOLDER_HASH_DIGITS)}` : null;
}

/** The plan id of a folder name made by `planFolder`; null for any other folder. */
export function planIdOfFolder(name: string): string | null {
  const planId = name.slice(0, -FOLDER_HASH_DIGITS - 1);
  return planFolder(planId) === name ? planId : null;
}

const KIND_FOLDERS = { restorePoint: 'restore-points', recovery: 'recovery' } as const;

/** Folder of one kind of copies below the data folder. */
export function kindFolder(kind: CopyKind): string {
  return KIND_FOLDERS[kind];
}

/** Handle of a copy, from the place where it lies. */
export function copyId(kind: CopyKind, folder: string, name: string): string {
  return `${kind}-${shortHash(`${folder}/${name}`, 32)}`;
}
