/**
 * The mark of the program, the same drawing as `assets/icon.svg`: five stages that close a ring around the
 * team they set up.
 */
export function AppMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect width="64" height="64" rx="13" fill="#15233b" stroke="#8fa6e3" strokeOpacity="0.35" />
      <circle
        cx="32"
        cy="32"
        r="18"
        fill="none"
        stroke="#ffffff"
        strokeWidth="7"
        strokeDasharray="18.62 4"
        transform="rotate(-83.6 32 32)"
      />
      <circle cx="32" cy="32" r="6.5" fill="#8fa6e3" />
    </svg>
  );
}
