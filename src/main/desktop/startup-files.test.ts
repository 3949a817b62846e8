import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { app } from '@test/doubles/electron-stub';
import { FakeEvent } from '@test/doubles/electron/event';
import { fileOnCommandLine, listenForFiles } from './startup-files';

const folder = resolve('/plans');
const packaged = { folder, appAsArgument: false };

describe('fileOnCommandLine', () => {
  it('finds no file where there is none', () => {
    expect(fileOnCommandLine({ ...packaged, argv: ['planner.exe'] })).toBeNull();
    expect(fileOnCommandLine({ ...packaged, argv: ['planner', '--no-sandbox', ''] })).toBeNull();
  });

  it('takes a path as it was typed in that folder', () => {
    expect(fileOnCommandLine({ ...packaged, argv: ['planner', 'a b.csirtplan'] })).toBe(
      join(folder, 'a b.csirtplan'),
    );
  });

  it('passes over the switches Chromium adds to a second start', () => {
    const argv = [
      'planner',
      '--allow-file-access-from-files',
      '--original-process-start-time=1',
      'x.csirtplan',
    ];
    expect(fileOnCommandLine({ ...packaged, argv })).toBe(join(folder, 'x.csirtplan'));
  });

  it('reads the file: address of a Linux file manager', () => {
    const path = join(folder, 'Plan für Ärzte.csirtplan');
    expect(fileOnCommandLine({ ...packaged, argv: ['planner', pathToFileURL(path).href] })).toBe(path);
    expect(fileOnCommandLine({ ...packaged, argv: ['planner', 'file://%'] })).toBeNull();
  });

  it('does not take the program’s own folder for a plan in development', () => {
    const line = { folder, appAsArgument: true };
    expect(fileOnCommandLine({ ...line, argv: ['electron', '.', '--no-sandbox'] })).toBeNull();
    expect(fileOnCommandLine({ ...line, argv: ['electron', '/src', 'x.csirtplan'] })).toBe(
      join(folder, 'x.csirtplan'),
    );
  });
});

describe('listenForFiles', () => {
  it('keeps what comes before the page asks, gives it once, and passes on what comes later', () => {
    const opened: string[] = [];
    let shown = 0;
    const files = listenForFiles({ show: () => (shown += 1), open: (path) => opened.push(path) });
    const event = new FakeEvent();
    app.emit('open-file', event, '/plans/mac.csirtplan');
    expect(event.defaultPrevented).toBe(true);
    expect(files.take()).toBe('/plans/mac.csirtplan');
    expect(files.take()).toBeNull();

    app.emit('second-instance', new FakeEvent(), ['planner', 'later.csirtplan'], folder);
    app.emit('second-instance', new FakeEvent(), ['planner'], folder);
    expect(shown).toBe(2);
    expect(opened).toEqual([join(folder, 'later.csirtplan')]);
  });
});
