import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { flushRecovery } from '../recovery-writer';
import { putUntitled } from './desk';
import type { KeptCopy } from './offer-recovery';
import { readProtected, type Unlocked } from './read-protected';

type ReadCopy = Answer<'copies.read'>;

/**
 * Reads a kept copy, asking for its passphrase where it has one. With `seal` the work may be put on the desk as
 * an untitled plan. Null: it could not be read, and the person knows why.
 */
export function readCopy(
  copy: Pick<KeptCopy, 'id' | 'fileName'>,
  { seal = false } = {},
): Promise<Unlocked<ReadCopy> | null> {
  return readProtected({
    fileName: copy.fileName,
    read: (passphrase) => ask('copies.read', { id: copy.id, passphrase, seal }),
  });
}

/** Puts a copy on the desk as an untitled plan. It was read with `seal`; the person was asked about the plan before it. */
export async function putCopy({ copy, plan, seal }: ReadCopy): Promise<void> {
  await putUntitled(plan, { seal, takenUp: copy.kind === 'recovery' ? copy.id : null });
  // Unsaved work goes on in a copy of this window; the one it was taken up from would be offered again.
  if (copy.kind === 'recovery') await flushRecovery();
}

/** Opens a copy as an untitled plan. False: it could not be read, and the person knows why. */
export async function openCopy(copy: KeptCopy): Promise<boolean> {
  const read = await readCopy(copy, { seal: true });
  if (read) await putCopy(read.value);
  return read !== null;
}
