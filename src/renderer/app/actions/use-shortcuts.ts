import { useEffect } from 'react';
import { useAppInfo } from '../app-info';
import { isDialogOpen } from './dialog-open';
import { actions, runAction, type Action } from './registry';
import { matches } from './keys';

/**
 * Listens for the shortcuts of all actions. It listens before the screens do, so that a text editor cannot
 * keep Save for itself; while a dialog is open the shortcuts rest.
 */
export function useShortcuts(): void {
  const mac = useAppInfo((info) => info.platform === 'mac');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || isDialogOpen()) return;
      const action = actions.find((entry) => isMeant(entry, event, mac));
      if (!action || (action.inText === false && isTextField(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      runAction(action.id);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [mac]);
}

/** Does the key press mean the action, by its shortcut or, but for a Mac, by its other key? */
function isMeant({ shortcut, also }: Action, event: KeyboardEvent, mac: boolean): boolean {
  if (shortcut !== undefined && matches(shortcut, event, mac)) return true;
  return also !== undefined && !mac && matches(also, event, mac);
}

const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Does the element take typed text, and so have an undo of its own? */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !target.readOnly && !NOT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
