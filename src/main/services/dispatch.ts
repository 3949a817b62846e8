import { channels, type ChannelName } from '@shared/contract/channels';
import type { Handlers, Reply } from '@shared/contract/client';
import type { Log } from './log';

export interface DispatchDeps {
  readonly handlers: Handlers;
  readonly log: Log;
  /** Check plans on the way out as well; see `PLAN_ANSWERS`. */
  readonly checkPlans: boolean;
}

/**
 * Answers with a whole plan. They come from `plan-file/`, which has just checked that same plan by that same
 * schema; doing it twice would double the time to open. In development and tests they are checked too.
 */
const PLAN_ANSWERS: ReadonlySet<ChannelName> = new Set([
  'plan.open',
  'plan.peek',
  'plan.sample',
  'copies.read',
]);

/** The untyped view of one handler: between the two schema checks below, types are a matter of run time. */
type AnyHandler = (request: unknown) => Promise<Reply<unknown>>;

/**
 * The one way from a renderer's request to a handler, in every host: unknown channels and requests that do not
 * fit the contract are refused, a bug becomes an `internal` error with a note in the log, and an answer that
 * does not fit the contract never leaves. Does not throw.
 */
export async function dispatch(deps: DispatchDeps, channel: string, raw: unknown): Promise<Reply<unknown>> {
  if (!isChannel(channel)) return refused(`no channel ${JSON.stringify(channel.slice(0, 60))}`);
  const request = channels[channel].request.safeParse(raw);
  if (!request.success) return refused(`${channel}: ${issues(request.error)}`);
  try {
    // The request has passed this channel's own schema; the compiler cannot follow the pairing.
    const handler = deps.handlers[channel] as AnyHandler;
    const reply = await handler(request.data);
    if (!reply.ok || (PLAN_ANSWERS.has(channel) && !deps.checkPlans)) return reply;
    const answer = channels[channel].answer.safeParse(reply.value);
    if (answer.success) return { ok: true, value: answer.data };
    return internal(deps.log, channel, `answer does not fit the contract: ${issues(answer.error)}`);
  } catch (cause) {
    return internal(deps.log, channel, cause);
  }
}

function isChannel(channel: string): channel is ChannelName {
  return Object.hasOwn(channels, channel);
}

function refused(detail: string): Reply<never> {
  return { ok: false, error: { code: 'badRequest', detail } };
}

function internal(log: Log, channel: string, cause: unknown): Reply<never> {
  log.error(channel, cause);
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { ok: false, error: { code: 'internal', detail: `${channel}: ${text}` } };
}

interface CheckError {
  readonly issues: readonly { readonly code?: string | undefined; readonly path: readonly PropertyKey[] }[];
}

/** Where and how a value missed its schema, without the value: it may be something a person wrote. */
function issues(error: CheckError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'value'} (${issue.code ?? 'invalid'})`)
    .join(', ');
}
