/**
 * Content security policy of the page, the same in both hosts. Styles made at run time (Mantine, tiptap, the
 * preview frame, which inherits this policy) must carry the nonce of this very page load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers every answer of a host carries, whatever it is. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
};

/**
 * Writes what the page needs to know into `index.html`: which host it is in, the style nonce of this load and,
 * in a browser, the secret of the tab. Values are our own random text, never somebody's input.
 */
export function withPageMeta(html: string, meta: Readonly<Record<string, string>>): string {
  const tags = Object.entries(meta).map(
    ([name, content]) => `<meta name="planner-${name}" content="${content}">`,
  );
  return html.replace('<head>', () => `<head>\n    ${tags.join('\n    ')}`);
}
