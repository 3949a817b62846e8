import type { CriterionView } from '@shared/progress';

/** Tick, open ring or question mark: told apart without color. The word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: CriterionView['verdict'] }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden focusable="false">
      {verdict === 'met' && (
        <>
          <circle cx="7" cy="7" r="6" fill="var(--status-success)" />
          <path d="M4.2 7.2 l2 2 l3.7 -4.2" fill="none" stroke="var(--surface)" strokeWidth="1.7" />
        </>
      )}
      {verdict === 'open' && (
        <circle cx="7" cy="7" r="5.25" fill="none" stroke="var(--text-dimmed)" strokeWidth="1.5" />
      )}
      {verdict === 'judge' && (
        <path
          d="M4.5 5.2 a2.5 2.5 0 1 1 3.6 2.3 q-1.1 0.6 -1.1 1.6 M7 11.4 v0.6"
          fill="none"
          stroke="var(--text-dimmed)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
