/** What the frame adds to the document's own style: it is read on a screen, in a column, and clicked. */
const ON_SCREEN = `
html{background:transparent}
.cover{min-height:0;padding-bottom:16mm}
.kicker{margin-top:14mm}
section[data-section]{cursor:pointer;scroll-margin-top:12px}
section[data-chosen]{outline:2px solid #3553AE;outline-offset:6px}
@media (max-width:760px){body{padding:10mm 10mm;font-size:10pt}.cover h1{font-size:22pt}}
`;

/**
 * Puts a document into the frame without loading the frame anew, so that the place where somebody reads
 * stays. Only its style, language and body are taken over; the frame runs no script, and its policy is that
 * of the program's page, so the style carries that page's nonce.
 */
export function fillPage(page: Document, html: string, nonce: string): void {
  // A parsed document is under the policy of this page too: its style needs the nonce before it is read.
  const made = new DOMParser().parseFromString(
    html.replace('<style>', `<style nonce="${nonce}">`),
    'text/html',
  );
  const style = page.createElement('style');
  style.setAttribute('nonce', nonce);
  style.textContent =
    [...made.querySelectorAll('style')].map((part) => part.textContent).join('\n') + ON_SCREEN;
  page.documentElement.lang = made.documentElement.lang;
  page.documentElement.dir = made.documentElement.dir;
  page.head.replaceChildren(style);
  page.body.className = made.body.className;
  page.body.replaceChildren(...[...made.body.childNodes].map((node) => page.adoptNode(node)));
}

/** Id of the section an element of the document lies in. */
export function sectionAt(target: EventTarget | null): string | null {
  return elementOf(target)?.closest<HTMLElement>('section[data-section]')?.dataset['section'] ?? null;
}

/** Address of the link an element of the document lies in, as it is written there. */
export function linkAt(target: EventTarget | null): string | null {
  return elementOf(target)?.closest('a[href]')?.getAttribute('href') ?? null;
}

/** Elements of the frame are of another window's classes, so `instanceof` would not know them. */
function elementOf(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element) : null;
}

/** Marks the chosen section; answers it. */
export function markSection(page: Document, id: string | null): Element | null {
  for (const marked of page.querySelectorAll('[data-chosen]')) marked.removeAttribute('data-chosen');
  const section = id === null ? null : page.querySelector(`section[data-section="${CSS.escape(id)}"]`);
  section?.setAttribute('data-chosen', '');
  return section;
}
