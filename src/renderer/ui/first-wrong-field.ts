/**
 * Puts the keyboard into the first field of a form whose entry cannot stand, in the middle of what scrolls. Answers
 * whether there is one: what was typed there would be lost by going on.
 */
export function focusWrongField(form: ParentNode | null): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!wrong) return false;
  wrong.scrollIntoView({ block: 'center' });
  wrong.focus({ preventScroll: true });
  return true;
}
