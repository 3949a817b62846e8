/** What a step of a sum works out. Its words belong to the screen and the document. */
export type StepId =
  | 'hoursADay'
  | 'hoursOfYear'
  | 'daysOff'
  | 'hoursOff'
  | 'netHours'
  | 'hoursAWeek'
  | 'plainFactor'
  | 'coveredDays'
  | 'hoursToCover'
  | 'seatHours'
  | 'reliefFactor'
  | 'peopleExact'
  | 'peopleRoundedUp'
  | 'onCallPeople'
  | 'people';

const OPERATORS = {
  plus: (one: number, other: number) => one + other,
  minus: (one: number, other: number) => one - other,
  times: (one: number, other: number) => one * other,
  dividedBy: (one: number, other: number) => one / other,
  /** Rounds the one operand up to a whole. */
  roundUp: (one: number) => one,
  largestOf: (one: number, other: number) => Math.max(one, other),
} as const;
export type StepOperator = keyof typeof OPERATORS;

/** One line of a sum, so that a screen and a document print the same: `operands` joined by `operator`. */
export interface ArithmeticStep {
  readonly id: StepId;
  readonly operator: StepOperator;
  readonly operands: readonly number[];
  readonly result: number;
}

/** A sum of hours or people without the noise of binary fractions: a millionth is less than a second a week. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whole people for a number of people; a millionth more is noise and asks for nobody. */
export function wholePeople(exact: number): number {
  return Math.ceil(tidy(exact));
}

/** Works a step out from left to right. */
export function step(id: StepId, operator: StepOperator, operands: readonly number[]): ArithmeticStep {
  const [first = 0, ...rest] = operands;
  const exact = rest.reduce((sum, operand) => OPERATORS[operator](sum, operand), first);
  const result = operator === 'roundUp' ? wholePeople(exact) : tidy(exact);
  return { id, operator, operands: operands.map(tidy), result };
}
