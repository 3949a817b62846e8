/** Enough to find the way back over menus and dialogs, of which each counts once. */
const REMEMBERED = 8;
/** What comes and goes as a whole. */
const LAYER = '[role="dialog"], [role="menu"], [role="listbox"]';
/** Nothing beyond these stands near to what was in them. */
const PARTS = '#root, main, nav, aside, header:not(main header), [data-portal], [role="dialog"]';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Whoever lands here without having been here would undo letters with the keys that undo what the dialog did. */
const FOR_TEXT = 'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])';

type Focusable = HTMLElement | SVGElement;

/** Where an element stood: itself first, then what it stood in, with the place among the children on the way to it. */
export type Place = readonly { readonly element: Element; readonly child: number }[];

/** What had the keyboard, last first. Weak: what is gone from the page may go. */
let trail: readonly WeakRef<Focusable>[] = [];

/** Remembers from now on where the keyboard is. Answers how to stop. */
export function watchFocus(): () => void {
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!isFocusable(target)) return;
    const layer = target.closest(LAYER);
    const others = trail.filter((entry) => {
      const element = entry.deref();
      return element && element !== target && (layer === null || element.closest(LAYER) !== layer);
    });
    trail = [new WeakRef(target), ...others].slice(0, REMEMBERED);
  };
  document.addEventListener('focusin', onFocusIn);
  return () => document.removeEventListener('focusin', onFocusIn);
}

/** Where the keyboard is and was, last first. */
export function focusedPlaces(): readonly Place[] {
  return trail.flatMap((entry) => {
    const element = entry.deref();
    return element?.isConnected === true ? [placeOf(element)] : [];
  });
}

/**
 * Gives the keyboard to the first of these places that is still there, or to the nearest that is no text field; where
 * nothing is left of them, to the dialog that is open or the heading of the screen.
 */
export function focusAgain(places: readonly Place[]): void {
  const dialog = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1);
  if (places.some((place) => focusNear(place, dialog ?? document.body))) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!dialog && heading) heading.tabIndex = -1;
  const last = dialog ?? heading;
  if (last) takes(last);
}

function placeOf(element: Element): Place {
  const place = [{ element, child: -1 }];
  for (let at = element; at.parentElement; at = at.parentElement)
    place.push({ element: at.parentElement, child: [...at.parentElement.children].indexOf(at) });
  return place;
}

function focusNear(place: Place, within: Element): boolean {
  for (const [index, { element, child }] of place.entries()) {
    if (!element.isConnected) continue;
    if (!within.contains(element)) return false;
    if (index === 0 && takes(element)) return true;
    if (element === within || element.matches(PARTS)) return false;
    if (takesWithin(element.children[child]) || takesWithin(element)) return true;
  }
  return false;
}

function takesWithin(element: Element | undefined): boolean {
  if (!element) return false;
  return [element, ...element.querySelectorAll(FOCUSABLE)]
    .filter((part) => isFocusable(part) && part.tabIndex >= 0 && !part.matches(FOR_TEXT))
    .some(takes);
}

function takes(element: Element): boolean {
  if (!isFocusable(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

function isFocusable(target: EventTarget | null): target is Focusable {
  return target instanceof HTMLElement || target instanceof SVGElement;
}
