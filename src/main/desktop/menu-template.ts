import type { MenuItemConstructorOptions } from 'electron';
import {
  ACTION_GROUPS,
  ACTION_LIST,
  type ActionGroup,
  type ActionId,
  type ActionInfo,
} from '@shared/contract/actions';
import type { Translate } from '@shared/i18n/ui-words';
import type { FileLabel } from '../services/places';

export interface RecentItem {
  readonly file: FileLabel;
  readonly title: string;
}

/** What the menu needs to know, and what it can ask for. */
export interface MenuParts {
  readonly t: Translate;
  readonly mac: boolean;
  /** Adds the developer tools; never in a packaged program. */
  readonly devTools: boolean;
  readonly recent: readonly RecentItem[];
  readonly act: (action: ActionId) => void;
  readonly open: (file: FileLabel) => void;
  readonly clearRecent: () => void;
  /** Undo and redo of the text field that has the focus. */
  readonly inText: (what: 'undo' | 'redo') => void;
}

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

const GROUP_LABELS = {
  file: 'shell.menuFile',
  edit: 'shell.menuEdit',
  view: 'shell.menuView',
  go: 'shell.menuGo',
  help: 'shell.menuHelp',
} as const satisfies Record<ActionGroup, string>;

/** The native menu: every action of the contract in its group, and the commands of the system around them. */
export function menuTemplate(parts: MenuParts): readonly Item[] {
  const groups = ACTION_GROUPS.map((group): Item => {
    const own = ACTION_LIST.filter((action) => action.group === group).flatMap((action) =>
      items(parts, action),
    );
    return {
      id: `menu.${group}`,
      label: parts.t(GROUP_LABELS[group]),
      submenu: [...own, ...systemItems(parts, group)],
    };
  });
  if (!parts.mac) return groups;
  const help = groups.at(-1);
  return [
    appMenu(parts),
    ...groups.slice(0, -1),
    windowMenu(parts),
    ...(help ? [{ ...help, role: 'help' as const }] : []),
  ];
}

/** `Mod+Shift+S` as Electron writes it. */
export function accelerator(shortcut: string): string {
  return shortcut.replace(/^Mod\b/, 'CommandOrControl');
}

function items(parts: MenuParts, action: ActionInfo): readonly Item[] {
  const item: Item = {
    id: action.id,
    label: parts.t(action.labelKey),
    click: (_item, _window, event) => chosen(parts, action, event.triggeredByAccelerator === true),
    ...(action.shortcut ? { accelerator: accelerator(action.shortcut), registerAccelerator: false } : {}),
  };
  const after = action.id === 'file.open' ? [recentMenu(parts)] : [];
  return [...(action.divided ? [LINE] : []), item, ...after];
}

/**
 * A key is the page's: it gets every key first, and does what the shortcut says unless a dialog is open or a
 * text field wants it. So the menu shows the keys without taking them. On macOS it cannot help taking those
 * the page left alone; of these only undo and redo mean something, to the text field.
 */
function chosen(parts: MenuParts, action: ActionInfo, byKey: boolean): void {
  if (!byKey) parts.act(action.id);
  else if (action.id === 'edit.undo') parts.inText('undo');
  else if (action.id === 'edit.redo') parts.inText('redo');
}

function recentMenu({ t, recent, open, clearRecent }: MenuParts): Item {
  const files = recent.map(({ file, title }, index): Item => ({
    id: `recent.${index}`,
    label: withoutMnemonics(t('desktop.recentEntry', { title: title || file.name, folder: file.folder })),
    click: () => open(file),
  }));
  const none: Item = { label: t('desktop.recentNone'), enabled: false };
  const clear: Item = { id: 'recent.clear', label: t('desktop.recentClear'), click: () => clearRecent() };
  return {
    id: 'recent',
    label: t('desktop.recent'),
    submenu: files.length === 0 ? [none] : [...files, LINE, clear],
  };
}

/** An `&` in a title is not a key to press. */
function withoutMnemonics(text: string): string {
  return text.replaceAll('&', '&&');
}

function systemItems({ t, mac, devTools }: MenuParts, group: ActionGroup): readonly Item[] {
  switch (group) {
    case 'file':
      return mac ? [] : [LINE, { role: 'quit', label: t('desktop.quit') }];
    case 'edit':
      return [
        LINE,
        { role: 'cut', label: t('desktop.cut') },
        { role: 'copy', label: t('desktop.copy') },
        { role: 'paste', label: t('desktop.paste') },
        { role: 'pasteAndMatchStyle', label: t('desktop.pastePlain') },
        { role: 'delete', label: t('desktop.delete') },
        { role: 'selectAll', label: t('desktop.selectAll') },
      ];
    case 'view':
      return [
        LINE,
        { role: 'zoomIn', label: t('desktop.zoomIn') },
        { role: 'zoomOut', label: t('desktop.zoomOut') },
        { role: 'resetZoom', label: t('desktop.zoomReset') },
        LINE,
        { role: 'togglefullscreen', label: t('desktop.fullScreen') },
        ...(devTools ? [LINE, { role: 'toggleDevTools', label: t('desktop.devTools') } as const] : []),
      ];
    case 'go':
    case 'help':
      return [];
  }
}

function appMenu({ t, act }: MenuParts): Item {
  const app = t('shell.appName');
  return {
    id: 'menu.app',
    label: app,
    role: 'appMenu',
    submenu: [
      { role: 'about', label: t('desktop.appMenuAbout', { app }) },
      LINE,
      { id: 'app.settings', label: t('shell.goSettings'), click: () => act('go.settings') },
      LINE,
      { role: 'services', label: t('desktop.appMenuServices') },
      LINE,
      { role: 'hide', label: t('desktop.appMenuHide', { app }) },
      { role: 'hideOthers', label: t('desktop.appMenuHideOthers') },
      { role: 'unhide', label: t('desktop.appMenuShowAll') },
      LINE,
      { role: 'quit', label: t('desktop.quit') },
    ],
  };
}

function windowMenu({ t }: MenuParts): Item {
  return {
    id: 'menu.window',
    label: t('desktop.window'),
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: t('desktop.minimize') },
      { role: 'zoom', label: t('desktop.zoomWindow') },
      LINE,
      { role: 'front', label: t('desktop.front') },
    ],
  };
}
