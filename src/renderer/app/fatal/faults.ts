import { create } from 'zustand';

/** A fault nobody expected, as far as it can be told. */
export interface Fault {
  readonly message: string;
  /** Where it happened: stack of the error, and of the components where known. */
  readonly stack: string;
}

/** The first fault since the page was loaded; what follows is usually its consequence. */
export const useFault = create<{ readonly fault: Fault | null }>(() => ({ fault: null }));

/** Notes a fault that no code expected; the screen for it takes over. */
export function reportFault(cause: unknown, where = ''): void {
  if (useFault.getState().fault) return;
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const stack = [cause instanceof Error ? (cause.stack ?? '') : '', where]
    .filter((part) => part !== '')
    .join('\n');
  useFault.setState({ fault: { message, stack } });
}

/** Sends every error that nobody caught to the screen for it. */
export function catchStrayErrors(): void {
  window.addEventListener('error', (event) => {
    // Chromium reports a late layout this way; nothing is wrong and there is no error object.
    if (event.message.startsWith('ResizeObserver loop')) return;
    reportFault(event.error ?? event.message, `${event.filename}:${event.lineno.toString()}`);
  });
  window.addEventListener('unhandledrejection', (event) => reportFault(event.reason));
}
