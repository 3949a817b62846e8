import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may talk to the local server. Any web page in any browser on this computer can send requests to
 * 127.0.0.1, and a name of an attacker can be pointed at it (DNS rebinding); so a request must come to our own
 * address (Host), from our own page (Origin, Sec-Fetch-Site), by a browser that was let in (cookie), and a
 * call from a page we served (tab secret). Each check alone would do against some attacks; none does against all.
 */
export interface Guard {
  /** Takes the one-time token: true once, then never again. */
  redeem(token: string): boolean;
  /** `Set-Cookie` for the browser that brought the token. */
  readonly cookie: string;
  /** True when the request is meant for this very server. */
  rightHost(headers: IncomingHttpHeaders): boolean;
  /** True when no other site sent it. A request that changes something must say where it comes from. */
  rightOrigin(headers: IncomingHttpHeaders, method: string): boolean;
  hasCookie(headers: IncomingHttpHeaders): boolean;
}

/** Random text for secrets: 24 bytes, safe in URLs, headers and HTML attributes. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares secrets without telling by its time how much of a guess was right. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export function createGuard(how: { readonly port: () => number; readonly token: string }): Guard {
  // Cookies ignore ports: the name keeps two instances on one computer apart.
  const name = `csirt-planner-${randomBytes(9).toString('hex')}`;
  const value = newSecret();
  let redeemed = false;
  return {
    cookie: `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    redeem(token) {
      if (redeemed || !sameSecret(token, how.token)) return false;
      redeemed = true;
      return true;
    },
    rightHost: (headers) => headers.host === `127.0.0.1:${how.port()}`,
    rightOrigin(headers, method) {
      const { origin } = headers;
      const site = headers['sec-fetch-site'];
      const ours = `http://127.0.0.1:${how.port()}`;
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
      return origin === undefined ? method === 'GET' : origin === ours;
    },
    hasCookie(headers) {
      const sent = (headers.cookie ?? '').split(';').map((part) => part.trim());
      return sent.some(
        (part) => part.startsWith(`${name}=`) && sameSecret(part.slice(name.length + 1), value),
      );
    },
  };
}
