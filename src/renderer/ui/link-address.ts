/** Only http(s) pages and mail addresses: the same rule as for every link of the program. */
export function isLinkAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(text);
}
