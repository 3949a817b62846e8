/** The program's own scheme: pages of it, and only of it, are shown. */
export const SCHEME = 'app';
/** Host of the pages a person works in; the only one whose calls are answered. */
const PAGE_HOST = 'planner';
/** Host of documents on their way to PDF: another origin, without script and without preload. */
export const PRINT_HOST = 'print';
export const MAIN_PAGE = `${SCHEME}://${PAGE_HOST}/index.html`;

/** True for addresses of the program's own pages, by scheme and host and nothing looser. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${SCHEME}:` && url.host === PAGE_HOST && url.username === '';
}

/** True for a document of ours that is being printed. */
export function isPrintPage(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${SCHEME}:` && url.host === PRINT_HOST && url.username === '';
}
