import { createContext, discardRecovery, endSession, forgetPlan, placeOf } from './context';
import { copiesOfFile } from './copies/copies-of-file';
import { discardCopy, listCopies, readCopy } from './copies/read-copies';
import { writeRecovery } from './copies/write-recovery';
import { done } from './fail';
import { createHeartbeat } from './heartbeat';
import { openPlan, readPlan } from './open-plan';
import { realPlace } from './real-place';
import { leaveOldPlace, savePlan, savePlanAs } from './save-plan';
import type { PlanFiles, PlanFilesOptions } from './types';

/** The life of plan files on disk for one window, tab or command. Touches nothing until it is asked to. */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  const context = createContext(options);
  const heartbeat = createHeartbeat(context);
  /** One after the other: a slow look at the disk must not let a later save go before an earlier one. */
  const placeInTurn = (path: string) => context.queue.run('real place', () => realPlace(path));
  return {
    async open(path, how) {
      const real = await realPlace(path);
      heartbeat.start();
      return context.queue.run(real, () => openPlan(context, real, how));
    },
    async peek(path, passphrase) {
      const read = await readPlan(context, await realPlace(path), passphrase);
      return read.ok ? done(read.value.decoded.plan) : read;
    },
    async save(path, plan, { force }) {
      const real = await placeInTurn(path);
      return context.queue.run(real, () => savePlan(context, { path: real, plan, force }));
    },
    async saveAs(how) {
      const target = await realPlace(how.target);
      const from = how.from === null ? null : await realPlace(how.from);
      heartbeat.start();
      const resolved = { ...how, target, from };
      const saved = await context.queue.run(target, () => savePlanAs(context, resolved));
      if (saved.ok) await leaveOldPlace(context, resolved);
      return saved;
    },
    async close({ path, planId }) {
      const real = path === null ? null : await realPlace(path);
      const session = real === null ? undefined : context.sessions.get(real);
      if (session) await context.queue.run(session.path, () => endSession(context, session));
      if (session || real === null) await discardRecovery(context, placeOf(context, planId, session ?? null));
      if (real !== null) return;
      context.seals.drop(planId);
      forgetPlan(context, planId);
    },
    writeRecovery: (how) => writeRecovery(context, how),
    listCopies: (how) => listCopies(context, how),
    copiesOf: async (path) => copiesOfFile(context, await realPlace(path)),
    readCopy: (id, passphrase, how) => readCopy(context, id, { passphrase, seal: how?.seal ?? false }),
    discardCopy: (id) => discardCopy(context, id),
    setPresent: (isThere) => context.presence.set(isThere),
    async dispose() {
      heartbeat.stop();
      await context.queue.idle();
      for (const session of [...context.sessions.values()]) await endSession(context, session);
      context.seals.drop();
      context.presence.set(false);
    },
  };
}
