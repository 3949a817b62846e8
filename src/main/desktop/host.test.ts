import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { BrowserWindow, app, shell } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { createDialogs } from './dialogs';
import { createDesktopHost } from './host';

app.paths.set('documents', '/home/x');
const window = new BrowserWindow();
const { t } = createTranslator('en');
const told: unknown[] = [];
const host = createDesktopHost({
  window: asWindow(window),
  dialogs: createDialogs(asWindow(window), t),
  question: {
    onState: (state) => told.push(state),
    allow: () => told.push('allow'),
    forget: () => undefined,
  },
  t,
  startupFile: () => '/home/x/a.csirtplan',
});

describe('the desktop host', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org/'])(
    'opens %s in the browser',
    async (address) => {
      expect(await host.openExternal(address)).toBe(true);
      expect(shell.opened.at(-1)).toBe(address);
    },
  );

  it.each(['file:///bin/sh', 'mailto:a@b.c', 'javascript:alert(1)', 'ms-msdt:/id', 'C:\\x.exe', ''])(
    'opens nothing for %j',
    async (address) => {
      const before = shell.opened.length;
      expect(await host.openExternal(address)).toBe(false);
      expect(shell.opened.length).toBe(before);
    },
  );

  it('says when the system could not open an address', async () => {
    shell.failing = true;
    expect(await host.openExternal('https://example.org/')).toBe(false);
    shell.failing = false;
  });

  it('shows a file in its folder', async () => {
    expect(await host.reveal('/home/x/conops.docx')).toBe(true);
    expect(shell.revealed).toEqual(['/home/x/conops.docx']);
  });

  it('passes on what the page says of its plan, to the title and to the question', () => {
    host.onSessionState({ dirty: true, title: 'Ruritania', recovered: false });
    expect(told).toContainEqual(expect.objectContaining({ dirty: true }));
    expect(window.title + String(window.edited)).toContain('Ruritania');
  });

  it('lets the window go only after the call that allowed it was answered', async () => {
    host.allowClose();
    expect(told).not.toContain('allow');
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toContain('allow');
  });
});
