import { basename } from 'node:path';
import { parseDay } from '@shared/core/day';
import { daysToMonth, shiftDays } from '@shared/plan/shift-days';
import type { Answer, Request } from '@shared/contract/channels';
import type { Handlers, Reply } from '@shared/contract/client';
import { done, localDay, notAllowed, pathFor, unknownToken, type HandlerDeps } from './handler-deps';
import { realPathOf } from './inside';
import { remember } from './recent';

/** The month of the sample plan's own calendar in which a person meets it: some things done, some overdue. */
const SAMPLE_MONTH = 7;

export type PlanChannels =
  | 'plan.open'
  | 'plan.peek'
  | 'plan.sample'
  | 'plan.save'
  | 'plan.saveAs'
  | 'plan.close'
  | 'recovery.write'
  | 'copies.list'
  | 'copies.ofFile'
  | 'copies.read'
  | 'copies.discard';

/** Opening, saving and the kept copies of a plan: tokens in front of `files/`, which does the work. */
export function planHandlers(deps: HandlerDeps): Pick<Handlers, PlanChannels> {
  const { files } = deps;
  return {
    'plan.open': (request) => openPlan(deps, request),
    'plan.peek': (request) => peekPlan(deps, request),
    'plan.sample': () => samplePlan(deps),
    'plan.save': (request) => savePlan(deps, request),
    'plan.saveAs': (request) => savePlanAs(deps, request),
    'plan.close': async ({ token, planId }) => {
      const path = token === null ? null : deps.places.pathOf(token);
      // Not taken for a plan without a file: the unsaved work of such a one would go.
      if (token !== null && path === null) return unknownToken;
      await files.close({ path, planId });
      return done;
    },
    'recovery.write': async ({ token, ...work }) => {
      if (token === null) return files.writeRecovery({ ...work, path: null });
      const path = deps.places.pathOf(token);
      return path === null ? unknownToken : files.writeRecovery({ ...work, path });
    },
    'copies.list': async (request) => ({ ok: true, value: [...(await files.listCopies(request))] }),
    'copies.ofFile': async ({ token }) => {
      const path = await pathFor(deps, token);
      return path.ok ? { ok: true, value: [...(await files.copiesOf(path.value))] } : path;
    },
    'copies.read': ({ id, passphrase, seal }) => unfrozen(files.readCopy(id, passphrase, { seal })),
    'copies.discard': ({ id }) => files.discardCopy(id),
  };
}

async function openPlan(
  deps: HandlerDeps,
  request: Request<'plan.open'>,
): Promise<Reply<Answer<'plan.open'>>> {
  const path = await pathFor(deps, request.token);
  if (!path.ok) return path;
  const isSample = (await realPathOf(path.value)) === (await realPathOf(deps.facts.samplePath));
  const mode = isSample ? 'readOnly' : request.mode;
  const opened = await unfrozen(deps.files.open(path.value, { passphrase: request.passphrase, mode }));
  if (!opened.ok) return opened;
  const title = opened.value.encrypted ? basename(path.value) : opened.value.plan.identity.title;
  if (!isSample) remember(deps, path.value, title);
  return { ok: true, value: { file: deps.places.label(path.value), ...opened.value } };
}

async function peekPlan(
  deps: HandlerDeps,
  request: Request<'plan.peek'>,
): Promise<Reply<Answer<'plan.peek'>>> {
  const path = await pathFor(deps, request.token);
  if (!path.ok) return path;
  const plan = await unfrozen(deps.files.peek(path.value, request.passphrase));
  return plan.ok ? { ok: true, value: { file: deps.places.label(path.value), plan: plan.value } } : plan;
}

/** The sample as a new, untitled plan of the person's own, moved to where today is in month 7. */
async function samplePlan(deps: HandlerDeps): Promise<Reply<Answer<'plan.sample'>>> {
  const sample = await deps.files.peek(deps.facts.samplePath, null);
  if (!sample.ok) return sample;
  const today = parseDay(localDay(deps.now()));
  const count = today === null ? 0 : daysToMonth(sample.value, SAMPLE_MONTH, today);
  const plan = { ...shiftDays(sample.value, count), id: deps.newId() };
  return unfrozen({ ok: true, value: { plan } });
}

async function savePlan(
  deps: HandlerDeps,
  request: Request<'plan.save'>,
): Promise<Reply<Answer<'plan.save'>>> {
  const path = await pathFor(deps, request.token);
  if (!path.ok) return path;
  const saved = await deps.files.save(path.value, request.plan, { force: request.force });
  if (!saved.ok) return saved;
  return { ok: true, value: { file: deps.places.label(path.value), ...saved.value } };
}

async function savePlanAs(
  deps: HandlerDeps,
  request: Request<'plan.saveAs'>,
): Promise<Reply<Answer<'plan.saveAs'>>> {
  const { plan, encryption, overwrite } = request;
  const target = await pathFor(deps, request.target);
  if (!target.ok) return target;
  if (!/\.csirtplan(\.age)?$/i.test(target.value)) return notAllowed('not the name of a plan file');
  const from = request.from === null ? null : deps.places.pathOf(request.from);
  // Whether it was encrypted can only be told by its file.
  if (request.from !== null && from === null) return unknownToken;
  await deps.host.workspace?.prepare(target.value);
  const saved = await deps.files.saveAs({ target: target.value, from, plan, encryption, overwrite });
  if (!saved.ok) return saved;
  remember(deps, target.value, saved.value.encrypted ? basename(target.value) : plan.identity.title);
  return { ok: true, value: { file: deps.places.label(target.value), ...saved.value } };
}

/** A value whose plan the type calls read-only, for an answer that is only going to be serialized. */
type Unfrozen<T> = T extends object ? { -readonly [K in keyof T]: Unfrozen<T[K]> } : T;
async function unfrozen<T>(reply: Reply<T> | Promise<Reply<T>>): Promise<Reply<Unfrozen<T>>> {
  // Read-only is a promise between functions, not a property of the value.
  return (await reply) as Reply<Unfrozen<T>>;
}
