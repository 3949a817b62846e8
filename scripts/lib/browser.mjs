import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Chromium without the frame around its pages. */
const SHELL = '/usr/bin/chromium-headless-shell';
const BY_HAND =
  'apt-get update && apt-get install -y chromium chromium-headless-shell fonts-liberation fonts-noto-core';

/** The installed Chrome, Chromium or Edge the tests and the PDF printer use; null when there is none. */
export async function installedBrowser() {
  // The product's own finder, so that scripts and program agree. It needs a Node that reads TypeScript.
  const { findBrowser } = await import('../../src/main/browser/find-browser.ts');
  return findBrowser()?.path ?? null;
}

/**
 * The browser end-to-end tests open their pages in; null when there is none. Debian's shell of Chromium is the same
 * engine without tab strip and menus, which nobody sees there and which cost each test a third of its time.
 */
export async function pageBrowser() {
  const named = process.env['CSIRT_PLANNER_BROWSER'];
  return !named && existsSync(SHELL) ? SHELL : installedBrowser();
}

function isDebian() {
  return (
    existsSync('/etc/os-release') &&
    /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Makes sure that there is a browser for the end-to-end tests. Installs Debian's only as root on Debian, where
 * nobody else could have meant to; elsewhere it says what to do. Answers false when there is none.
 */
export async function ensureTestBrowser() {
  const debian = process.platform === 'linux' && isDebian();
  const installs = debian && process.getuid() === 0;
  if ((await installedBrowser()) !== null && (existsSync(SHELL) || !installs)) return true;
  if (installs) {
    console.log('Installing Debian’s chromium and fonts for the end-to-end tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { output } = await run('sh', ['-c', `${BY_HAND} --no-install-recommends`], { quiet: true, env });
    // Without the shell the tests are slower; without any browser there are none.
    if ((await installedBrowser()) !== null) return true;
    console.error(output);
  }
  const remedy = debian
    ? `run: sudo sh -c '${BY_HAND}'`
    : 'install Chrome, Chromium or Edge and run npm test again';
  console.error(`The end-to-end tests need a browser: ${remedy}`);
  return false;
}
