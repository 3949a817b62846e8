import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, queryWords, unfoldRange } from './fold';

describe('folding', () => {
  test.each([
    ['São Tomé', 'sao tome'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['مُحَمَّد', 'محمد'],
    ['Ærø', 'aero'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a query is cut into its words, each once', () => {
    expect(queryWords('  Budget  BUDGET\tlaw ')).toEqual(['budget', 'law']);
    expect(queryWords('   ')).toEqual([]);
  });
});

describe('going back from folded to written text', () => {
  const written = (text: string, word: string): string => {
    const at = fold(text).indexOf(word);
    return text.slice(...unfoldRange(text, at, at + word.length));
  };

  test('finds the letters that were meant', () => {
    expect(written('In São Tomé today', 'tome')).toBe('Tomé');
    expect(written('Die Straße und der Fluß', 'fluss')).toBe('Fluß');
    expect(written('e\u0301te\u0301', 'te')).toBe('te\u0301');
  });

  test('holds for any text: what is cut out folds to what was sought', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (word, rest) => {
          const sought = fold(word);
          const text = `${rest}${word}${rest}`;
          const at = fold(text).indexOf(sought);
          fc.pre(sought !== '' && at >= 0);
          expect(fold(text.slice(...unfoldRange(text, at, at + sought.length)))).toContain(sought);
        },
      ),
    );
  });
});
