import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser';
import { launch, openAddress } from './system-open';

export type OpenOutcome = 'appWindow' | 'defaultBrowser' | 'noScreen' | 'noBrowser';

/**
 * Shows an address to the person: in a window of its own of an installed Chrome, Chromium or Edge, with a
 * profile of its own below the data folder, or else in whatever browser is the default.
 */
export async function openBrowser(url: string, dataFolder: string): Promise<OpenOutcome> {
  const { env, platform } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'noScreen';
  const browser = findBrowser();
  if (browser !== null) {
    const profile = join(dataFolder, 'browser-profile');
    mkdirSync(profile, { recursive: true });
    const opened = await launch({ command: browser.path, args: windowArguments(url, profile) });
    if (opened) return 'appWindow';
  }
  return (await openAddress(url)) ? 'defaultBrowser' : 'noBrowser';
}

/** How to start the browser as a plain window that keeps to itself: no accounts, no updates, no reports. */
export function windowArguments(url: string, profile: string): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--no-pings',
    '--window-size=1280,800',
    // Chromium refuses its sandbox to root.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
