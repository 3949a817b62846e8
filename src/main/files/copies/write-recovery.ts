import { basename } from 'node:path';
import { placeOf, recoveryQueue, type Context } from '../context';
import { fail } from '../fail';
import { realPlace } from '../real-place';
import type { PlanFiles } from '../types';

type WriteHow = Parameters<PlanFiles['writeRecovery']>[0];

/**
 * Keeps unsaved work beside the user's file. Encrypted as the file is, or under the seal of work without a file;
 * refused where neither can be told, since plain text is not a guess.
 */
export async function writeRecovery(context: Context, how: WriteHow): ReturnType<PlanFiles['writeRecovery']> {
  const { path, plan, seal = null, takesUp = null } = how;
  const real = path === null ? null : await realPlace(path);
  const session = real === null ? null : (context.sessions.get(real) ?? null);
  if (real !== null && !session) return fail('notAllowed', { file: basename(real), detail: 'Not open.' });
  const sealed = seal === null ? null : context.seals.open(seal, plan.id);
  if (seal !== null && sealed === null) return fail('notAllowed', { detail: 'Its passphrase is not known.' });
  const passphrase = session?.passphrase ?? sealed;
  const place = placeOf(context, plan.id, session);
  context.recovery.announce(place);
  return context.queue.run(recoveryQueue(place), async () => {
    const written = await context.recovery.write({ place, plan, passphrase });
    if (written.ok && takesUp !== null) await context.recovery.supersede(takesUp, place);
    return written;
  });
}
