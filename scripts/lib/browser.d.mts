/** Path of the browser end-to-end tests open their pages in; null when there is none. */
export function pageBrowser(): Promise<string | null>;
