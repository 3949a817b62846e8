import { EventEmitter } from 'node:events';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;
interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type RequestListener = (details: RequestDetails, callback: (answer: { cancel?: boolean }) => void) => void;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  ...rest: readonly [callback: (granted: boolean) => void, details: { readonly requestingUrl: string }]
) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string) => boolean;

interface Scheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

class FakeProtocol {
  readonly handlers = new Map<string, ProtocolHandler>();
  readonly privileged: Scheme[] = [];

  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    this.privileged.push(...schemes);
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already.`);
    this.handlers.set(scheme, handler);
  }
}

/** A session keeps what it was told, and answers requests the way Electron asks its listeners. */
class FakeSession extends EventEmitter {
  readonly protocol = new FakeProtocol();
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#beforeRequest = listener;
    },
  };
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: PermissionCheck | null = null;
  devicePermission: (() => boolean) | null = null;
  spellChecker = true;
  displayMedia: unknown = 'not set';
  #beforeRequest: RequestListener | null = null;

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: unknown): void {
    this.displayMedia = handler;
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }

  /** For the double: does the program let this request go on? */
  async lets(details: RequestDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return true;
    return new Promise((resolve) => listener(details, ({ cancel }) => resolve(cancel !== true)));
  }

  /** For the double: what the program answers for an address of a scheme of its own, or null when it has none. */
  async answer(url: string, method = 'GET'): Promise<Response | null> {
    const handler = this.protocol.handlers.get(new URL(url).protocol.slice(0, -1));
    return handler === undefined ? null : handler(new Request(url, { method }));
  }
}

const defaultSession = new FakeSession();
export const session = { defaultSession };
/** Electron's global `protocol` is that of the default session. */
export const protocol = defaultSession.protocol;
