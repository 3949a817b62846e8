import type { SectionState } from './completeness';

/** A ring that is empty, half filled, or filled with a tick: told apart without color. Words stand beside it. */
export function ProgressMark({ state }: { readonly state: SectionState }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden focusable="false">
      <circle
        cx="7"
        cy="7"
        r="5.5"
        fill={state === 'ready' ? 'var(--ink)' : 'none'}
        stroke="var(--ink)"
        opacity={state === 'empty' ? 0.45 : 1}
      />
      {state === 'begun' && <path d="M7 1.5 a5.5 5.5 0 0 0 0 11 z" fill="var(--ink)" />}
      {state === 'ready' && (
        <path d="M4.3 7.2 l1.9 1.9 l3.6 -4" fill="none" stroke="var(--surface)" strokeWidth="1.5" />
      )}
    </svg>
  );
}
