import { expect, it } from 'vitest';
import { typeAhead, type Ahead } from './type-ahead';

const CHOICES = ['Identified', 'Promised', 'Proposed', 'Received'].map((label) => ({ value: label, label }));

/** What is chosen after a word is typed, a letter every 100 milliseconds. */
function chosen(word: string, pauseBefore = word.length): string | null {
  let ahead: Ahead = { text: '', at: null };
  let choice: string | null = null;
  [...word].forEach((letter, index) => {
    const step = typeAhead(CHOICES, ahead, { letter, now: index * 100 + (index >= pauseBefore ? 5_000 : 0) });
    ahead = step;
    choice = step.choice?.label ?? choice;
  });
  return choice;
}

it('goes by the whole word that is typed, not by its last letter', () => {
  expect(chosen('promised')).toBe('Promised');
  expect(chosen('Prop')).toBe('Proposed');
  expect(chosen('r')).toBe('Received');
});

it('begins anew after a pause, and with a letter that leads nowhere', () => {
  expect(chosen('pr', 1)).toBe('Received');
  expect(chosen('pi')).toBe('Identified');
});

it('stays where nothing begins so', () => {
  expect(chosen('pz')).toBe('Promised');
});
