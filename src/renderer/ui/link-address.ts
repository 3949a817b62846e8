/** What the program itself opens on a click. A mail address is for the documents. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

/** Only http(s) pages and mail addresses: the same rule as for every link of the program. */
export function isLinkAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text);
}
