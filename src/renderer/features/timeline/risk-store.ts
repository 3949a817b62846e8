import { create } from 'zustand';
import type { SimulationResult } from '@shared/schedule';
import type { Plan } from '@shared/plan/types';
import { simulationOf } from '@shared/timeline';
import { runSimulation } from './risk-run';

/** Where the simulation stands. The last result outlives the dialog, for as long as the window does. */
interface RiskState {
  /** Runs done so far; null while nothing runs. */
  readonly done: number | null;
  readonly failed: boolean;
  readonly result: SimulationResult | null;
  /** The plan the result is of: compared by reference, it says whether the plan has changed since. */
  readonly of: { readonly plan: string; readonly key: readonly unknown[] } | null;
}

export const useRisk = create<RiskState>(() => ({ done: null, failed: false, result: null, of: null }));

let stop: (() => void) | null = null;

/** Everything of the plan the simulation reads, as values that change by reference. */
export function simulationKey({ identity, timeline, risks }: Plan): readonly unknown[] {
  const { settings, tasks, links, delays, holidays, workdays, calendars } = timeline;
  const calendar = [identity.startDay, identity.weekend.join(), holidays, workdays, calendars];
  return [...calendar, tasks, links, delays, risks, settings.seed, settings.statusDay];
}

/** Is the result that of the plan as it is now? */
export function isCurrent(of: RiskState['of'], plan: Plan): boolean {
  const key = simulationKey(plan);
  return of !== null && of.plan === plan.id && of.key.every((part, at) => part === key[at]);
}

/** Begins a simulation of the plan; one that is under way ends without a result. */
export function startSimulation(plan: Plan, announce: (result: SimulationResult) => void): void {
  stopSimulation();
  useRisk.setState({ done: 0, failed: false });
  stop = runSimulation(simulationOf(plan), {
    onProgress: (done) => useRisk.setState({ done }),
    onDone: (result) => {
      stop = null;
      useRisk.setState({ done: null, result, of: { plan: plan.id, key: simulationKey(plan) } });
      announce(result);
    },
    onFailed: () => {
      stop = null;
      useRisk.setState({ done: null, failed: true });
    },
  });
}

/** Ends a simulation that is under way; the result from before stays. */
export function stopSimulation(): void {
  stop?.();
  stop = null;
  useRisk.setState({ done: null });
}
