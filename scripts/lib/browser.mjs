import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const BY_HAND = 'apt-get update && apt-get install -y chromium fonts-liberation fonts-noto-core';

/** The installed Chrome, Chromium or Edge the tests and the PDF printer use; null when there is none. */
export async function installedBrowser() {
  // The product's own finder, so that scripts and program agree. It needs a Node that reads TypeScript.
  const { findBrowser } = await import('../../src/main/browser/find-browser.ts');
  return findBrowser()?.path ?? null;
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
  if ((await installedBrowser()) !== null) return true;
  const debian = process.platform === 'linux' && isDebian();
  if (debian && process.getuid() === 0) {
    console.log('Installing Debian’s chromium and fonts for the end-to-end tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await run('sh', ['-c', `${BY_HAND} --no-install-recommends`], {
      quiet: true,
      env,
    });
    if (code === 0 && (await installedBrowser()) !== null) return true;
    console.error(output);
  }
  const remedy = debian
    ? `run: sudo sh -c '${BY_HAND}'`
    : 'install Chrome, Chromium or Edge and run npm test again';
  console.error(`The end-to-end tests need a browser: ${remedy}`);
  return false;
}
