/** States of an item, as the plan names them. */
export type ItemStateName = 'notStarted' | 'inProgress' | 'blocked' | 'done' | 'notApplicable';

const COLORS: Readonly<Record<ItemStateName, string>> = {
  notStarted: 'var(--text-dimmed)',
  inProgress: 'var(--accent)',
  blocked: 'var(--status-danger)',
  done: 'var(--status-success)',
  notApplicable: 'var(--text-dimmed)',
};

/**
 * The state of an item as a shape that is told apart without color: open ring, half disk, barred square,
 * disk with a tick, dashed ring with a stroke. The word stands beside it, so the mark itself is silent.
 */
export function ItemStateMark({ state }: { readonly state: ItemStateName }) {
  const color = COLORS[state];
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <Shape state={state} color={color} />
    </svg>
  );
}

function Shape({ state, color }: { readonly state: ItemStateName; readonly color: string }) {
  const ring = { cx: 7, cy: 7, r: 5.25, stroke: color, strokeWidth: 1.5 };
  switch (state) {
    case 'notStarted':
      return <circle {...ring} fill="none" />;
    case 'inProgress':
      return (
        <>
          <circle {...ring} fill="none" />
          <path d="M7 1.75 a5.25 5.25 0 0 1 0 10.5 z" fill={color} />
        </>
      );
    case 'blocked':
      return (
        <>
          <rect x="1.5" y="1.5" width="11" height="11" rx="1.5" fill={color} />
          <path d="M4 7 h6" stroke="var(--surface)" strokeWidth="2" />
        </>
      );
    case 'done':
      return (
        <>
          <circle {...ring} fill={color} />
          <path d="M4.2 7.2 l2 2 l3.7 -4.2" fill="none" stroke="var(--surface)" strokeWidth="1.7" />
        </>
      );
    case 'notApplicable':
      return (
        <>
          <circle {...ring} fill="none" strokeDasharray="2 1.6" />
          <path d="M4 7 h6" stroke={color} strokeWidth="1.5" />
        </>
      );
  }
}
