/** Names the double puts into the page; the program knows none of them. */
export const INVOKE = '__doubleInvoke';
export const DELIVER = '__doubleDeliver';
export const OPEN = '__doubleOpen';

/**
 * The script Chromium runs before any other of a page: Electron's preload environment. As in a sandboxed
 * preload there is `require('electron')` and nothing else, it runs in the main frame only, and what it exposes
 * is a frozen copy. Unlike Electron's it runs in the page's own world: isolation itself is not doubled.
 */
export function pageScript(preload: string | null): string {
  return `(() => {
  window.open = (url) => { void window.${OPEN}(String(url)); return null; };
  if (window !== window.top || !location.hostname.endsWith('.app.invalid')) return;
  const listeners = new Map();
  Object.defineProperty(window, '${DELIVER}', { value: (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: null }, ...args);
  } });
  const invoke = window.${INVOKE};
  const ipcRenderer = {
    invoke: (channel, ...args) => invoke({ channel, args }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((entry) => entry !== listener));
      return ipcRenderer;
    },
  };
  const copy = (value) => typeof value === 'object' && value !== null
    ? Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)])))
    : value;
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: copy(api), enumerable: true }),
  };
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge };
    throw new Error('A sandboxed preload script has no module ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${preload ?? ''}
  })(require, module, module.exports);
})();`;
}
