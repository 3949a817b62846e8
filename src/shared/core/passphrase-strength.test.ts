import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseStrength, STRENGTH_LEVELS, type StrengthLevel } from './passphrase-strength';

describe('passphraseStrength', () => {
  const cases: readonly (readonly [string, StrengthLevel])[] = [
    ['', 'veryWeak'],
    ['password', 'veryWeak'],
    ['Password123!', 'veryWeak'],
    ['National CSIRT 2027', 'veryWeak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'veryWeak'],
    ['qwertyuiopasdfghjkl', 'veryWeak'],
    ['1234567890123456', 'veryWeak'],
    ['lantern lantern lantern lantern', 'veryWeak'],
    ['kX9#vQ2', 'veryWeak'],
    ['lantern harbor', 'veryWeak'],
    ['lantern harbor velvet', 'weak'],
    ['lantern harbor velvet cactus', 'good'],
    ['lantern harbor velvet cactus mosaic', 'strong'],
    ['kX9#vQ2!mZ4@', 'good'],
    ['kX9#vQ2!mZ4@wT7$rB', 'strong'],
    ['فانوس ميناء مخمل صبار فسيفساء', 'strong'],
  ];
  it.each(cases)('takes "%s" for %s', (passphrase, level) => {
    expect([passphraseStrength(passphrase).level, passphraseStrength(passphrase).bits]).toEqual([
      level,
      expect.any(Number),
    ]);
  });

  it('says what would help', () => {
    expect(passphraseStrength('abc').hints).toEqual(['tooShort', 'moreWords']);
    expect(passphraseStrength('national team plan').hints).toEqual(['commonWords', 'moreWords']);
    expect(passphraseStrength('velvet velvet abcdef').hints).toEqual(['repeats', 'runs', 'moreWords']);
    expect(passphraseStrength('lantern harbor velvet cactus').hints).toEqual([]);
    expect(passphraseStrength('').hints).toEqual([]);
  });

  it('never calls a longer passphrase weaker for a word added', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (start) => {
        const longer = passphraseStrength(`${start} mosaic`);
        const rank = (level: StrengthLevel): number => STRENGTH_LEVELS.indexOf(level);
        expect(rank(longer.level)).toBeGreaterThanOrEqual(rank(passphraseStrength(start).level));
      }),
    );
  });
});
