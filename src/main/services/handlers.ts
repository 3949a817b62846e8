import { readFile } from 'node:fs/promises';
import type { Answer, Request } from '@shared/contract/channels';
import type { Handlers, Reply } from '@shared/contract/client';
import { exportHandlers } from './export-handlers';
import { done, localDay, notAllowed, type HandlerDeps } from './handler-deps';
import type { PickedPath } from './host-port';
import { importHandlers } from './import-handlers';
import { planHandlers } from './plan-handlers';
import { recentFiles } from './recent';

/** Every channel of the contract for one window or tab, the same in both hosts. */
export function createHandlers(deps: HandlerDeps): Handlers {
  return {
    ...appHandlers(deps),
    ...placeHandlers(deps),
    ...planHandlers(deps),
    ...exportHandlers(deps),
    ...importHandlers(deps),
    ...sessionHandlers(deps),
  };
}

type AppChannels =
  'app.info' | 'app.notices' | 'settings.get' | 'settings.set' | 'recent.list' | 'recent.clear';

function appHandlers(deps: HandlerDeps): Pick<Handlers, AppChannels> {
  const { facts, host, settings } = deps;
  return {
    'app.info': async () => {
      const { version, platform, locale, userName, dataFolder } = facts;
      const today = localDay(deps.now());
      const workspace = host.workspace?.shown ?? '';
      return {
        ok: true,
        value: { version, host: host.kind, platform, today, locale, userName, workspace, dataFolder },
      };
    },
    'app.notices': async () => ({ ok: true, value: { text: await readFile(facts.noticesPath, 'utf8') } }),
    'settings.get': async () => ({ ok: true, value: settings.settings() }),
    'settings.set': async (changes) => {
      const value = settings.change(changes);
      host.broadcast('settingsChanged', value);
      return { ok: true, value };
    },
    'recent.list': async () => ({ ok: true, value: await recentFiles(deps) }),
    'recent.clear': async () => {
      settings.setRecent([]);
      return done;
    },
  };
}

type PlaceChannels =
  | 'file.pickOpen'
  | 'file.pickSave'
  | 'file.startup'
  | 'workspace.list'
  | 'workspace.place'
  | 'workspace.newFolder';

function placeHandlers(deps: HandlerDeps): Pick<Handlers, PlaceChannels> {
  const { host, places } = deps;
  const { workspace } = host;
  const noWorkspace = async (): Promise<Reply<never>> => notAllowed('this host has native dialogs');
  return {
    'file.pickOpen': async (request) => picked(deps, await host.pickOpen(request?.kind ?? 'plan')),
    'file.pickSave': async (request) => picked(deps, await host.pickSave(request)),
    'file.startup': async () => {
      const path = host.startupFile();
      return { ok: true, value: path === null ? null : places.label(path) };
    },
    'workspace.list': workspace ? ({ folder }) => workspace.list(folder) : noWorkspace,
    'workspace.place': workspace ? ({ folder, name }) => workspace.place(folder, name) : noWorkspace,
    'workspace.newFolder': workspace ? ({ folder, name }) => workspace.newFolder(folder, name) : noWorkspace,
  };
}

function picked(deps: HandlerDeps, answer: PickedPath): Reply<Answer<'file.pickOpen'>> {
  if (answer.kind !== 'picked') return { ok: true, value: answer };
  return { ok: true, value: { kind: 'picked', file: deps.places.label(answer.path) } };
}

type SessionChannels = 'link.open' | 'session.state' | 'session.allowClose';

function sessionHandlers(deps: HandlerDeps): Pick<Handlers, SessionChannels> {
  const { host } = deps;
  return {
    'link.open': async ({ url }: Request<'link.open'>) => {
      const { protocol, username, password } = new URL(url);
      const plain = username === '' && password === '' && (protocol === 'http:' || protocol === 'https:');
      if (!plain) return notAllowed('not a plain web address');
      return (await host.openExternal(url)) ? done : notAllowed('the system could not open the address');
    },
    'session.state': async (state) => {
      host.onSessionState(state);
      return done;
    },
    'session.allowClose': async () => {
      host.allowClose();
      return done;
    },
  };
}
