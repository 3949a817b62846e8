import { CloseButton } from '@mantine/core';
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { changeSettings, useSettings } from '../../state/settings-store';
import { closeInspector, useSession } from '../../state/session-store';
import { focusAgain } from '../../ui/focus-trail';
import { useWords } from '../../ui/words';
import { InspectorPanel } from '../inspectors';
import classes from './inspector.module.css';
import { ResizeHandle } from './resize-handle';

/** The end side: details of whatever is selected. Escape closes it and gives the focus back. */
export function Inspector() {
  const open = useSession((session) => session.inspectorOpen);
  return open ? <OpenInspector /> : null;
}

function OpenInspector() {
  const { t } = useWords();
  const selection = useSession((session) => session.selection);
  const stored = useSettings((settings) => settings.inspectorWidth);
  /** Width while it is being dragged; kept in the settings at the end. */
  const [dragged, setDragged] = useState<number | null>(null);
  const frame = useRef<HTMLElement>(null);
  useEscape(frame);
  const width = dragged ?? stored;
  return (
    <aside
      ref={frame}
      id="inspector"
      className={classes.inspector}
      aria-label={t('shell.inspector')}
      style={{ '--inspector-width': `${width.toString()}px` }}
    >
      <ResizeHandle
        width={width}
        onResize={setDragged}
        onDone={(value) => {
          setDragged(null);
          void changeSettings({ inspectorWidth: value });
        }}
      />
      <CloseButton
        className={classes.close}
        aria-label={t('shell.closeInspector')}
        onClick={closeInspector}
      />
      <div className={classes.content}>
        {selection ? (
          <Suspense fallback={null}>
            <InspectorPanel key={`${selection.kind}:${selection.id}`} selection={selection} />
          </Suspense>
        ) : (
          <p className={classes.hint}>{t('shell.nothingSelected')}</p>
        )}
      </div>
    </aside>
  );
}

/**
 * Closes on Escape from the work or the inspector. When it goes with the focus in it, also because what it showed was
 * removed, the focus is back where it was before, or else on the heading of the screen.
 */
function useEscape(frame: React.RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => {
      const target = event.target;
      if (target instanceof Element && !frame.current?.contains(target)) before.current = target;
    };
    before.current = document.activeElement;
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [frame]);
  useLayoutEffect(() => {
    const element = frame.current;
    return () => {
      // It is still on the page now.
      if (element?.contains(document.activeElement)) queueMicrotask(() => giveBack(before.current));
    };
  }, [frame]);
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  if (document.querySelector('[role="dialog"][aria-modal="true"], [role="listbox"], [role="menu"]')) return;
  closeInspector();
}

function giveBack(before: Element | null): void {
  if (hasFocus()) return;
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
  if (!hasFocus()) focusAgain([]);
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
