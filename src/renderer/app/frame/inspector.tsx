import { CloseButton } from '@mantine/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { changeSettings, useSettings } from '../../state/settings-store';
import { closeInspector, useSession } from '../../state/session-store';
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
  const close = useCloseWithFocus(frame);
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
      <CloseButton className={classes.close} aria-label={t('shell.closeInspector')} onClick={close} />
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

/** Closes on Escape from the work or the inspector, and returns the focus to where it was before. */
function useCloseWithFocus(frame: React.RefObject<HTMLElement | null>): () => void {
  const before = useRef<Element | null>(null);
  const close = useRef(() => {
    const inside = frame.current?.contains(document.activeElement) ?? false;
    closeInspector();
    if (inside && before.current instanceof HTMLElement) before.current.focus();
  });
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => {
      const target = event.target;
      if (target instanceof Element && !frame.current?.contains(target)) before.current = target;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"], [role="listbox"], [role="menu"]'))
        return;
      close.current();
    };
    before.current = document.activeElement;
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [frame]);
  return () => close.current();
}
