import { useEffect, useRef, useState } from 'react';
import type { AppError } from '@shared/contract/errors';
import { ask } from '../../platform/planner';
import { usePlan } from '../../state/document-store';

/** After the last change the preview waits this long, so that typing is not held up by it. */
const WAIT_MS = 400;

interface PreviewState {
  /** The document as one HTML text; the one before stays while a new one is on its way. */
  readonly html: string | null;
  readonly error: AppError | null;
}

/** The concept of operations as HTML, made by the host; follows the plan. */
export function usePreview(): PreviewState {
  const plan = usePlan();
  const [state, setState] = useState<PreviewState>({ html: null, error: null });
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    // The first look is at once; only changes wait.
    const wait = turn === 1 ? 0 : WAIT_MS;
    const timer = window.setTimeout(() => {
      void ask('export.preview', { plan, document: 'conops' }).then((reply) => {
        if (turn !== asked.current) return;
        setState((before) =>
          reply.ok ? { html: reply.value.html, error: null } : { html: before.html, error: reply.error },
        );
      });
    }, wait);
    return () => window.clearTimeout(timer);
  }, [plan]);
  return state;
}
