const STOPS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

/**
 * Puts the keyboard on what Tab would come to after an element, or before it, and answers whether there is anything.
 * After the last stop comes the first one again; inside a dialog the stops are those of the dialog.
 */
export function focusBeside(element: Element, back: boolean): boolean {
  const around = element.closest('[role="dialog"]') ?? document;
  const stops = [...around.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => isStop(stop) && !element.contains(stop),
  );
  const follows = (stop: HTMLElement): boolean =>
    (element.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const to = back
    ? (stops.findLast((stop) => !follows(stop)) ?? stops.at(-1))
    : (stops.find(follows) ?? stops[0]);
  to?.focus();
  return to !== undefined;
}

function isStop(stop: HTMLElement): boolean {
  if (stop.tabIndex < 0 || stop.matches(':disabled') || stop.closest('[inert]')) return false;
  return stop.checkVisibility({ visibilityProperty: true });
}
