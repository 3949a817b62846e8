/**
 * Is a question or another modal dialog waiting for an answer? Then shortcuts and the native menu rest: what
 * they would start happens behind the dialog, where nobody sees it.
 */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
