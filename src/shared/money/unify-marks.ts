/** Marks that steer the direction or joining of text and are not seen; they come along with pasted numbers. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const MINUSES = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;

/**
 * A text in which marks that look alike are one: every kind of space (a no-break or narrow one groups digits in
 * French) is a space, every apostrophe `'`, every minus `-`; unseen direction marks are gone.
 */
export function unifyMarks(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACES, ' ').replace(APOSTROPHES, "'").replace(MINUSES, '-');
}
