import { describe, expect, it } from 'vitest';
import { ACTION_LIST } from '@shared/contract/actions';
import { createTranslator } from '@shared/i18n/create-translator';
import { Menu } from '@test/doubles/electron-stub';
import { allItems, type FakeMenuItem } from '@test/doubles/electron/menu';
import { accelerator, menuTemplate, type MenuParts } from './menu-template';

const { t } = createTranslator('en');
const file = { token: 'abcdefgh1', name: 'a.csirtplan', folder: '~/Plans' };

function menu(changes: Partial<MenuParts> = {}) {
  const asked: unknown[] = [];
  const template = menuTemplate({
    t,
    mac: false,
    devTools: false,
    recent: [],
    act: (action) => asked.push(action),
    open: (chosen) => asked.push(chosen),
    clearRecent: () => asked.push('clear'),
    inText: (what) => asked.push(`text ${what}`),
    ...changes,
  });
  // The double's menu takes what Electron's takes.
  const built = Menu.buildFromTemplate(template as Parameters<typeof Menu.buildFromTemplate>[0]);
  const item = (id: string): FakeMenuItem => {
    const found = built.getMenuItemById(id);
    if (!found) throw new Error(`no menu item ${id}`);
    return found;
  };
  return { built, item, asked, all: allItems(built) };
}

describe.each([false, true])('the native menu (mac: %s)', (mac) => {
  it('has every action, which asks the page for it', () => {
    const { item, asked } = menu({ mac });
    for (const { id } of ACTION_LIST) item(id).choose();
    expect(asked).toEqual(ACTION_LIST.map(({ id }) => id));
  });

  it('shows the keys of the actions, each to one entry', () => {
    const { all, item } = menu({ mac });
    for (const { id, shortcut } of ACTION_LIST) {
      if (shortcut) expect(item(id).accelerator).toBe(accelerator(shortcut));
    }
    const keys = all.map((entry) => entry.accelerator).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a word for every entry', () => {
    const { all } = menu({ mac, devTools: true, recent: [{ file, title: 'A' }] });
    for (const entry of all) if (entry.type !== 'separator') expect(entry.label).not.toMatch(/^$|^\w+\.\w+$/);
  });

  it('leaves the keys to the page; in a text field undo is the field’s own', () => {
    const { item, asked } = menu({ mac });
    item('file.save').choose(true);
    item('edit.undo').choose(true);
    item('edit.redo').choose(true);
    expect(asked).toEqual(['text undo', 'text redo']);
  });
});

describe('the native menu', () => {
  it('lists recent plans by title and folder, and forgets them when asked', () => {
    const { item, asked } = menu({ recent: [{ file, title: 'Ruritania & more' }] });
    expect(item('recent.0').label).toBe('Ruritania && more – ~/Plans');
    item('recent.0').choose();
    item('recent.clear').choose();
    expect(asked).toEqual([file, 'clear']);
  });

  it('says when there is no recent plan', () => {
    const entry = menu().item('recent').submenu?.items[0];
    expect(entry).toMatchObject({ enabled: false, label: t('desktop.recentNone') });
  });

  it('has quit, hide and about where macOS has them, and quit under File elsewhere', () => {
    const mac = menu({ mac: true });
    expect(mac.built.items[0]?.id).toBe('menu.app');
    expect(mac.item('menu.app').submenu?.items.map((entry) => entry.role)).toEqual(
      expect.arrayContaining(['about', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
    expect(menu().item('menu.file').submenu?.items.at(-1)?.role).toBe('quit');
  });

  it('has developer tools only where they are asked for, and no way to reload', () => {
    expect(menu().all.map((entry) => entry.role)).not.toContain('toggleDevTools');
    expect(menu({ devTools: true }).all.map((entry) => entry.role)).toContain('toggleDevTools');
    expect(menu({ devTools: true }).all.map((entry) => entry.role)).not.toContain('reload');
  });
});

describe('accelerator', () => {
  it('writes Mod as Electron does', () => {
    expect(accelerator('Mod+Shift+S')).toBe('CommandOrControl+Shift+S');
    expect(accelerator('Alt+Left')).toBe('Alt+Left');
    expect(accelerator('Mod+,')).toBe('CommandOrControl+,');
  });
});
