export { cliffChecks, moneyChecks } from './budget-checks';
export { type Actuals, type LineActuals } from './actuals';
export { budgetOf, scenariosOf, type BudgetResult } from './budget-of';
export { expectedOf, incomeOf } from './cash';
export { cliffsAhead } from './cliff';
export { COVER_STATES, coverageOf, type CoveredSpan, type CoverState } from './coverage';
export { type Worksheet } from './fed-lines';
export { foundShares } from './found-shares';
export { fundingOf } from './funding';
export {
  firstBudget,
  keptChanges,
  type FirstBudget,
  type FirstLine,
  type FirstLineChange,
} from './first-budget';
export { type LeftReason, type ThereBy } from './first-budget-rules';
export { formulaOf, pricedTerms, type FormulaFactor, type FormulaTerm, type FormulaTiming } from './formula';
export { beginningOf, monthOfPlace, placeOf } from './horizon';
export { hasIllustrativePrice, illustrativeRefs } from './illustrative';
export { costsOf, type CostBase } from './month-costs';
export { leanAndFull, leftOutBeyond, withoutHigherTiers } from './lean-and-full';
export { type MoneyCheck, type MoneyCheckId } from './money-check';
export { partPercent } from './part-percent';
export { totalOf } from './part-sums';
export { allOf, payersOf, type CategoryPayers, type Payers } from './payers';
export { isFirmSource, isPromisedSource } from './pay-by-rule';
export { type RateTable } from './rate-table';
export { type ScenarioRow, type ScenarioTable } from './scenarios';
export { linesOfPaidPosts, ON_CALL_TYPICAL } from './salaries-twice';
export { shareRoom } from './share-room';
export { type Payment, type SourceMoney } from './source-money';
export {
  ROW_KINDS,
  SPAN_KINDS,
  spansOf,
  tableOf,
  type BudgetTable,
  type RowKind,
  type Span,
  type SpanKind,
  type TableRow,
} from './totals';
export { typicalLine, usualLine } from './typical-line';
export { sameAsPlan, unpricedLines, waitsForPrice } from './unpriced';
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
