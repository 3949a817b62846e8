import type { BackwardPass } from './backward';
import type { ForwardPass } from './forward';
import type { Model } from './model';
import type { Network } from './network';
import type { Outline } from './outline';

/** All that the passes found out, for turning into dates people see. */
export interface Passed {
  readonly network: Network;
  readonly outline: Outline;
  readonly model: Model;
  readonly early: ForwardPass;
  readonly late: BackwardPass;
}
