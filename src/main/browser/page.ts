import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { withPageMeta } from '../services/csp';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Built files carry a hash of their content in their name and never change. */
  readonly immutable: boolean;
}

/** The built renderer. */
export interface Page {
  /** `index.html` for one load: with the secret of its tab and the nonce its styles must carry. */
  index(tab: string, nonce: string): Promise<string>;
  /** A file of the build by the path of its URL; null for anything that is not exactly one of them. */
  file(urlPath: string): Promise<StaticFile | null>;
}

/**
 * Serves a folder by a table of the files in it, so that no path of a request ever becomes a path on disk:
 * there is nothing to traverse. The table is made again at every page load, as a new build may have come.
 */
export function createPage(folder: string): Page {
  let table = tableOf(folder);
  return {
    async index(tab, nonce) {
      table = tableOf(folder);
      const html = await readFile(join(folder, 'index.html'), 'utf8');
      return withPageMeta(html, { host: 'browser', tab, nonce });
    },
    async file(urlPath) {
      const path = table.get(urlPath);
      const type = TYPES[extname(urlPath)];
      if (path === undefined || type === undefined) return null;
      return { bytes: await readFile(path), type, immutable: urlPath.startsWith('/assets/') };
    },
  };
}

function tableOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.html')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length).replaceAll('\\', '/'), path];
      }),
  );
}
