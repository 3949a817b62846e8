/**
 * A page of Chromium cannot have a scheme of ours, so the double maps it: `app://planner/index.html` is shown as
 * `https://planner.app.invalid/index.html`. No request of either ever leaves Chromium.
 */
const SUFFIX = '.app.invalid';

export function toPage(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/, `https://$1${SUFFIX}`);
}

export function toProgram(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || !url.host.endsWith(SUFFIX)) return address;
  return address.replace(url.origin, `app://${url.host.slice(0, -SUFFIX.length)}`);
}
