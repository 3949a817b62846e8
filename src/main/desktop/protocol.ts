import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { SECURITY_HEADERS, contentSecurityPolicy, withPageMeta } from '../services/csp';
import { MAIN_PAGE, PRINT_HOST, SCHEME, isOwnPage, isPrintPage } from './origin';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
/** Names as the build makes them. No dot at the start, so no `..`; no colon, so no drive and no stream. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.@-]*$/;
/** What a document may do while it is printed: look. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Documents waiting to be printed, by the last part of their address. */
export type PrintQueue = ReadonlyMap<string, string>;

/** Makes `app:` a scheme like https: with an origin, secure, usable by fetch. Before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the scheme in a session from the folder of the built renderer and the documents being printed. */
export function servePages(session: Session, pages: { folder: string; prints: PrintQueue }): void {
  session.protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return plain(405);
    if (isPrintPage(request.url)) return printed(request.url, pages.prints);
    return isOwnPage(request.url) ? await ownFile(request.url, pages.folder) : plain(404);
  });
}

/** Address of a document being printed. */
export function printAddress(id: string): string {
  return `${SCHEME}://${PRINT_HOST}/${id}`;
}

async function ownFile(address: string, folder: string): Promise<Response> {
  const segments = segmentsOf(address);
  const type = TYPES[extname(segments?.at(-1) ?? '')];
  if (!segments || !type) return plain(404);
  const bytes = await readFile(join(folder, ...segments)).catch(() => null);
  if (!bytes) return plain(404);
  const headers = { ...SECURITY_HEADERS, 'content-type': type };
  return address.split(/[?#]/)[0] === MAIN_PAGE
    ? page(bytes.toString('utf8'), headers)
    : new Response(new Uint8Array(bytes), { headers });
}

/** The parts of the address's path, or null when one of them is not a name the build makes. */
function segmentsOf(address: string): readonly string[] | null {
  const segments = (URL.parse(address)?.pathname ?? '').split('/').slice(1);
  return segments.every((segment) => SEGMENT.test(segment)) ? segments : null;
}

function page(html: string, headers: Readonly<Record<string, string>>): Response {
  const nonce = randomBytes(18).toString('base64url');
  return new Response(withPageMeta(html, { host: 'desktop', nonce }), {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  });
}

function printed(address: string, prints: PrintQueue): Response {
  const html = prints.get(URL.parse(address)?.pathname.slice(1) ?? '');
  if (html === undefined) return plain(404);
  const type = TYPES['.html'] ?? '';
  return new Response(html, {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': type,
      'content-security-policy': PRINT_POLICY,
      'cache-control': 'no-store',
    },
  });
}

function plain(status: number): Response {
  return new Response('', { status, headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain' } });
}
