/** What the host wrote into the page: read once, at start. */
function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

/** Secret of this tab, sent with every call so that no other page of the browser can call. */
export const tabSecret = meta('planner-tab');
/** Nonce of this page load: styles made at run time carry it (Mantine, tiptap, the preview). */
export const styleNonce = meta('planner-nonce');
