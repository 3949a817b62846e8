/**
 * Content security policy of the page, the same in both hosts. Styles made at run time (Mantine, tiptap, the
 * preview frame, which inherits this policy) must carry the nonce of this very page load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
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

/**
 * Headers every answer of a host carries, whatever it is. The policy here is what binds a worker, which has that of
 * its own script and not the page's: it may load our scripts and ask for nothing. A page has its own in place of it.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
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
