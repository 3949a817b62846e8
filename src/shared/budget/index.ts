export { worksheetOf, type Worksheet } from './fed-lines';
export { beginningOf, horizonOf, monthOfPlace, placeOf } from './horizon';
export type {
  BudgetProblem,
  BudgetSchedule,
  CashFlow,
  Cliff,
  CostPart,
  CostTerm,
  Costs,
  Funding,
  Horizon,
  LineCost,
  LineFunding,
  LineOrigin,
  Nature,
  Phase,
  PriceIndex,
  SourceFunding,
  WorksheetLine,
} from './types';
