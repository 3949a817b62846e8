/**
 * The mark of the program, the same drawing as `assets/icon.svg`: five steps that rise to one level line, the
 * stages of a national team and the operation they lead to.
 */
export function AppMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect width="64" height="64" rx="12" fill="#15233b" />
      <g fill="#ffffff">
        <rect x="11" y="42" width="6" height="9" rx="1" />
        <rect x="20" y="35" width="6" height="16" rx="1" />
        <rect x="29" y="28" width="6" height="23" rx="1" />
        <rect x="38" y="21" width="6" height="30" rx="1" />
        <rect x="47" y="21" width="6" height="30" rx="1" />
      </g>
      <rect x="11" y="13" width="42" height="3" rx="1" fill="#8fa6e3" />
    </svg>
  );
}
