export interface Step {
  readonly name: string;
  readonly run: () => Promise<{ readonly code: number; readonly output: string }>;
}
export function runSteps(
  steps: readonly Step[],
  options?: { readonly width?: number; readonly print?: (line: string) => void },
): Promise<boolean>;
