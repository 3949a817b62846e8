/** What a command answers to the system. Scripts depend on it. */
export const EXIT = {
  done: 0,
  /** `check`: the plan has findings of severity error. */
  findings: 1,
  usage: 2,
  /** The file cannot be read or is not a valid plan. */
  unreadable: 3,
  /** The output cannot be written. */
  unwritable: 4,
  /** A bug in this program. */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that ends early, with the sentence to print. */
export interface Refusal {
  readonly code: ExitCode;
  readonly sentence: string;
}

export function refusal(code: ExitCode, sentence: string): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { code, sentence } };
}
