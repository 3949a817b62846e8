import type { AppError } from './errors';
import type { Answer, ChannelName, EventName, EventPayload, Request } from './channels';

/** The envelope of an answer. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** What a host offers to the renderer as `window.planner`: preload on the desktop, fetch in a browser. */
export interface PlannerClient {
  call<C extends ChannelName>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>>;
  /** Listens to one kind of event; the answer stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

/** What a host implements: one handler a channel, complete by type. */
export type Handlers = {
  readonly [C in ChannelName]: (request: Request<C>) => Promise<Reply<Answer<C>>>;
};
