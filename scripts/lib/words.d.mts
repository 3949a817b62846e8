export function wordFaults(
  files: readonly { readonly name: string; readonly words: Readonly<Record<string, unknown>> }[],
  sources: string,
): string[];
