import { createServer, type Server } from 'node:http';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Handlers, Reply } from '@shared/contract/client';
import { dispatch } from '../services/dispatch';
import type { HostPort, Workspace } from '../services/host-port';
import { isInside, realPathOf } from '../services/inside';
import type { Services } from '../services/create-services';
import { createGuard, newSecret } from './guard';
import { createPage } from './page';
import { CALL_LIMIT, createRouter } from './router';
import { openAddress, revealFile } from './system-open';
import { GRACE_MS, createTabs, type Tab, type Tabs } from './tabs';
import { createWorkspace } from './workspace';

export interface ServeOptions {
  readonly services: Services;
  /** Folder of the built renderer. */
  readonly rendererFolder: string;
  /** Absolute path of the plan to begin with, or null. */
  readonly file: string | null;
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly checkPlans: boolean;
  readonly graceMs?: number;
  readonly callLimit?: number;
}

/** A running local server. */
export interface BrowserHost {
  /** The one-time address to open. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the last tab has been gone long enough, or after `stop`. */
  readonly ended: Promise<void>;
  /** True while a tab has work that is nowhere on disk yet. */
  unsafe(): boolean;
  stop(): Promise<void>;
}

/** Where plans are kept unless another folder is named. */
export function defaultWorkspace(): string {
  return join(homedir(), 'CSIRT Plans');
}

/** Starts the local browser host. Rejects when the port is taken. */
export async function startBrowserHost(options: ServeOptions): Promise<BrowserHost> {
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const calls = createCalls(options, await workspaceOf(options));
  const graceMs = options.graceMs ?? GRACE_MS;
  const tabs = createTabs({
    onEnd: () => finish(),
    onGone: (tab) => void calls.release(tab),
    onPresent: (tab, isThere) => calls.setPresent(tab, isThere),
    graceMs,
  });
  const token = newSecret();
  let port = 0;
  const guard = createGuard({ port: () => port, token });
  const page = createPage(options.rendererFolder);
  const server = createServer(
    createRouter({
      ...{ guard, tabs, page },
      call: (tab, channel, request) => calls.call(tabs, tab, { channel, request }),
      callLimit: options.callLimit ?? CALL_LIMIT,
    }),
  );
  port = await listen(server, options.port);
  const closed = ended.then(async () => {
    tabs.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await options.services.dispose();
  });
  return {
    url: `http://127.0.0.1:${port}/start/${token}`,
    port,
    ended: closed,
    unsafe: () => tabs.unsafe(),
    stop() {
      finish();
      return closed;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Never 0.0.0.0 and never a name that could resolve to something else.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function workspaceOf({ services, workspace, file }: ServeOptions): Promise<Workspace> {
  const folder = file === null ? null : dirname(file);
  const outside = folder !== null && !isInside(await realPathOf(workspace), await realPathOf(folder));
  return createWorkspace({ places: services.places, root: workspace, extra: outside ? folder : null });
}

interface Call {
  readonly channel: string;
  readonly request: unknown;
}

/** What has just reached the disk is safe, whether or not the tab lives to say so. */
const SAVING: ReadonlySet<string> = new Set(['recovery.write', 'plan.save', 'plan.saveAs']);

/** Answers the calls of each tab through services of its own: its locks, its open plans, its session state. */
function createCalls({ services, checkPlans, file }: ServeOptions, workspace: Workspace) {
  const windows = new Map<Tab, { readonly host: HostPort; readonly handlers: Handlers }>();
  let startup = file;
  const takeStartup = (): string | null => {
    const taken = startup;
    startup = null;
    return taken;
  };
  const windowOf = (tabs: Tabs, tab: Tab): Handlers => {
    const known = windows.get(tab);
    if (known) return known.handlers;
    const host = hostPort({ tabs, tab, workspace, takeStartup });
    const handlers = services.handlersFor(host);
    windows.set(tab, { host, handlers });
    return handlers;
  };
  return {
    async call(tabs: Tabs, tab: Tab, { channel, request }: Call): Promise<Reply<unknown>> {
      const deps = { handlers: windowOf(tabs, tab), log: services.log, checkPlans };
      const reply = await dispatch(deps, channel, request);
      if (reply.ok && SAVING.has(channel)) tabs.setState(tab, { ...tab.state, recovered: true });
      return reply;
    },
    /** A tab whose page crashed never says goodbye: its unsaved work is offered before its time is over. */
    setPresent(tab: Tab, isThere: boolean): void {
      const host = windows.get(tab)?.host;
      if (host) services.setPresent(host, isThere);
    },
    /** Lets go of what a tab that has gone held: another tab may want to edit the same file. */
    async release(tab: Tab): Promise<void> {
      const host = windows.get(tab)?.host;
      windows.delete(tab);
      if (host) await services.release(host);
    },
  };
}

interface PortParts {
  readonly tabs: Tabs;
  readonly tab: Tab;
  readonly workspace: Workspace;
  readonly takeStartup: () => string | null;
}

function hostPort({ tabs, tab, workspace, takeStartup }: PortParts): HostPort {
  return {
    kind: 'browser',
    pickOpen: async () => ({ kind: 'useWorkspaceDialog' }),
    pickSave: async () => ({ kind: 'useWorkspaceDialog' }),
    workspace,
    openExternal: openAddress,
    reveal: revealFile,
    startupFile: takeStartup,
    onSessionState: (state) => tabs.setState(tab, state),
    allowClose: () => undefined,
    broadcast: (event, payload) => tabs.broadcast(event, payload),
  };
}
