import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Request } from '@shared/contract/channels';
import { assert } from '@shared/core/assert';
import type { Translate } from '@shared/i18n/ui-words';
import { toPlainName } from '../services/plain-name';
import type { OpenKind, PickedPath } from '../services/host-port';

const PLAN = 'csirtplan';
const ENCRYPTED = 'csirtplan.age';

/** The native dialogs of one window. Paths stay on this side; the page gets tokens. */
export interface Dialogs {
  /** @param kind a plan when left out */
  pickOpen(kind?: OpenKind): Promise<PickedPath>;
  pickSave(how: Request<'file.pickSave'>): Promise<PickedPath>;
}

/** @param t looks words up anew at every dialog, since the language can change */
export function createDialogs(window: BrowserWindow, t: Translate): Dialogs {
  // Where the last file was chosen; the system's documents folder at first.
  let folder = app.getPath('documents');
  return {
    async pickOpen(kind = 'plan') {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: openTitle(t, kind),
        defaultPath: folder,
        filters: openFilters(t, kind),
        properties: ['openFile'],
      });
      const path = filePaths[0];
      if (canceled || path === undefined) return { kind: 'cancelled' };
      folder = join(path, '..');
      return { kind: 'picked', path };
    },
    async pickSave({ suggestedName, extension }) {
      const plain = extension.replace(/^\./, '');
      // It becomes part of a path.
      assert(/^[a-z0-9]+(\.[a-z0-9]+)?$/i.test(plain), 'an ending of letters and digits');
      let proposed = withExtension(join(folder, toPlainName(suggestedName, t('shell.untitled'))), plain);
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title: t('desktop.pickSaveTitle'),
          defaultPath: proposed,
          filters: [saveFilter(t, plain)],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        });
        if (canceled || filePath === '') return { kind: 'cancelled' };
        const path = withExtension(filePath, plain);
        folder = join(path, '..');
        // The system asked about the name as it was typed. With the ending added it may be another file.
        if (path === filePath || !existsSync(path) || (await mayReplace(window, t, path))) {
          return { kind: 'picked', path };
        }
        proposed = path;
      }
    },
  };
}

/** The path with the wanted ending: systems differ in whether they add it, above all one with two dots. */
export function withExtension(path: string, extension: string): string {
  const has = (ending: string) => path.toLowerCase().endsWith(`.${ending.toLowerCase()}`);
  if (has(extension)) return path;
  const parts = extension.split('.');
  const half = parts.length > 1 ? parts.find(has) : undefined;
  return `${half === undefined ? path : path.slice(0, -half.length - 1)}.${extension}`;
}

function openTitle(t: Translate, kind: OpenKind): string {
  if (kind === 'stakeholders') return t('desktop.pickStakeholdersTitle');
  return kind === 'plan' ? t('desktop.pickOpenTitle') : t('desktop.pickScheduleTitle');
}

function openFilters(t: Translate, kind: OpenKind): FileFilter[] {
  const all = { name: t('desktop.filterAll'), extensions: ['*'] };
  if (kind === 'schedule') {
    return [{ name: t('desktop.filterSchedules'), extensions: ['xml', 'csv', 'xlsx'] }, all];
  }
  if (kind === 'stakeholders') {
    return [{ name: t('desktop.filterStakeholders'), extensions: ['csv', 'xlsx', 'txt'] }, all];
  }
  return [
    // Some systems compare the last part of a name only.
    { name: t('desktop.filterPlans'), extensions: [PLAN, ENCRYPTED, 'age'] },
    all,
  ];
}

function saveFilter(t: Translate, extension: string): FileFilter {
  if (extension === PLAN) return { name: t('desktop.filterPlan'), extensions: [PLAN] };
  if (extension === ENCRYPTED) return { name: t('desktop.filterEncrypted'), extensions: [ENCRYPTED] };
  return { name: t('desktop.filterDocument', { extension }), extensions: [extension] };
}

async function mayReplace(window: BrowserWindow, t: Translate, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('desktop.replaceTitle', { name: basename(path) }),
    detail: t('desktop.replaceText'),
    buttons: [t('desktop.replaceYes'), t('desktop.replaceNo')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
