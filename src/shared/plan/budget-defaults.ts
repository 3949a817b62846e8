import type { BudgetLine, FundingSource, LineBeginning } from './types';

/** A line that begins with the start of the plan. */
export const LINE_NOT_SET: LineBeginning = { day: null, task: null, position: null };

/** A one-off cost of one unit at no price, paid with the start of the plan. */
export const NEW_LINE: Omit<BudgetLine, 'id' | 'name' | 'category' | 'currency'> = {
  catalog: null,
  kind: 'oneOff',
  phase: 'startUp',
  nature: 'running',
  stage: null,
  start: LINE_NOT_SET,
  months: 1,
  rhythm: 'month',
  until: null,
  quantity: 10_000,
  unit: '',
  unitCost: 0,
  share: 10_000,
  index: 'none',
  taxed: false,
  owner: null,
  note: '',
};

/**
 * How sure money of a state is until a team says otherwise, in percent. The program's own figures: none of its
 * sources gives any.
 */
export const USUAL_PROBABILITY: Readonly<Record<FundingSource['state'], number>> = {
  identified: 20,
  requested: 50,
  promised: 80,
  secured: 100,
  received: 100,
};

/** A source that has been identified and may pay for anything. */
export const NEW_SOURCE: Omit<FundingSource, 'id' | 'name' | 'currency' | 'from'> = {
  kind: 'government',
  stakeholder: null,
  state: 'identified',
  amount: 0,
  months: 12,
  payment: 'atStart',
  probability: USUAL_PROBABILITY.identified,
  categories: [],
  phases: [],
  natures: [],
  conditions: '',
  receipts: [],
  note: '',
};
