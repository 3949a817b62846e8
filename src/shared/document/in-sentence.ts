/**
 * A label of the catalog as it stands inside a sentence: without capitals, but with the letters of
 * abbreviations ("Own products (PSIRT)" gives "own products (PSIRT)"). Never for words of the team.
 */
export function inSentence(label: string): string {
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    /\p{Lu}{2}/u.test(word) ? word : word.toLowerCase(),
  );
}
