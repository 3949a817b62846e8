import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type TextPart } from './text-diff';

function side(parts: readonly TextPart[], gone: TextPart['kind']): string {
  return parts.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
}

describe('diffWords', () => {
  it('marks single words', () => {
    expect(diffWords('The ministry hosts it.', 'The regulator hosts it now.')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'removed', text: 'ministry' },
      { kind: 'added', text: 'regulator' },
      { kind: 'same', text: ' hosts it' },
      { kind: 'added', text: ' now' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('shows texts that share only a word here and there as replaced', () => {
    expect(diffWords('The act is delayed beyond the election', 'Pay is too low')).toEqual([
      { kind: 'removed', text: 'The act is delayed beyond the election' },
      { kind: 'added', text: 'Pay is too low' },
    ]);
  });

  it('takes the space between two changed words into the change', () => {
    expect(diffWords('Our team serves old banks well', 'Our team serves new utilities well')).toEqual([
      { kind: 'same', text: 'Our team serves ' },
      { kind: 'removed', text: 'old banks' },
      { kind: 'added', text: 'new utilities' },
      { kind: 'same', text: ' well' },
    ]);
  });

  it('keeps words of other scripts and combined letters whole', () => {
    expect(diffWords('الوزارة ترعى الفريق', 'الهيئة ترعى الفريق').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
      'same',
    ]);
    expect(diffWords('', 'a').map(({ text }) => text)).toEqual(['a']);
    expect(diffWords('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
  });

  it('gives both texts back to the letter, for any two texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom('a ', 'b ', 'c\n', '. '), { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  it('does not stall on two long texts that have nothing in common', () => {
    const before = 'one two '.repeat(4000);
    const after = 'three four '.repeat(4000);
    const parts = diffWords(before, after);
    expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([before, after]);
  });
});
