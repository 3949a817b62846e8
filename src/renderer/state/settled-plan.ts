import { create } from 'zustand';
import type { Plan } from '@shared/plan/types';
import { whenIdle } from '../platform/when-idle';
import { useDocument } from './document-store';

/** An edit waits no longer than this for a moment in which nothing else is to do, ms. */
const LONGEST_MS = 200;

interface Settled {
  readonly plan: Plan | null;
}

/**
 * The open plan as it was when the window last had time: an edit is here after the frame that shows it. What is
 * worked out from the plan as a whole and stands beside the work follows this, so that no key waits for it.
 */
export const useSettled = create<Settled>(() => ({ plan: useDocument.getState().plan }));

let isWaiting = false;

useDocument.subscribe(({ plan }, before) => {
  if (plan === before.plan) return;
  // Another plan has nothing to do with what stands there.
  if (plan?.id !== before.plan?.id) settle();
  else if (!isWaiting) {
    isWaiting = true;
    // Idle time may come before the frame; after it the edit has been painted.
    requestAnimationFrame(() => whenIdle(settle, { longest: LONGEST_MS }));
  }
});

function settle(): void {
  isWaiting = false;
  useSettled.setState({ plan: useDocument.getState().plan });
}

/** The plan as of the last moment with time. For screens that only exist while one is open. */
export function useSettledPlan(): Plan {
  return useSettled(({ plan }) => {
    if (!plan) throw new Error('No plan is open');
    return plan;
  });
}
