import { create } from 'zustand';
import type { Said } from './dialogs';

/** A short message that goes by itself: something was done, or did not need the person. */
export interface Message {
  readonly id: number;
  readonly said: Said;
  readonly kind: 'done' | 'warning';
}

interface MessagesState {
  readonly messages: readonly Message[];
}

/** Messages not shown yet, oldest first; `features/files` shows and takes them away. */
export const useMessages = create<MessagesState>(() => ({ messages: [] }));

let lastId = 0;

/** Says something in passing. */
export function say(said: Said, kind: Message['kind'] = 'done'): void {
  lastId += 1;
  const message = { id: lastId, said, kind };
  useMessages.setState(({ messages }) => ({ messages: [...messages, message] }));
}

/** Takes messages away that have been shown. */
export function markShown(ids: readonly number[]): void {
  useMessages.setState(({ messages }) => ({ messages: messages.filter(({ id }) => !ids.includes(id)) }));
}
