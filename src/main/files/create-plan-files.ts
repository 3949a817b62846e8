import { basename } from 'node:path';
import { createContext, discardRecovery, endSession, recoveryQueue, type Context } from './context';
import { listCopies, readCopy } from './copies/read-copies';
import { done, fail } from './fail';
import { createHeartbeat } from './heartbeat';
import { openPlan, readPlan } from './open-plan';
import { realPlace } from './real-place';
import { leaveOldPlace, savePlan, savePlanAs } from './save-plan';
import type { PlanFiles, PlanFilesOptions } from './types';

/** The life of plan files on disk for one window, tab or command. Touches nothing until it is asked to. */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  const context = createContext(options);
  const heartbeat = createHeartbeat(context);
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
      const real = await realPlace(path);
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
      await discardRecovery(context, { planId, path: real });
    },
    writeRecovery: (how) => writeRecovery(context, how),
    listCopies: (how) => listCopies(context, how),
    readCopy: (id, passphrase) => readCopy(context, id, passphrase),
    async discardCopy(id) {
      const copy = await context.shelf.find(id);
      if (copy !== null) await context.shelf.remove(copy);
    },
    async dispose() {
      heartbeat.stop();
      await context.queue.idle();
      for (const session of [...context.sessions.values()]) await endSession(context, session);
    },
  };
}

async function writeRecovery(
  context: Context,
  { path, plan }: Parameters<PlanFiles['writeRecovery']>[0],
): ReturnType<PlanFiles['writeRecovery']> {
  const real = path === null ? null : await realPlace(path);
  const session = real === null ? null : context.sessions.get(real);
  // Whether its copies must be encrypted is known only while it is open.
  if (real !== null && !session) return fail('notAllowed', { file: basename(real), detail: 'Not open.' });
  const passphrase = session?.passphrase ?? null;
  const place = { planId: plan.id, path: real };
  context.recovery.announce(place);
  return context.queue.run(recoveryQueue(place), () =>
    context.recovery.write({ path: real, plan, passphrase }),
  );
}
