import { app, type Session } from 'electron';
import { SCHEME } from './origin';

/**
 * Switches of Chromium that would otherwise reach out by themselves, for updates of its parts, dictionaries,
 * guesses at the next page or the proxy of the house. `host-resolver-rules` makes every name unknown, for what
 * no switch names. They must stand before Electron is ready.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-quic'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  // Finding a proxy by itself asks the network for one (WPAD).
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    [
      'OptimizationHints',
      'OptimizationGuideModelDownloading',
      'NetworkTimeServiceQuerying',
      'CertificateTransparencyComponentUpdater',
      'AutofillServerCommunication',
      'MediaRouter',
      'DialMediaRouteProvider',
      'Translate',
    ].join(','),
  ],
];

export function switchOffBackgroundNetwork(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Schemes that never leave the computer. `devtools:` is there for development builds only, where it opens. */
const LOCAL = new Set([`${SCHEME}:`, 'data:', 'blob:', 'about:', 'devtools:']);

/** True when a request may go on: it is answered inside this process. */
export function staysInside(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && LOCAL.has(url.protocol);
}

/**
 * Cancels every request of a session that is not the program's own, whoever makes it: page, style, image,
 * frame, worker or Chromium. `onBlocked` is told the scheme and host only; a path may hold a person's words.
 */
export function blockNetwork(session: Session, onBlocked: (origin: string) => void): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !staysInside(details.url);
    if (cancel) onBlocked(originOf(details.url));
    callback({ cancel });
  });
}

function originOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? 'unreadable address' : `${url.protocol}//${url.host}`;
}
